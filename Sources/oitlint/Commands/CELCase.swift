import CEL
import JSON

/// One case of the suite cel-spec: an expression, what its names stand for, and the answer to it.
struct CELCase {
    /// Why a case cannot be understood.
    struct Malformed: Error, Equatable, Sendable {
        let text: String
    }

    let expression: String
    let environment: Environment
    let bindings: [CELValue?]
    /// Whether types are not looked at.
    let isUnchecked: Bool
    /// Whether only the type of the result is asked for.
    let isCheckOnly: Bool

    /// Answers a line of JSON with a line of JSON, without its end: `{"id", "value"}` or `{"id", "error"}`.
    static func answer(_ line: [UInt8]) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        do throws(JSONError) {
            let json = try JSONParser.parse(line)
            writer.key("id")
            writer.value(json["id"] ?? JSONNode(.null))
            answer(json, &writer)
        } catch {
            writer.key("id")
            writer.null()
            writer.member("error", error.message(thai: false))
        }
        writer.endObject()
        return writer.take()
    }

    private static func answer(_ json: JSONNode, _ writer: inout JSONWriter) {
        do throws(Malformed) {
            let test = try CELCase(json)
            let program = try test.program()
            if test.isCheckOnly {
                writer.member("deduced_type", TypedJSON.name(of: program.type))
                return
            }
            switch program.evaluate(test.bindings) {
            case .absent(let index):
                let name = test.environment.variables.indices.contains(index) ? test.environment.variables[index].name : "?"
                writer.member("error", "no value is bound to the variable (\(name))")
            case .failure(let error):
                writer.member("error", error.message(thai: false))
            case .value(let value):
                writer.key("value")
                TypedJSON.write(value, to: &writer)
            }
        } catch {
            writer.member("error", error.text)
        }
    }

    private init(_ json: JSONNode) throws(Malformed) {
        guard let expression = json["expr"]?.stringValue else { throw Malformed(text: "expr is missing or no string") }
        self.expression = expression
        isUnchecked = json["disable_check"]?.boolValue ?? false
        isCheckOnly = json["check_only"]?.boolValue ?? false
        let given = json["bindings"]?.members ?? []
        var environment = Environment()
        var bindings: [CELValue?] = []
        for declaration in json["type_env"]?.elements ?? [] {
            guard let name = declaration["name"]?.stringValue, let type = declaration["type"]?.stringValue else { continue }
            environment.variables.append(Environment.Variable(name, TypedJSON.type(type)))
            let binding = given.last { $0.key == name }
            bindings.append(try binding.map { member throws(Malformed) in try TypedJSON.value(member.node) })
        }
        for member in given where !environment.variables.contains(where: { $0.name == member.key }) {
            environment.variables.append(Environment.Variable(member.key, .dyn))
            bindings.append(try TypedJSON.value(member.node))
        }
        self.environment = environment
        self.bindings = bindings
    }

    private func program() throws(Malformed) -> Program {
        do throws(CompileErrors) {
            return isUnchecked
                ? try Program(uncheckedCompiling: expression, in: environment) : try Program(compiling: expression, in: environment)
        } catch {
            throw Malformed(text: error.errors.map { $0.message(thai: false) }.joined(separator: "; "))
        }
    }
}
