import Synchronization

/// The names of places, read when they are asked for first: most runs need none.
public final class PlaceStore: Sendable {
    private let files: PackFiles
    private let loaded = Mutex<Places??>(nil)

    init(_ files: PackFiles) {
        self.files = files
    }

    /// The names of places; nil where the packs have none.
    public var places: Places? {
        loaded.withLock { loaded in
            if let loaded { return loaded }
            let places = Places(files)
            loaded = .some(places)
            return places
        }
    }
}
