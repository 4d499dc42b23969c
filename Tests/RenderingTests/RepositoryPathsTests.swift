import Diagnostics
import Testing

@testable import Rendering

@Suite struct RepositoryPathsTests {
    struct Case: CustomTestStringConvertible {
        let given: String
        let folder: String?
        let root: String?
        let path: String

        var testDescription: String { "\(given) in \(folder ?? "?") of \(root ?? "?")" }
    }

    @Test(arguments: [
        Case(given: "a/X1.csv", folder: nil, root: nil, path: "a/X1.csv"),
        Case(given: "./a/./X1.csv", folder: nil, root: nil, path: "a/X1.csv"),
        Case(given: "../a/../X1.csv", folder: nil, root: nil, path: "../X1.csv"),
        Case(given: "/a/X1.csv", folder: nil, root: nil, path: "/a/X1.csv"),
        Case(given: "X1.csv", folder: "/r/repo/reports", root: "/r/repo", path: "reports/X1.csv"),
        Case(given: "../X1.csv", folder: "/r/repo/reports", root: "/r/repo/", path: "X1.csv"),
        Case(given: "/r/repo/X1.csv", folder: "/r/repo/reports", root: "/r/repo", path: "X1.csv"),
        Case(given: "/r/repo/X1.csv", folder: "/r/repo", root: nil, path: "X1.csv"),
        Case(given: "/elsewhere/X1.csv", folder: "/r/repo", root: nil, path: "../../elsewhere/X1.csv"),
        Case(given: "-", folder: "/r/repo", root: nil, path: "-"),
    ])
    func `a path is seen from the root of the repository`(_ test: Case) {
        let outcome = Samples.outcome([], files: [FileRecord(path: test.given)], rules: [])
        #expect(RepositoryPaths(outcome, RenderOptions(folder: test.folder, root: test.root)).paths == [test.path])
    }

    @Test func `the folder of all files is found`() {
        func folder(_ paths: String...) -> String {
            RepositoryPaths(Samples.outcome([], files: paths.map { FileRecord(path: $0) }, rules: []), RenderOptions()).folder
        }
        #expect(folder() == "")
        #expect(folder("X1.csv", "a/X2.csv") == "")
        #expect(folder("a/b/X1.csv", "a/bc/X2.csv") == "a/")
        #expect(folder("รายงาน/ก/X1.csv", "รายงาน/ก/X2.csv") == "รายงาน/ก/")
    }

    @Test func `a path is a URI without anything that has a meaning there`() {
        #expect(percentEncoded("a b/c:d?#%[x]~-._.csv") == "a%20b/c%3Ad%3F%23%25%5Bx%5D~-._.csv")
        #expect(percentEncoded("ก") == "%E0%B8%81")
    }

    @Test func `an absolute path that nobody can shorten is a file URI, and has no slash in front for GitLab`() {
        let finding = Finding(rule: "x/y", level: .error, place: Place(file: 0))
        let outcome = Samples.outcome([finding], files: [FileRecord(path: "/elsewhere/ก.csv")], rules: [])
        #expect(rendered(outcome, .sarif).contains(#""artifactLocation":{"uri":"file:///elsewhere/%E0%B8%81.csv","index":0}"#))
        #expect(rendered(outcome, .gitlab).contains(#""location":{"path":"elsewhere/ก.csv","lines":{"begin":1}}"#))
    }
}
