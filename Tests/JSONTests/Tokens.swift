import JSON

/// What a whole input gives: tokens with absolute offsets, and the error that ended them, if any.
struct Outcome: Equatable {
    var tokens: [String] = []
    var error: JSONError?
}

/// Reads bytes in chunks of the given sizes (the last one repeats) through a scanner, letting its buffer slide.
func outcome(of bytes: [UInt8], chunks: [Int]) -> Outcome {
    var scanner = JSONScanner()
    var outcome = Outcome()
    var sizes = chunks[...]
    var rest = bytes[...]
    do throws(JSONError) {
        while true {
            while let token = try scanner.next() {
                let text = String(decoding: scanner.buffer[token.range], as: UTF8.self)
                let flags = (token.hasEscapes ? " escaped" : "") + (token.hasLoneSurrogate ? " lone" : "")
                outcome.tokens.append("\(token.kind) \(scanner.base + token.start) \(text)\(flags)")
            }
            if scanner.isFinished { break }
            if rest.isEmpty {
                scanner.finish()
                continue
            }
            let size = sizes.count > 1 ? sizes.removeFirst() : sizes.first ?? 1
            scanner.feed([UInt8](rest.prefix(size)).span)
            rest = rest.dropFirst(size)
        }
    } catch {
        outcome.error = error
    }
    return outcome
}

/// Reads bytes in one piece.
func outcome(of bytes: [UInt8]) -> Outcome { outcome(of: bytes, chunks: [max(1, bytes.count)]) }

/// The error of parsing a text, if any.
func parseError(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
        _ = try JSONParser.parse(bytes)
        return nil
    } catch {
        return error
    }
}

/// Pseudo-random numbers that are the same in each run.
struct Dice: RandomNumberGenerator {
    var state: UInt64 = 42

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}
