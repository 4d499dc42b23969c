extension RowProgram {
    /// Runs the code with a small fixed stack.
    func run(_ slots: borrowing Span<Slot>, _ text: borrowing Span<UInt8>, _ range: Range<Int>) -> RowCell {
        var stack = InlineArray<8, RowCell>(repeating: RowCell(.failed))
        // The place of the topmost operand.
        var top = -1
        var place = range.lowerBound
        let count = range.upperBound
        while place < count {
            let step = code[place]
            place += 1
            switch step.operation {
            case .load:
                top += 1
                stack[top] = Self.load(slots, Int(step.a), step.kind)
            case .constant:
                top += 1
                stack[top] = constants[Int(step.a)]
            case .compareConstant:
                top += 1
                let left = Self.load(slots, Int(step.a), step.kind)
                stack[top] = compare(left, constants[Int(step.b)], step.relation, text)
            case .compareSlots:
                top += 1
                let left = Self.load(slots, Int(step.a), step.kind)
                let right = Self.load(slots, Int(step.b), step.kind)
                stack[top] = compare(left, right, step.relation, text)
            case .has:
                top += 1
                let index = Int(step.a)
                stack[top] = RowCell(index < slots.count && slots[index].kind != .absent)
            case .not:
                if stack[top].kind == .bool { stack[top] = RowCell(stack[top].bits == 0) }
            case .jumpIfFalse:
                if stack[top].kind == .bool, stack[top].bits == 0 { place = Int(step.a) }
            case .jumpIfTrue:
                if stack[top].kind == .bool, stack[top].bits == 1 { place = Int(step.a) }
            case .and:
                top -= 1
                stack[top] = Self.join(stack[top], stack[top + 1], decisive: 0)
            case .or:
                top -= 1
                stack[top] = Self.join(stack[top], stack[top + 1], decisive: 1)
            case .branch:
                if stack[top].isMissing {
                    place = Int(step.b)
                } else {
                    if stack[top].bits == 0 { place = Int(step.a) }
                    top -= 1
                }
            case .jump: place = Int(step.a)
            case .absolute, .dateToPart, .days, .decimal, .fiscalEnd, .fiscalStart, .inList, .matches, .negate, .size:
                if !stack[top].isMissing { stack[top] = unary(step, stack[top], text) }
            case .divide:
                top -= 2
                stack[top] = Self.divide(stack[top], stack[top + 1], stack[top + 2])
            case .compare:
                top -= 1
                stack[top] = compare(stack[top], stack[top + 1], step.relation, text)
            case .add, .contains, .dateDifference, .dateMove, .dateMoveBack, .dateMoveFrom, .divideInt, .endsWith, .multiply, .remainder,
                .round,
                .startsWith, .subtract:
                top -= 1
                let left = stack[top]
                let right = stack[top + 1]
                stack[top] = left.isMissing ? left : right.isMissing ? right : binary(step.operation, left, right, text)
            }
        }
        return stack[max(top, 0)]
    }

    @inline(__always)
    private static func load(_ slots: borrowing Span<Slot>, _ index: Int, _ kind: Slot.Kind) -> RowCell {
        guard index < slots.count else { return RowCell(.absent, Int128(index)) }
        let slot = slots[index]
        switch slot.kind {
        case .absent: return RowCell(.absent, Int128(index))
        case kind: break
        default: return RowCell(.failed)
        }
        switch slot.kind {
        case .absent: return RowCell(.absent, Int128(index))
        case .bool: return RowCell(slot.bits != 0)
        case .date: return RowCell(.date, Int128(slot.bits))
        case .decimal:
            return slot.scale <= CELDecimal.maximumScale ? RowCell(.decimal, Int128(slot.bits), scale: slot.scale) : RowCell(.failed)
        case .int: return RowCell(.int, Int128(slot.bits))
        case .text: return RowCell(.text, Int128(slot.bits))
        }
    }

    private static func join(_ left: RowCell, _ right: RowCell, decisive: Int128) -> RowCell {
        if left.kind == .bool, left.bits == decisive { return left }
        if right.kind == .bool, right.bits == decisive { return right }
        return left.kind == .bool ? right : left
    }

    @inline(__always)
    private func compare(_ left: RowCell, _ right: RowCell, _ relation: RowRelation, _ text: borrowing Span<UInt8>) -> RowCell {
        if left.isMissing { return left }
        if right.isMissing { return right }
        if left.kind == right.kind, left.scale == right.scale, left.kind != .text, left.kind != .ownText {
            return RowCell(relation.holds(left.bits, right.bits))
        }
        return compareSlowly(left, right, relation, text)
    }

    private func compareSlowly(_ left: RowCell, _ right: RowCell, _ relation: RowRelation, _ text: borrowing Span<UInt8>) -> RowCell {
        if left.kind == .decimal || right.kind == .decimal { return RowCell(relation.holds(left.decimal, right.decimal)) }
        guard let a = left.textRange(rowCount: text.count, ownCount: texts.count),
            let b = right.textRange(rowCount: text.count, ownCount: texts.count)
        else { return RowCell(.failed) }
        if a.count != b.count {
            if relation == .equal { return RowCell(false) }
            if relation == .notEqual { return RowCell(true) }
        }
        for step in 0..<min(a.count, b.count) {
            let x = left.kind == .text ? text[a.lowerBound + step] : texts[a.lowerBound + step]
            let y = right.kind == .text ? text[b.lowerBound + step] : texts[b.lowerBound + step]
            if x != y { return RowCell(relation.holds(x, y)) }
        }
        return RowCell(relation.holds(a.count, b.count))
    }

    // MARK: One operand

    private func unary(_ step: RowInstruction, _ operand: RowCell, _ text: borrowing Span<UInt8>) -> RowCell {
        switch step.operation {
        case .absolute: operand.bits < 0 ? Self.negated(operand) : operand
        case .dateToPart: Self.part(step.a, of: operand)
        case .days: RowCell(checked: operand.bits * Int128(NumberFunctions.nanosecondsPerDay), .duration)
        case .decimal: RowCell(.decimal, operand.bits)
        case .fiscalEnd: Self.fiscalDay(operand.bits, shift: 0, month: 9, day: 30)
        case .fiscalStart: Self.fiscalDay(operand.bits, shift: -1, month: 10, day: 1)
        case .inList: isIn(operand, Int(step.a)..<Int(step.b), text)
        case .matches: matches(operand, Int(step.a), text)
        case .negate: Self.negated(operand)
        case .size: size(operand, text)
        default: RowCell(.failed)
        }
    }

    private static func negated(_ operand: RowCell) -> RowCell {
        if operand.kind == .decimal { return RowCell(operand.decimal.negated) }
        return RowCell(checked: -operand.bits, operand.kind)
    }

    private static func part(_ part: Int32, of operand: RowCell) -> RowCell {
        guard let date = CELDate(checked: Int64(truncatingIfNeeded: operand.bits)), let part = RowInstruction.DatePart(rawValue: part)
        else {
            return RowCell(.failed)
        }
        let value =
            switch part {
            case .buddhistYear: date.parts.year + CELDate.buddhistEra
            case .day: date.parts.day
            case .fiscalYear: date.fiscalYear
            case .month: date.parts.month
            case .weekday: date.weekday
            case .year: date.parts.year
            }
        return RowCell(.int, Int128(value))
    }

    private static func fiscalDay(_ year: Int128, shift: Int128, month: Int64, day: Int64) -> RowCell {
        guard let year = Int64(exactly: year - Int128(CELDate.buddhistEra) + shift), let date = CELDate(year: year, month: month, day: day)
        else {
            return RowCell(.failed)
        }
        return RowCell(.date, Int128(date.days))
    }

    private func isIn(_ operand: RowCell, _ list: Range<Int>, _ text: borrowing Span<UInt8>) -> RowCell {
        for place in list {
            let found = compare(operand, constants[place], .equal, text)
            if found.kind == .failed || found.bits == 1 { return found }
        }
        return RowCell(false)
    }

    private func matches(_ operand: RowCell, _ pattern: Int, _ text: borrowing Span<UInt8>) -> RowCell {
        guard let range = operand.textRange(rowCount: text.count, ownCount: texts.count) else { return RowCell(.failed) }
        if operand.kind == .ownText { return RowCell(patterns[pattern].matches(texts.span.extracting(range))) }
        return RowCell(patterns[pattern].matches(text.extracting(range)))
    }

    /// Counts code points: bytes that do not continue one.
    private func size(_ operand: RowCell, _ text: borrowing Span<UInt8>) -> RowCell {
        guard let range = operand.textRange(rowCount: text.count, ownCount: texts.count) else { return RowCell(.failed) }
        var count = 0
        for place in range where (operand.kind == .ownText ? texts[place] : text[place]) & 0xC0 != 0x80 { count += 1 }
        return RowCell(.int, Int128(count))
    }

    // MARK: Two operands

    private func binary(
        _ operation: RowInstruction.Operation, _ left: RowCell, _ right: RowCell, _ text: borrowing Span<UInt8>
    ) -> RowCell {
        switch operation {
        case .add:
            if left.kind == .int, right.kind == .int { return RowCell(checked: left.bits + right.bits) }
            return RowCell(left.decimal.adding(right.decimal))
        case .subtract:
            if left.kind == .int, right.kind == .int { return RowCell(checked: left.bits - right.bits) }
            return RowCell(left.decimal.subtracting(right.decimal))
        case .multiply:
            if left.kind == .int, right.kind == .int { return RowCell(checked: left.bits * right.bits) }
            return RowCell(left.decimal.multiplied(by: right.decimal))
        case .divideInt: return right.bits == 0 ? RowCell(.failed) : RowCell(checked: left.bits / right.bits)
        case .remainder: return right.bits == 0 ? RowCell(.failed) : RowCell(.int, left.bits % right.bits)
        case .round: return Self.places(right).map { RowCell(left.decimal.rounded(places: $0)) } ?? RowCell(.failed)
        case .dateDifference: return RowCell(.int, left.bits - right.bits)
        case .dateMove: return Self.move(left, right, sign: 1)
        case .dateMoveBack: return Self.move(left, right, sign: -1)
        case .dateMoveFrom: return Self.move(right, left, sign: 1)
        case .contains, .endsWith, .startsWith: return find(operation, left, right, text)
        default: return RowCell(.failed)
        }
    }

    private static func divide(_ left: RowCell, _ right: RowCell, _ places: RowCell) -> RowCell {
        for cell in [left, right, places] where cell.isMissing { return cell }
        guard let digits = Self.places(places) else { return RowCell(.failed) }
        return RowCell(left.decimal.divided(by: right.decimal, places: digits))
    }

    private static func places(_ cell: RowCell) -> UInt8? {
        cell.bits >= 0 && cell.bits <= Int128(CELDecimal.maximumScale) ? UInt8(cell.bits) : nil
    }

    private static func move(_ date: RowCell, _ duration: RowCell, sign: Int128) -> RowCell {
        let day = Int128(NumberFunctions.nanosecondsPerDay)
        guard duration.bits % day == 0 else { return RowCell(.failed) }
        return RowCell(checkedDate: date.bits + sign * (duration.bits / day))
    }

    private func find(
        _ operation: RowInstruction.Operation, _ left: RowCell, _ right: RowCell, _ text: borrowing Span<UInt8>
    ) -> RowCell {
        guard let a = left.textRange(rowCount: text.count, ownCount: texts.count),
            let b = right.textRange(rowCount: text.count, ownCount: texts.count)
        else { return RowCell(.failed) }
        guard b.count <= a.count else { return RowCell(false) }
        let starts: ClosedRange<Int> =
            switch operation {
            case .endsWith: (a.upperBound - b.count)...(a.upperBound - b.count)
            case .startsWith: a.lowerBound...a.lowerBound
            default: a.lowerBound...(a.upperBound - b.count)
            }
        if left.kind == .text, right.kind == .ownText { return RowCell(Self.stands(texts.span.extracting(b), in: text, starts)) }
        for start in starts {
            var step = 0
            while step < b.count {
                let x = left.kind == .text ? text[start + step] : texts[start + step]
                let y = right.kind == .text ? text[b.lowerBound + step] : texts[b.lowerBound + step]
                guard x == y else { break }
                step += 1
            }
            if step == b.count { return RowCell(true) }
        }
        return RowCell(false)
    }

    /// Whether a text stands at one of some places of another.
    ///
    /// Eight bytes at a time: the letters of Thai share their first two bytes, so that comparing byte by byte gives up late.
    private static func stands(_ needle: Span<UInt8>, in text: borrowing Span<UInt8>, _ starts: ClosedRange<Int>) -> Bool {
        let count = needle.count
        guard count >= 8 else {
            for start in starts where (0..<count).allSatisfy({ text[start + $0] == needle[$0] }) { return true }
            return false
        }
        let wanted = needle.bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt64.self)
        let raw = text.bytes
        for start in starts where raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self) == wanted {
            var step = 8
            while step < count, text[start + step] == needle[step] { step += 1 }
            if step == count { return true }
        }
        return false
    }
}
