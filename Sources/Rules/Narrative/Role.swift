import Diagnostics

/// What a column of a report of prose is for.
enum Role: String, CaseIterable, Sendable {
    case budget
    /// The number of an item of the assessment.
    case code
    /// How many of something: no text of its own.
    case count
    case detail
    /// Marked where a measure has been carried out.
    case done
    /// Documents that prove a result.
    case evidence
    case indicator
    /// What an item is called.
    case itemTitle = "item-title"
    case measure
    case monitoring
    /// Marked where a measure could not be carried out.
    case notDone = "not-done"
    case number
    /// What came of it.
    case outcome
    /// How much of the work is done, of a hundred.
    case percent
    case period
    case problem
    case progress
    /// What the assessment asks of an item.
    case requirement
    case responsible
    case score
    case status
    case step
    case suggestion
    case summary
    /// What a measure is to reach.
    case target
    /// Marked where a measure is being carried out.
    case underWay = "under-way"
}

/// The headers by which a column is known.
struct RoleWordings: Sendable {
    let role: Role
    /// What people call it.
    let title: Phrase
    let wordings: [String]
}
