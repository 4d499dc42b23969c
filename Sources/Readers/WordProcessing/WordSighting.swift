import Diagnostics

/// Where something stands first that a document's text does not show, found by what is handed on there or next behind it.
struct WordSighting {
    private(set) var place = Place(file: 0)
    /// Whether it stands right there.
    private(set) var isExact = false
    private var isFound = false

    /// Takes a paragraph at its place that is handed on; `path` is what is looked for, once it is known.
    mutating func see(paragraph pointer: String?, at place: Place, lookingFor path: String?) {
        if isFound { return }
        self.place = place
        guard let path else { return }
        isFound = true
        isExact = pointer == path
    }

    /// Takes rows of a table that are handed on.
    mutating func see(table pointer: String, _ table: Int32, lookingFor path: String?) {
        if isFound { return }
        place = Place(file: 0, table: table, row: 0)
        guard let path else { return }
        let steps = path.utf8.split(separator: UInt8(ascii: "/"))
        let around = pointer.utf8.split(separator: UInt8(ascii: "/"))
        isFound = true
        guard steps.count >= around.count, zip(steps, around).allSatisfy({ $0.elementsEqual($1) }) else { return }
        isExact = true
        let numbers = steps[around.count...].prefix(2).map { Int32(String(decoding: $0, as: UTF8.self)) ?? 1 }
        if numbers.count > 0 { place.row = numbers[0] - 1 }
        if numbers.count > 1 { place.column = numbers[1] - 1 }
    }
}
