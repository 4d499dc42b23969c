/// A float together with its wording, from which an exact decimal can be made.
public struct TOMLFloat: Equatable, Sendable {
    /// The nearest binary value; infinite where the number is too large for one.
    public let value: Double
    /// The number as written, sign included, without underscores.
    public let text: String
}
