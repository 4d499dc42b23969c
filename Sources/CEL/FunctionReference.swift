/// All functions and operators of the language.
public enum FunctionReference {
    /// Sorted by topic, then by name.
    public static let functions: [Function] =
        ComparisonFunctions.all + ConversionFunctions.all + DateFunctions.all + DecimalFunctions.all + ListFunctions.all
        + LogicFunctions.all + MathFunctions.all + NumberFunctions.all + OptionalFunctions.all + TextEditingFunctions.all
        + TextFunctions.all + TimeFunctions.all

    static let byName: [String: Function] = Dictionary(functions.map { ($0.name, $0) }) { first, _ in first }
}
