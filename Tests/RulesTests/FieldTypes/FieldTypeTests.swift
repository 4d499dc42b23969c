import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct FieldTypeTests {
    @Test func `every name has a type`() {
        #expect(FieldType.all.count == FieldType.names.count)
        #expect(FieldType.named("choice") == nil)
        #expect(FieldType.named("colour") == nil)
        for name in FieldType.names where name != "sequence" {
            #expect(FieldType.named(name, vocabulary: FieldType.colours)?.description.name == name)
        }
    }

    @Test func `what a type accepts is valid and has no problem`() {
        for type in FieldType.all {
            for cell in type.description.accepts {
                #expect(type.parse(cell.utf8.span, kind: .text).verdict == .valid, "\(type.description.name): \(cell)")
                #expect(type.diagnose(Array(cell.utf8), kind: .text) == nil, "\(type.description.name): \(cell)")
                #expect(!type.parse(cell.utf8.span, kind: .text).isBlank)
            }
        }
    }

    @Test func `what a type rejects has the problem it says`() {
        for type in FieldType.all {
            for (cell, problem) in type.description.rejects {
                #expect(type.diagnose(Array(cell.utf8), kind: .text)?.name == problem.rawValue, "\(type.description.name): \(cell)")
            }
        }
    }

    @Test func `every problem of text has an example`() {
        // These depend on the kind of the cell, or on the vocabulary.
        let others: Set<FieldTrouble> = [
            .errorValue, .dateValue, .otherWording, .retiredTerm, .serialDate, .shownScientific, .storedBuddhistYear, .unknownTerm,
            .unlistedTerm,
        ]
        for type in FieldType.all {
            let shown = Set(type.description.rejects.map(\.problem))
            let missing = type.description.rules.map(\.trouble).filter { !shown.contains($0) && !others.contains($0) }
            #expect(missing == [], "\(type.description.name)")
        }
    }

    @Test func `the names of a catalogue are unique and its wordings are complete`() {
        for type in FieldType.all {
            let names = type.catalogue.map(\.name)
            #expect(Set(names).count == names.count, "\(type.description.name)")
            for rule in type.description.rules {
                let known: Set<String> = ["value", "found", "fact", "official", "reason", "list"]
                for phrase in [rule.message, rule.help].compactMap({ $0 }) {
                    #expect(known.isSuperset(of: phrase.placeholders(in: .th)))
                    #expect(Set(phrase.placeholders(in: .th)) == Set(phrase.placeholders(in: .en)))
                }
                #expect(rule.title.placeholders(in: .th).isEmpty && rule.title.placeholders(in: .en).isEmpty)
                #expect(rule.message.en.hasSuffix("({value})") && rule.message.th.hasSuffix("({value})"))
            }
        }
    }

    @Test func `every trouble belongs to a type`() {
        let used = Set(FieldType.all.flatMap { $0.description.rules.map(\.trouble) })
        #expect(FieldTrouble.allCases.filter { !used.contains($0) } == [])
    }

    @Test(arguments: ["", " ", "\u{00A0}", "\u{200B}", " \u{FEFF}\n\t"])
    func `a blank cell is valid and has no value`(cell: String) {
        for type in FieldType.all {
            for kind in [CellKind.text, .number, .blank, .error] {
                let reading = type.parse(cell.utf8.span, kind: kind)
                #expect(reading.verdict == .valid && reading.value == .none && reading.isBlank, "\(type.description.name)")
            }
        }
    }

    @Test func `an error value of a spreadsheet is reported by every type`() throws {
        for type in FieldType.all {
            let problem = try #require(type.diagnose(Array("#N/A".utf8), kind: .error))
            #expect(problem.name == "error-value")
            #expect(problem.message.text(in: .en) == "the cell holds a formula's error (#N/A)")
            #expect(problem.message.text(in: .th) == "เซลล์เป็นค่าผิดพลาดของสูตร (#N/A)")
        }
    }

    @Test func `the quick way and the thorough way agree`() {
        for type in FieldType.all {
            for other in FieldType.all {
                for cell in other.description.accepts + other.description.rejects.map(\.cell) {
                    for kind in [CellKind.text, .number, .date] {
                        #expect(
                            type.parse(cell.utf8.span, kind: kind) == type.outcome(cell.utf8.span, kind: kind).reading,
                            "\(type.description.name): \(cell)")
                    }
                }
            }
        }
    }

    @Test func `every replacement is accepted`() {
        for type in FieldType.all {
            for (cell, _) in type.description.rejects {
                guard let replacement = type.diagnose(Array(cell.utf8), kind: .text)?.replacement else { continue }
                #expect(
                    type.parse(replacement.utf8.span, kind: .text).verdict == .valid, "\(type.description.name): \(cell) → \(replacement)")
            }
        }
    }

    @Test func `random cells never crash, and a problem is told exactly for what is not valid`() {
        var random = SplitMix(state: 7)
        let pieces: [[UInt8]] = [
            "0", "1", "2", "9", "๕", "๐", ",", ".", "-", "/", " ", "ต.ค.", "พ.ศ.", "บาท", "฿", "%", "E+", "x", "O", "ไม่มี", "Q", "ไตรมาส",
            "ถึง", "T",
            "Oct", "ปี", "http", "://", "@", "\u{200B}", "\u{FFFD}", "ํา", "(", ")", "'", "+", "ต่อ", "M", "2566", "25", "12", "/Date(", "วัน",
            "ที่", "สีแดง",
        ].map { Array($0.utf8) }
        let kinds: [CellKind] = [.text, .number, .boolean, .date, .error, .blank]
        for round in 0..<6000 {
            var cell: [UInt8] = []
            for _ in 0..<Int(random.next() % 9) {
                if round % 3 == 0 {
                    cell.append(UInt8(truncatingIfNeeded: random.next()))
                } else {
                    cell += pieces[Int(random.next() % UInt64(pieces.count))]
                }
            }
            if round % 50 == 0 { cell = Array(repeating: cell, count: 20).flatMap { $0 } }
            let kind = kinds[Int(random.next() % 6)]
            for type in FieldType.all {
                let reading = type.parse(cell.span, kind: kind)
                let problem = type.diagnose(cell, kind: kind)
                let expected: FieldReading.Verdict = problem.map { $0.level == nil ? .invalid : .remark } ?? .valid
                #expect(reading.verdict == expected, "\(type.description.name): \(cell)")
                #expect(reading == type.outcome(cell.span, kind: kind).reading, "\(type.description.name): \(cell)")
                if reading.verdict == .invalid { #expect(reading.value == .none) }
                if let marked = problem?.marked { #expect(marked.lowerBound >= 0 && marked.upperBound <= cell.count && !marked.isEmpty) }
            }
        }
    }
}

/// Random numbers that are the same in every run.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
