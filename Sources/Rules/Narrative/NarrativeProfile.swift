import Diagnostics

/// How reports of prose are read: the roles of columns, the readings that look for mistakes, and the lists that they go by.
///
/// Items share a profile by its id; all words in it are the pack's.
public struct NarrativeProfile: Sendable {
    /// The name by which items ask for it.
    let id: String
    /// What it is called.
    let title: Phrase
    /// The headers by which columns are known.
    let roles: [RoleWordings]
    /// The readings, in the order in which they are run.
    let readings: [Reading]
    /// The words that readings share.
    let words: NarrativeWords
    /// The names of provinces, folded; empty where the profile names no list.
    let provinces: Set<String>
    /// The vocabularies that it names.
    let vocabularies: [String]
    let origin: Origin
}

/// One reading: a kind of mistake that is looked for, and how.
struct Reading: Sendable {
    /// Its name, such as `own-name-misspelt`.
    let id: String
    let kind: ReadingKind
    let level: Level
    /// What was found, without values.
    let title: Phrase
    /// What to do.
    let help: Phrase
    /// How it decides, for explaining.
    let decides: Phrase
    /// The words that it looks for.
    let words: [String]
    /// Words that excuse or complete the first.
    let also: [String]
    /// Words whose presence excuses what was found.
    let unless: [String]
    /// The roles of the columns that are read; all of the report when empty.
    let roles: [Role]
    /// The roles of the columns that those are held against.
    let against: [Role]
    /// A share in percent, above or below which the reading finds something.
    let threshold: Int
    /// The least length in signs, or number, of what is looked at.
    let least: Int
    let passes: [TextExample]
    let fails: [TextExample]
    let origin: Origin
}

/// The lists that several readings go by.
struct NarrativeWords: Sendable {
    /// A word that is often misspelt, and what is meant.
    struct Slip: Sendable {
        let wrong: String
        let right: String
        /// Words in front of which the wrong spelling is right.
        let before: [String]
        /// Words behind which it is right.
        let after: [String]
        let origin: Origin
    }

    /// An indicator of the assessment that is named in reports.
    struct Indicator: Sendable {
        let number: String
        let title: String
        let wordings: [String]
        /// What is often written for it, and is not its name.
        let wrong: [String]
    }

    /// An instrument of the assessment, with the indicators that it is made of.
    struct Instrument: Sendable {
        let id: String
        let wordings: [String]
        /// Its share in the whole, in percent.
        let weight: Int
        let indicators: [String]
    }

    /// A grade of the assessment, with the years in which it is given.
    struct Grade: Sendable {
        let title: String
        let years: ClosedRange<Int>
        /// The points from which on it is given, and from which on a better one is; in hundredths.
        let points: Range<Int>
        /// The points that each instrument needs for it, in ten-thousandths; 0 where only the whole counts.
        let each: Int
    }

    /// A heading under which some items of a year stand.
    struct Group: Sendable {
        let year: Int
        let title: String
        let wordings: [String]
        let items: [Int]
    }

    /// Words of law that only some types of agency use.
    struct LawTerm: Sendable {
        let words: [String]
        /// The types, by the ids of the vocabulary of agency types.
        let types: [String]
        /// Words within reach of which the term says nothing of the agency that reports.
        let unless: [String]
    }

    /// Words for offices of a type of agency that the agency's own name stands behind.
    struct Office: Sendable {
        /// The type, by the id of the vocabulary of agency types.
        let type: String
        let words: [String]
    }

    /// A wrong spelling of the type of an agency.
    struct TypeSlip: Sendable {
        let wrong: String
        let right: String
    }

    /// Words that stand in dates and periods.
    struct DateWords: Sendable {
        /// Words for the era in front of a year.
        var eras: [String] = []
        /// Words and signs between the two ends of a period.
        var connectors: [String] = []
        /// Words in a title that say that the report is of half a year.
        var halves: [String] = []
        /// Words that say that a round is of the second half of a year.
        var secondHalves: [String] = []
        /// Words that say that a round is of a whole year.
        var wholes: [String] = []
        /// Words in front of the number of a day.
        var days: [String] = []
        /// Words that may stand in front of the name of a month.
        var months: [String] = []
        /// Words in front of the day on which something was done.
        var done: [String] = []
        /// Words in front of the number of a time at which something was done.
        var times: [String] = []
        /// Words in front of the day by which something is due.
        var due: [String] = []
        /// Words in front of the code of an item in brackets.
        var codes: [String] = []
        /// Words in front of the day that data are of.
        var asAt: [String] = []
        /// Words in front of the day on which a report is signed or announced.
        var signed: [String] = []
        /// Words of a column that says when something was done.
        var doneColumns: [String] = []
        /// Words of headings over what is suggested, or planned for the time behind the report.
        var outlooks: [String] = []
        /// Words that say that something is still to come.
        var ahead: [String] = []
        /// The line that a letter begins with.
        var letters: [String] = []
    }

    /// An act, by the words behind the word for its kind, and its year.
    struct Act: Sendable {
        let names: [String]
        let year: Int
        /// The year of the act of the same name that it has replaced.
        let earlier: Int?
        /// Words for its kind; those of the reading when empty.
        let kinds: [String]
    }

    /// A document that is made anew for each year.
    struct YearlyDocument: Sendable {
        let words: [String]
        /// Words in front of it that make it another: a report on it, or a draft.
        let unless: [String]
    }

    /// Words that follow on the name of an agency and end it, where no blank does.
    var nameEnds: [String] = []
    /// Words for what an agency issues, in front of its name.
    var issuedWords: [String] = []
    /// Words for a visit, behind the name of the agency that is visited.
    var visitWords: [String] = []
    /// Words that names of places begin with.
    var placeWords: [String] = []
    /// Words and numbers that stand in an address in front of the subdistrict.
    var addressWords: [String] = []
    /// Words in front of the number that agencies of one name are told apart by.
    var numberWords: [String] = []
    /// Words for the district that stands behind the name of an agency.
    var districtWords: [String] = []
    var slips: [Slip] = []
    var indicators: [Indicator] = []
    var instruments: [Instrument] = []
    var grades: [Grade] = []
    var groups: [Group] = []
    var lawTerms: [LawTerm] = []
    var offices: [Office] = []
    var typeSlips: [TypeSlip] = []
    var acts: [Act] = []
    var yearlyDocuments: [YearlyDocument] = []
    var claims = ClaimWords()
    var figures = FigureWords()
    var tables = TableWords()
    var dates = DateWords()
}

/// Asks for a profile: which one, and which of its readings an item does without.
public struct NarrativeDemand: Sendable {
    /// How the report is read.
    let profile: NarrativeProfile
    /// The ids of readings that do not apply.
    let without: [String]
    /// Whether the report covers half of the year, whatever it says of itself.
    let isHalfYear: Bool

    /// The readings that apply.
    var readings: [Reading] { profile.readings.filter { !without.contains($0.id) } }
}

extension Item {
    /// The rule of a reading.
    func rule(of reading: Reading) -> RuleID { RuleID("\(id)/\(reading.id)") }

    /// The name of the demand that all readings of its prose belong to.
    func requirement(of narrative: NarrativeDemand) -> String { "\(id)/\(narrative.profile.id)" }

    /// What the rules of the item's readings are.
    var readingRules: [Rule] {
        (narrative?.readings ?? []).map { reading in
            Rule(
                id: rule(of: reading), level: reading.level, title: reading.title, help: reading.help, requirement: reference())
        }
    }
}
