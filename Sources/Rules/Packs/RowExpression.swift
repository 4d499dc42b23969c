import CEL
import Diagnostics

/// A compiled expression about a row.
struct RowExpression: Sendable {
    /// How an expression comes out for a row.
    enum Truth {
        case holds
        case fails
        /// A cell that it reads has no value, so that nothing can be said.
        case unknown
    }

    let program: Program
    /// The form that reads slots without building values; nil for expressions that need more than scalars.
    let fast: RowProgram?
    /// The columns that it reads.
    let columns: [Int]
    /// Those of them without which it says nothing; one whose presence it asks for may be missing altogether.
    let needed: [Int]

    /// Compiles a text of a pack; nil after reporting what is wrong with it.
    init?(_ source: SourceText, in environment: RowEnvironment, _ loading: inout Loading) {
        guard let program = Program.compile(source, in: environment.environment, expecting: .bool, &loading) else { return nil }
        self.program = program
        fast = RowProgram(program)
        func columns(_ slots: [Int]) -> [Int] { slots.filter { $0 < environment.columnSlots }.map { environment.columnOfSlot[$0] } }
        self.columns = columns(program.reads)
        needed = columns(program.reads.filter { !program.asks.contains($0) })
    }

    /// Evaluates the expression for a row.
    func evaluate(_ slots: Span<Slot>, text: Span<UInt8>) -> Truth {
        if let fast {
            return switch fast.evaluate(slots, text: text) {
            case .true: .holds
            case .false: .fails
            case .absent, .failed, .value: .unknown
            }
        }
        return switch program.evaluate(values(of: slots, text: text)) {
        case .value(.bool(true)): .holds
        case .value(.bool(false)): .fails
        default: .unknown
        }
    }
}

/// The values that slots hold.
func values(of slots: Span<Slot>, text: Span<UInt8>) -> [CELValue?] {
    var values: [CELValue?] = []
    for index in 0..<slots.count {
        let slot = slots[index]
        switch slot.kind {
        case .absent: values.append(nil)
        case .bool: values.append(.bool(slot.bits != 0))
        case .date: values.append(.date(CELDate(days: Int32(truncatingIfNeeded: slot.bits))))
        case .decimal: values.append(CELDecimal(coefficient: Int128(slot.bits), scale: slot.scale).map { .decimal($0) })
        case .int: values.append(.int(slot.bits))
        case .text:
            let start = Int(slot.bits >> 32)
            let length = Int(slot.bits & 0xFFFF_FFFF)
            var bytes: [UInt8] = []
            for at in start..<start + length where at < text.count { bytes.append(text[at]) }
            values.append(.string(String(decoding: bytes, as: UTF8.self)))
        }
    }
    return values
}

extension Program {
    /// Compiles a text of a pack; nil after reporting each mistake at its place in the file.
    static func compile(_ source: SourceText, in environment: Environment, expecting: CELType?, _ loading: inout Loading) -> Program? {
        do throws(CompileErrors) {
            return try Program(compiling: source.value, in: environment, expecting: expecting, reusing: &loading.patterns)
        } catch {
            for error in error.errors {
                loading.report(
                    PackRules.expression, at: source.origin(of: error.range), th: error.message(thai: true), en: error.message(thai: false))
            }
            return nil
        }
    }
}
