import CEL
import Diagnostics

/// The names that expressions about a row can use, and the slots that hold their values.
///
/// A form's columns come first, each in the slot that it says, then what is known of the report as a whole.
struct RowEnvironment: Sendable {
    /// What is known of the report as a whole, in the order of its slots.
    static let context: [(name: String, type: CELType)] = [
        ("covers.fiscal_year", .int), ("covers.from", .date), ("covers.to", .date), ("report.fiscal_year", .int),
        ("report.agency", .string),
        ("report.district", .string), ("report.province", .string),
    ]

    let environment: Environment
    /// The number of slots of the columns; the context's slots follow.
    let columnSlots: Int
    /// The column of each slot.
    let columnOfSlot: [Int]

    /// All slots of a row.
    var slotCount: Int { columnSlots + Self.context.count }

    init(columns: [(id: String, type: FieldType)]) {
        var variables: [Environment.Variable] = []
        var columnOfSlot: [Int] = []
        for (index, column) in columns.enumerated() {
            for name in Self.names(of: column) {
                variables.append(Environment.Variable(name, column.type.expressionType))
                columnOfSlot.append(index)
            }
        }
        columnSlots = variables.count
        self.columnOfSlot = columnOfSlot
        variables += Self.context.map { Environment.Variable($0.name, $0.type) }
        environment = Environment(variables: variables)
    }

    /// The names of a column's slots: a period has two.
    static func names(of column: (id: String, type: FieldType)) -> [String] {
        column.type.isPeriod ? [column.id + "_from", column.id + "_to"] : [column.id]
    }
}

extension FieldType {
    /// Whether a cell means two dates.
    var isPeriod: Bool {
        if case .period = self { true } else { false }
    }

    /// Whether a cell names an agency.
    var isAgency: Bool {
        if case .agency = self { true } else { false }
    }

    /// The type of a cell's value in expressions.
    var expressionType: CELType {
        switch self {
        case .agency, .choice, .email, .telephone, .text, .url: .string
        case .date, .period: .date
        case .decimal, .money, .percentage: .decimal
        case .fiscalYear, .integer, .itemID, .projectNumber, .taxID: .int
        }
    }
}
