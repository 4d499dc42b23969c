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
        factors = table.strings("factors", &loading)
        each = table.strings("each", &loading)
        shares = table.strings("shares", &loading)
        changes = table.strings("changes", &loading)
        lists = table.strings("lists", &loading)
        listed = table.strings("listed", &loading)
        all = table.strings("all", &loading)
        places = table.strings("places", &loading)
        full = table.strings("full", &loading)
        years = table.strings("years", &loading)
    }
}

extension ClaimWords {
    /// Reads the words around scores.
    mutating func load(_ table: inout PackTable, _ loading: inout Loading) {
        units = table.strings("units", &loading)
        shares = table.strings("shares", &loading)
        rises = table.strings("rises", &loading)
        falls = table.strings("falls", &loading)
        years = table.strings("years", &loading)
        fillers = table.strings("fillers", &loading)
        indicators = table.strings("indicators", &loading)
        parts = table.strings("parts", &loading)
        overall = table.strings("overall", &loading)
        targets = table.strings("targets", &loading)
        limits = table.strings("limits", &loading)
        targetColumns = table.strings("target-columns", &loading)
        otherColumns = table.strings("other-columns", &loading)
        references = table.strings("references", &loading)
        former = table.strings("former", &loading)
        reached = table.strings("reached", &loading)
        joints = table.strings("joints", &loading)
        highest = table.strings("highest", &loading)
        lowest = table.strings("lowest", &loading)
    }
}

extension TableWords {
    /// Reads the words of tables of figures.
    mutating func load(_ table: inout PackTable, _ loading: inout Loading) {
        totals = table.strings("totals", &loading)
        means = table.strings("means", &loading)
        differences = table.strings("differences", &loading)
        shares = table.strings("shares", &loading)
        weights = table.strings("weights", &loading)
        same = table.strings("same", &loading)
        units = table.strings("units", &loading)
    }
}
