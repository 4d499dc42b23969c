/// The name of an element or attribute as numbers of a vocabulary, so that names are told apart without comparing text.
public struct XMLName: Hashable, Sendable {
    /// The namespace's number in the vocabulary; `none` without a namespace, `other` for one that is not listed.
    public var namespace: UInt16
    /// The local name's number in the vocabulary; `other` for one that is not listed.
    public var local: UInt16

    /// The number of no namespace.
    public static let none: UInt16 = 0
    /// The number of whatever a vocabulary does not list.
    public static let other = UInt16.max

    /// Names by numbers.
    @inlinable
    public init(namespace: UInt16, local: UInt16) {
        self.namespace = namespace
        self.local = local
    }
}

/// The names a reader asks for.
public struct XMLVocabulary: Sendable {
    /// Number by URI; several URIs may share one, such as those of transitional and strict OOXML.
    ///
    /// Bytes and not strings, for equal strings may differ in bytes, and names in XML are compared as they are written.
    let namespaces: [[UInt8]: UInt16]
    /// Number by local name.
    let locals: [[UInt8]: UInt16]

    /// Lists namespaces, each by all its URIs, numbered from 1 in this order, and local names, numbered from 0.
    public init(namespaces: [[String]], locals: [String]) {
        precondition(locals.count < Int(XMLName.other) && namespaces.count < Int(XMLName.other))
        var uris: [[UInt8]: UInt16] = [:]
        for (index, group) in namespaces.enumerated() {
            for uri in group { uris[Array(uri.utf8)] = UInt16(index + 1) }
        }
        self.namespaces = uris
        self.locals = Dictionary(locals.enumerated().map { (Array($1.utf8), UInt16($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The name of a listed local name in a listed namespace; 0 is no namespace, 1 the first listed.
    public func name(_ local: String, namespace: UInt16 = 1) -> XMLName {
        XMLName(namespace: namespace, local: locals[Array(local.utf8)] ?? XMLName.other)
    }
}
