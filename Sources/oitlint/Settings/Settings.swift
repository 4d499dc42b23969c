import Diagnostics
import Rules

/// What `oitlint.toml` at the root of a report repository says.
struct Settings: Equatable, Sendable {
    /// A value and where it is written.
    struct Located<Value: Equatable & Sendable>: Equatable, Sendable {
        let value: Value
        let span: LineSpan
    }

    /// The agency that reports.
    struct Agency: Equatable, Sendable {
        var name: Located<String>?
        /// What kind of agency it is, as the packs call it.
        var type: Located<String>?
        var district: Located<String>?
        var province: Located<String>?
    }

    /// A file and the item it answers.
    struct ReportFile: Equatable, Sendable {
        /// The path from the folder of the settings, without dots.
        let path: Located<String>
        let item: Located<String>
    }

    /// The path of the settings' file as shown; nil when there is none.
    var path: String?
    /// The agency that reports.
    var agency = Agency()
    /// The fiscal year of the report, Buddhist Era.
    var fiscalYear: Located<Int>?
    /// The day by which it must be right, in days since 1970-01-01.
    var due: Located<Int32>?
    /// The items that the report answers; all of its pack when nil.
    var items: [Located<String>]?
    /// The pack that it is held against, where the agency's type does not choose it.
    var pack: Located<String>?
    /// The folder of the report of the year before, from the folder of the settings.
    var previous: Located<String>?
    /// The files, in the order in which they are written.
    var files: [ReportFile] = []
    /// What people attest.
    var attestations: [Attestation] = []
    /// What is waived.
    var waivers: [Waiver] = []
}

extension Settings.Agency {
    /// What it says, without its places.
    var stated: Rules.Agency { Rules.Agency(name: name?.value, district: district?.value, province: province?.value) }

    /// Where it says so.
    var spans: AgencySpans {
        var spans = AgencySpans()
        if let name { spans.name = name.span }
        if let district { spans.district = district.span }
        if let province { spans.province = province.span }
        return spans
    }
}
