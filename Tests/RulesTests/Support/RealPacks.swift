import RulePacks
import Rules

/// The packs inside the binary.
enum RealPacks {
    static let library = PackLibrary(
        PackFiles(
            root: "rules",
            files: RulePacks.files.map { file in
                PackFiles.File(path: file.path, bytes: file.text.withUTF8Buffer { Array($0) })
            }))
}
