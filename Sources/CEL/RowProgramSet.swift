/// Many row programs in one, so that evaluating one of them after another retains nothing.
///
/// A million rows times two dozen programs spent a tenth of their time on reference counts (Nov 2026, EPYC VM).
public struct RowProgramSet: Sendable {
    private let whole: RowProgram
    /// Where the code of each program begins, and at last where all of it ends.
    private let starts: [Int]

    /// Joins programs; they keep their order.
    public init(_ programs: [RowProgram]) {
        var code: [RowInstruction] = []
        var constants: [RowCell] = []
        var patterns: [CompiledPattern] = []
        var texts: [UInt8] = []
        var starts: [Int] = []
        for program in programs {
            starts.append(code.count)
            let bases = (code: Int32(code.count), constant: Int32(constants.count), pattern: Int32(patterns.count))
            code += program.code.map { $0.moved(code: bases.code, constant: bases.constant, pattern: bases.pattern) }
            constants += program.constants.map { $0.kind == .ownText ? RowCell(.ownText, $0.bits + Int128(texts.count) << 32) : $0 }
            patterns += program.patterns
            texts += program.texts
        }
        starts.append(code.count)
        self.starts = starts
        whole = RowProgram(code: code, constants: constants, patterns: patterns, texts: texts)
    }

    /// Evaluates one of the programs for the cells of a row; see `RowProgram.evaluate`.
    public func evaluate(_ index: Int, _ slots: borrowing Span<Slot>, text: borrowing Span<UInt8>) -> RowOutcome {
        let code = starts[index]..<starts[index + 1]
        return whole.quick(code, slots, text) ?? whole.run(slots, text, code).outcome
    }
}

extension RowInstruction {
    /// The same instruction in code that stands behind other code.
    fileprivate func moved(code: Int32, constant: Int32, pattern: Int32) -> RowInstruction {
        var moved = self
        switch operation {
        case .branch, .jump, .jumpIfFalse, .jumpIfTrue:
            moved.a += code
            moved.b += code
        case .compareConstant: moved.b += constant
        case .constant, .inList:
            moved.a += constant
            moved.b += constant
        case .matches: moved.a += pattern
        default: break
        }
        return moved
    }
}
