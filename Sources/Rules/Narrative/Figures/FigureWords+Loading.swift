import TOML

extension FigureWords {
    /// Reads the words around counted things.
    mutating func load(_ table: inout PackTable, _ loading: inout Loading) {
        units = table.strings("units", &loading)
        divides = table.strings("divides", &loading)
        looseDivides = table.strings("loose-divides", &loading)
        finals = table.strings("finals", &loading)
        pairs = table.strings("pairs", &loading)
        totals = table.strings("totals", &loading)
        wholes = table.strings("wholes", &loading)
        done = table.strings("done", &loading)
        open = table.strings("open", &loading)
        each = table.strings("each", &loading)
        shares = table.strings("shares", &loading)
        changes = table.strings("changes", &loading)
        lists = table.strings("lists", &loading)
        listed = table.strings("listed", &loading)
        all = table.strings("all", &loading)
        places = table.strings("places", &loading)
        full = table.strings("full", &loading)
    }
}

extension TableWords {
    /// Reads the words of tables of figures.
    mutating func load(_ table: inout PackTable, _ loading: inout Loading) {
        totals = table.strings("totals", &loading)
        differences = table.strings("differences", &loading)
        shares = table.strings("shares", &loading)
        weights = table.strings("weights", &loading)
        same = table.strings("same", &loading)
        units = table.strings("units", &loading)
    }
}
