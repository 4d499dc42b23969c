import Testing

@testable import oitlint

struct PathTests {
    @Test(
        arguments: [
            ("a.csv", "a.csv"), ("./a//b/.", "a/b"), ("a/../b", "b"), ("a/b/../../c", "c"), ("..", nil), ("a/../..", nil), ("/a", nil),
            ("", nil),
            (".", nil),
        ] as [(String, String?)])
    func `a path is normalized unless it leads out of its folder`(_ path: String, _ normalized: String?) {
        #expect(Path.normalized(path) == normalized)
    }

    @Test(arguments: [
        ("/a/b/c", "/a/b", "c"), ("/a/b", "/a/b", "."), ("/a/x/y", "/a/b/c", "../../x/y"), ("/a", "/", "a"), ("/", "/a", ".."),
    ])
    func `an absolute path is told as seen from a folder`(_ path: String, _ folder: String, _ relative: String) {
        #expect(Path.relative(path, to: folder) == relative)
    }

    @Test(arguments: [("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/a", "/", true), ("/", "/a", false)])
    func `a path is inside a folder by whole names`(_ path: String, _ folder: String, _ isInside: Bool) {
        #expect(Path.isInside(path, folder) == isInside)
    }

    @Test func `paths are taken apart and put together`() {
        #expect(Path.join(".", "a") == "a")
        #expect(Path.join("x", "a") == "x/a")
        #expect(Path.join("x/", "a") == "x/a")
        #expect(Path.join("/", "a") == "/a")
        #expect(Path.folder(of: "a") == ".")
        #expect(Path.folder(of: "/a") == "/")
        #expect(Path.folder(of: "x/y/a") == "x/y")
        #expect(Path.suffix(of: "x.d/A.Csv") == "csv")
        #expect(Path.suffix(of: "x.d/a") == "")
        #expect(Path.suffix(of: "a.") == "")
        #expect(Path.name(of: "x/a.csv") == "a.csv")
    }
}
