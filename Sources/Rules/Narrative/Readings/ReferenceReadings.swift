import Diagnostics

/// Tables and figures that a text refers to by their numbers.
enum ReferenceReadings {
    /// A reference to a number that no caption has, where the report captions others of the kind.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        for word in reading.words.map({ Passage.key($0) }) {
            var captions: [Int: (passage: Passage, range: Range<Int>)] = [:]
            var twice: Set<Int> = []
            for text in document.texts {
                guard let number = caption(text.passage, word) else { continue }
                if captions[number.value] == nil {
                    captions[number.value] = (text.passage, 0..<number.end)
                } else {
                    twice.insert(number.value)
                }
            }
            guard let last = captions.keys.max() else { continue }
            for passage in document.passages {
                var from = caption(passage, word)?.end ?? 0
                while let hit = passage.first(word, from: from) {
                    from = hit.upperBound
                    guard let number = passage.number(at: hit.upperBound), captions[number.value] == nil, number.value < 1_000,
                        // The caption that was to have it stands with the number before once more.
                        !twice.contains(number.value - 1),
                        number.end == passage.key.count || passage.key[number.end] != UInt16(sign: ".") || !isPart(passage, number.end)
                    else { continue }
                    finds.add(
                        passage, hit.lowerBound..<number.end,
                        Phrase(
                            th: "อ้างถึง ({found}) ที่ไม่มีในรายงาน มีถึง ({last})",
                            en: "the report has no ({found}), the last is ({last})"),
                        [
                            .init("found", passage.text(hit.lowerBound..<number.end)),
                            .init("last", captions[last].map { $0.passage.text($0.range) } ?? ""),
                        ],
                        notes: captions[last].map { [Note($0.passage, $0.range, th: "ลำดับสุดท้าย", en: "the last one")] } ?? [])
                }
            }
        }
    }

    /// The number of a caption: a line that begins with the word and a number.
    private static func caption(_ passage: Passage, _ word: [UInt16]) -> (value: Int, end: Int)? {
        passage.has(word, at: 0) ? passage.number(at: word.count) : nil
    }

    private static func isPart(_ passage: Passage, _ point: Int) -> Bool {
        point + 1 < passage.key.count && passage.key[point + 1].isDigit
    }
}
