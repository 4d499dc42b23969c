import CEL
import Diagnostics

/// What is known of a report as a whole while its rows are checked.
struct CheckContext: Sendable {
    /// The period that the item's data must be of.
    var window: Window
    /// The fiscal year of the assessment, Buddhist Era.
    var fiscalYear: Int
    /// The agency that reports, as far as it is known.
    var agency = Agency()
    /// Whether somebody said who reports, rather than the title.
    var isAgencyGiven = false
    /// Tells whether two names mean one agency.
    var agencies: AgencyMentions?

    /// The values of the context's slots, in the order of `RowEnvironment.context`; texts are appended to an arena.
    func slots(arena: inout [UInt8]) -> [Slot] {
        [
            Slot(int: Int64(window.fiscalYear)), Slot(date: window.from), Slot(date: window.to), Slot(int: Int64(fiscalYear)),
            text(agency.name, &arena), text(agency.district, &arena), text(agency.province, &arena),
        ]
    }

    private func text(_ text: String?, _ arena: inout [UInt8]) -> Slot {
        guard let text else { return .absent }
        let start = arena.count
        arena += text.utf8
        return Slot(textAt: start, length: text.utf8.count)
    }

    /// The values of the context as expressions about figures see them.
    var values: [CELValue?] {
        [
            .int(Int64(window.fiscalYear)), .date(CELDate(days: window.from)), .date(CELDate(days: window.to)), .int(Int64(fiscalYear)),
            agency.name.map { .string($0) }, agency.district.map { .string($0) }, agency.province.map { .string($0) },
        ]
    }
}

/// Who reports.
public struct Agency: Hashable, Sendable {
    /// The full name.
    public var name: String?
    /// The district.
    public var district: String?
    /// The province.
    public var province: String?

    /// Describes an agency.
    public init(name: String? = nil, district: String? = nil, province: String? = nil) {
        self.name = name
        self.district = district
        self.province = province
    }
}

extension Slot {
    /// A value that is not there.
    static let absent = Slot(.absent)

    init(int: Int64) {
        self.init(.int, bits: int)
    }

    init(date days: Int32) {
        self.init(.date, bits: Int64(days))
    }
}
