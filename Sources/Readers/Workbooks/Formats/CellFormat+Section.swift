extension CellFormat.Section {
    /// Whether nothing that shows the value has come yet.
    var isBeforeValue: Bool {
        items.allSatisfy {
            switch $0 {
            case .literal, .padding, .fill: true
            default: false
            }
        }
    }

    /// Finds out what the section shows, once all its items are there.
    mutating func finish() {
        if items.contains(where: { if case .date = $0 { true } else { false } }) {
            kind = .date
            finishDate()
        } else if items.contains(.general) {
            kind = .general
            spellOut { $0 == .general }
        } else if items.contains(where: { if case .digit = $0 { true } else { false } }) {
            finishNumber()
        } else if items.contains(.text) {
            kind = .text
            spellOut { $0 == .text }
        } else {
            scale = 2 * items.count { $0 == .percent }
            spellOut { _ in false }
        }
    }

    /// Turns the signs that mean something elsewhere into what they look like.
    private mutating func spellOut(except isKept: (CellFormat.Item) -> Bool) {
        for index in items.indices where !isKept(items[index]) {
            switch items[index] {
            case .digit(let byte): items[index] = .literal([byte])
            case .point: items[index] = .literal([UInt8(ascii: ".")])
            case .comma: items[index] = .literal([UInt8(ascii: ",")])
            case .percent: items[index] = .literal([UInt8(ascii: "%")])
            case .slash: items[index] = .literal([UInt8(ascii: "/")])
            default: break
            }
        }
    }

    // MARK: Dates

    private mutating func finishDate() {
        var out: [CellFormat.Item] = []
        var index = 0
        while index < items.count {
            if items[index] == .point, index + 1 < items.count, items[index + 1] == .digit(UInt8(ascii: "0")), followsSeconds(out) {
                var count = 0
                while index + 1 + count < items.count, items[index + 1 + count] == .digit(UInt8(ascii: "0")) { count += 1 }
                out.append(.date(.secondFraction(min(count, 9))))
                secondDecimals = max(secondDecimals, min(count, 9))
                index += 1 + count
            } else {
                out.append(items[index])
                index += 1
            }
        }
        items = out
        findMinutes()
        spellOut { _ in false }
        // A text or General among dates shows nothing of its own.
        items.removeAll { $0 == .text || $0 == .general }
    }

    private func followsSeconds(_ items: [CellFormat.Item]) -> Bool {
        switch items.last {
        case .date(.second), .date(.elapsedSeconds): true
        default: false
        }
    }

    /// Turns months into minutes where they stand behind hours or before seconds.
    private mutating func findMinutes() {
        var parts: [(index: Int, part: CellFormat.DatePart)] = []
        for index in items.indices {
            if case .date(let part) = items[index] { parts.append((index, part)) }
        }
        for (order, entry) in parts.enumerated() {
            guard case .month(let count) = entry.part, count <= 2 else { continue }
            var isMinutes = false
            var before = order - 1
            // AM/PM and era marks in between do not matter.
            while before >= 0, case .half = parts[before].part { before -= 1 }
            if before >= 0 {
                switch parts[before].part {
                case .hour, .elapsedHours: isMinutes = true
                default: break
                }
            }
            if order + 1 < parts.count {
                switch parts[order + 1].part {
                case .second, .elapsedSeconds: isMinutes = true
                default: break
                }
            }
            if isMinutes { items[entry.index] = .date(.minute(count)) }
        }
    }

    // MARK: Numbers

    private mutating func finishNumber() {
        kind = .number
        if makeFraction() { return }
        var out: [CellFormat.Item] = []
        var hasPoint = false
        let lastDigit = items.lastIndex { if case .digit = $0 { true } else { false } } ?? 0
        let firstDigit = items.firstIndex { if case .digit = $0 { true } else { false } } ?? 0
        let point = items.firstIndex(of: .point) ?? items.count
        for (index, item) in items.enumerated() {
            switch item {
            case .digit:
                if kind == .scientific {
                    out.append(item)
                } else {
                    if hasPoint { decimals += 1 } else { integerDigits += 1 }
                    out.append(item)
                }
            case .point:
                // A second point is text.
                out.append(hasPoint ? .literal([UInt8(ascii: ".")]) : .point)
                hasPoint = true
            case .comma:
                let isBehindDigit = index > firstDigit
                let behindIsDigit =
                    items[(index + 1)...].first { $0 != .comma }.map { if case .digit = $0 { true } else { false } } ?? false
                if isBehindDigit, behindIsDigit, index < point {
                    isGrouped = true
                } else if isBehindDigit, index > lastDigit || index < point {
                    scale -= 3
                } else {
                    out.append(.literal([UInt8(ascii: ",")]))
                }
            case .percent:
                scale += 2
                out.append(.literal([UInt8(ascii: "%")]))
            case .exponent:
                kind = .scientific
                out.append(item)
            case .slash:
                out.append(.literal([UInt8(ascii: "/")]))
            case .text:
                break
            default:
                out.append(item)
            }
        }
        items = out
        findSimple()
    }

    /// Recognises the formats that nearly all numbers have.
    private mutating func findSimple() {
        guard kind == .number, scale == 0, !hasThaiDigits else { return }
        var core = items[...]
        while core.first == .padding || core.first == .fill { core.removeFirst() }
        while core.last == .padding || core.last == .fill { core.removeLast() }
        var state = 0
        var last: UInt8 = 0
        for item in core {
            switch item {
            case .digit(let byte):
                if state == 0, byte == UInt8(ascii: "?") || (byte == UInt8(ascii: "#") && last == UInt8(ascii: "0")) { return }
                if state == 0, byte == UInt8(ascii: "0"), last == UInt8(ascii: "0") { return }
                if state == 1, byte != UInt8(ascii: "0") { return }
                last = byte
            case .point:
                guard state == 0, last == UInt8(ascii: "0") else { return }
                state = 1
            default:
                return
            }
        }
        isSimple = last == UInt8(ascii: "0") && (state == 0 || decimals > 0) && decimals <= 15
    }

    /// Puts a numerator, slash and denominator together; false when there are none.
    private mutating func makeFraction() -> Bool {
        guard let slash = items.firstIndex(of: .slash), slash > 0, slash + 1 < items.count else { return false }
        var from = slash
        var fraction = CellFormat.Fraction()
        while from > 0, case .digit = items[from - 1] {
            from -= 1
            fraction.numeratorDigits += 1
        }
        guard fraction.numeratorDigits > 0 else { return false }
        var to = slash + 1
        var named: [UInt8] = []
        var rest: [UInt8] = []
        if case .literal(let bytes) = items[to] {
            named = Array(bytes.prefix { $0 >= 0x30 && $0 <= 0x39 })
            rest = Array(bytes.dropFirst(named.count))
            to += 1
        }
        if rest.isEmpty {
            while to < items.count, case .digit(let byte) = items[to] {
                if byte == UInt8(ascii: "0"), !named.isEmpty { named.append(byte) } else { fraction.denominatorDigits += 1 }
                to += 1
            }
        }
        if !named.isEmpty, fraction.denominatorDigits == 0 {
            guard let number = UInt64(String(decoding: named.prefix(9), as: UTF8.self)), number > 0 else { return false }
            fraction.denominator = number
            fraction.denominatorDigits = named.count
        }
        guard fraction.denominatorDigits > 0 else { return false }
        let behind: [CellFormat.Item] = (rest.isEmpty ? [] : [.literal(rest)]) + items[to...]
        items = items[..<from] + [.fraction] + behind
        self.fraction = fraction
        kind = .fraction
        integerDigits = items[..<from].count { if case .digit = $0 { true } else { false } }
        for index in items.indices where index > from {
            if case .digit(let byte) = items[index] { items[index] = .literal([byte]) }
        }
        for index in items.indices where items[index] == .comma || items[index] == .point { items[index] = .padding }
        scale = 2 * items.count { $0 == .percent }
        for index in items.indices where items[index] == .percent { items[index] = .literal([UInt8(ascii: "%")]) }
        return true
    }
}
