import Diagnostics
import Readers

/// An `oitlint.toml` that was found, and what it says.
struct SettingsFile: Sendable {
    /// The name it must have.
    static let name = "oitlint.toml"
    /// The largest that is read, 1 MiB: ten thousand files are named in less.
    static let largest = 1 << 20

    /// The absolute path of its folder.
    let folder: String
    /// The item of each file it names, by the bytes of its absolute path.
    let items: [[UInt8]: String]
    /// What it says, and what is wrong with it.
    var reader: SettingsReader

    /// What it says.
    var settings: Settings { reader.settings }

    /// Reads the file in a folder.
    ///
    /// - Parameters:
    ///   - folder: The absolute path of the folder.
    ///   - shown: The path of the file as shown.
    init(in folder: String, shown: String) {
        self.folder = folder
        let path = Path.join(folder, SettingsFile.name)
        do throws(ReadFailure) {
            let bytes = try SettingsFile.bytes(of: path)
            reader = bytes.count > SettingsFile.largest ? SettingsReader(tooLarge: shown) : SettingsReader(bytes, path: shown)
        } catch {
            reader = SettingsReader(unreadable: shown)
        }
        var items: [[UInt8]: String] = [:]
        for file in reader.settings.files {
            let path = Path.join(folder, file.path.value)
            items[Array((FileSystem.absolute(path) ?? path).utf8)] = file.item.value
        }
        self.items = items
    }

    /// The absolute paths of the files it names, in their order.
    var paths: [String] {
        settings.files.map { Path.join(folder, $0.path.value) }
    }

    /// The absolute path of the nearest folder with settings, from a folder upwards; the search ends at a repository's root.
    static func folder(above start: String) -> String? {
        var folder = start
        while true {
            if FileSystem.kind(Path.join(folder, name)) != .missing { return folder }
            if folder == "/" || FileSystem.kind(Path.join(folder, ".git")) != .missing { return nil }
            folder = Path.folder(of: folder)
        }
    }

    private static func bytes(of path: String) throws(ReadFailure) -> [UInt8] {
        var source = FileSource(path: path)
        var bytes: [UInt8] = []
        while bytes.count <= largest {
            if try source.read(into: &bytes, atMost: 64 << 10) == 0 { break }
        }
        return bytes
    }
}

extension SettingsReader {
    /// Reports settings that the system does not hand out.
    fileprivate init(unreadable path: String) {
        self.init(path: path, problem: Message(th: "อ่านไฟล์การตั้งค่าไม่ได้", en: "the settings cannot be read"))
    }

    /// Reports settings that are too large to be settings.
    fileprivate init(tooLarge path: String) {
        let phrase = Phrase(th: "ไฟล์การตั้งค่าใหญ่เกินขีดจำกัด ({limit} ไบต์)", en: "the settings are larger than the limit ({limit} bytes)")
        self.init(path: path, problem: Message(phrase, [.init("limit", SettingsFile.largest)]))
    }
}
