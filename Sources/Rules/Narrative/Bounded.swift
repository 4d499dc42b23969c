/// Arithmetic on figures that a text may write as large as it likes: what no figure reaches stands for all that is larger.
enum Bounded {
    /// 10^17, in ten-thousandths: ten times the largest amount that is read, and far from what an integer cannot hold.
    static let most = 100_000_000_000_000_000

    /// The nearest whole number.
    static func whole(_ value: Double) -> Int {
        value.isNaN ? 0 : Int(min(max(value, -Double(most)), Double(most)).rounded())
    }

    static func sum(_ values: some Sequence<Int>) -> Int {
        values.reduce(0) { min(max($0 + min(max($1, -most), most), -most), most) }
    }
}
