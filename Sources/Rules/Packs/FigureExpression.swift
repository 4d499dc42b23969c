import CEL
import Diagnostics

/// A compiled expression about the figures of tables.
struct FigureExpression: Sendable {
    let program: Program

    init?(_ source: SourceText, in environment: Environment, _ loading: inout Loading) {
        guard let program = Program.compile(source, in: environment, expecting: .bool, &loading) else { return nil }
        self.program = program
    }
}

extension Form {
    /// The record that a group's entries are in expressions: the key, the number of rows, and a sum for each column.
    static func groupType(_ group: Group, columns: [Column]) -> RecordType {
        RecordType(
            group.id,
            fields: [RecordType.Field("key", .string), RecordType.Field("rows", .int)]
                + group.sums.map { RecordType.Field(columns[$0].id, columns[$0].type.expressionType == .int ? .int : .decimal) })
    }

    /// The names that a check of a whole table can use: `rows`, and each group as a list.
    static func figureEnvironment(groups: [Group], columns: [Column]) -> Environment {
        Environment(
            variables: [Environment.Variable("rows", .int)]
                + groups.map { Environment.Variable($0.id, .list(.record(groupType($0, columns: columns)))) }
                + RowEnvironment.context.map { Environment.Variable($0.name, $0.type) })
    }

    /// The names that a check between two groups can use: `left` and `right`.
    static func joinEnvironment(left: RecordType, right: RecordType) -> Environment {
        Environment(
            variables: [Environment.Variable("left", .record(left)), Environment.Variable("right", .record(right))]
                + RowEnvironment.context.map { Environment.Variable($0.name, $0.type) })
    }
}
