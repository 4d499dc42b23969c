import CEL
import Testing

struct FunctionReferenceTests {
    @Test(
        arguments: FunctionReference.functions.flatMap { function in function.examples.map { (function.name, $0.expression, $0.result) } })
    func `the examples of a function hold`(name: String, expression: String, result: String) throws {
        let values = try [expression, result].map { source in
            guard case .value(let value) = try Program(compiling: source, in: Environment()).evaluate([]) else {
                throw NoValue(source: source)
            }
            return value
        }
        #expect(values[0] == values[1], "\(name)")
    }

    struct NoValue: Error {
        let source: String
    }

    @Test func `every function has an example and a sentence in both languages`() {
        let functions = FunctionReference.functions
        #expect(functions.filter { $0.examples.isEmpty }.map(\.name) == [])
        #expect(functions.filter { !$0.english.hasSuffix(".") || $0.english.utf8.count > 150 }.map(\.name) == [])
        #expect(functions.filter { $0.thai.isEmpty || $0.overloads.isEmpty }.map(\.name) == [])
        #expect(Set(functions.map(\.name)).count == functions.count)
    }
}
