/// The namespaces that are declared where the tokenizer stands.
struct NamespaceScope: Sendable {
    /// A prefix with its namespace.
    struct Binding: Sendable {
        /// The prefix in `text`, empty for the default namespace.
        let prefix: Range<Int>
        /// The URI in `text`, empty where the default namespace is taken back.
        let uri: Range<Int>
        /// The number of the namespace.
        let number: UInt16
    }

    /// The namespace of `xml:`, which needs no declaration.
    static let xmlURI: StaticString = "http://www.w3.org/XML/1998/namespace"
    /// The namespace of declarations themselves, to which nothing may be bound.
    static let xmlnsURI: StaticString = "http://www.w3.org/2000/xmlns/"

    /// Tells states of the declarations apart; the same number is the same state.
    private(set) var id = 1
    private(set) var bindings: [Binding] = []
    private(set) var text: [UInt8] = []
    private var lastID = 1

    init(vocabulary: XMLVocabulary) {
        declare(prefix: Array("xml".utf8)[...], uri: Array("\(Self.xmlURI)".utf8)[...], vocabulary: vocabulary)
        id = 1
        lastID = 1
    }

    /// Adds a declaration.
    mutating func declare(prefix: ArraySlice<UInt8>, uri: ArraySlice<UInt8>, vocabulary: XMLVocabulary) {
        let start = text.count
        text += prefix
        let middle = text.count
        text += uri
        let number = uri.isEmpty ? XMLName.none : vocabulary.namespaces[Array(uri)] ?? XMLName.other
        bindings.append(Binding(prefix: start..<middle, uri: middle..<text.count, number: number))
        lastID += 1
        id = lastID
    }

    /// Takes back all declarations but the first so many, which made the state of an id.
    mutating func takeBack(to count: Int, id: Int) {
        guard count < bindings.count else { return }
        text.removeSubrange(bindings[count].prefix.lowerBound...)
        bindings.removeSubrange(count...)
        self.id = id
    }

    /// The innermost declaration of a prefix.
    func binding(of prefix: ArraySlice<UInt8>) -> Binding? {
        bindings.last { text[$0.prefix] == prefix }
    }

    /// Whether bytes are a URI.
    static func `is`(_ bytes: ArraySlice<UInt8>, _ uri: StaticString) -> Bool {
        bytes.count == uri.utf8CodeUnitCount && bytes.elementsEqual("\(uri)".utf8)
    }

    /// Whether two declarations name the same namespace.
    func isSame(_ left: Binding, _ right: Binding) -> Bool {
        text[left.uri] == text[right.uri]
    }
}
