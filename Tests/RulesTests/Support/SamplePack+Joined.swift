extension SamplePack {
    /// Where the item of two tables is.
    static let joinedItem = "2567/items/X2.toml"

    /// The sample with a second item, whose summary must agree with its orders in both directions.
    static let joined = SamplePack().with("forms/summary.toml", summary).with(
        joinedItem,
        """
        [item]
        id         = "X2"
        indicator  = "1.1"
        title      = { th = "สรุปของที่สั่ง", en = "summary of orders" }
        owner      = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
        source     = { document = "เอกสารตัวอย่าง" }

        [recognise]
        titles = ["สรุปของที่สั่ง"]

        [[table]]
        id    = "summary"
        form  = "summary"
        title = { th = "สรุป", en = "summary" }

        [[table]]
        id    = "orders"
        form  = "orders"
        title = { th = "รายการ", en = "rows" }

        [[check]]
        id      = "count-differs"
        each    = "summary.by_kind"
        with    = "orders.by_colour"
        assert  = "left.count == right.rows && left.total == right.price"
        at      = "count"
        message = { th = "สรุป {key} นับ {left.count} รายการมี {right.rows}", en = "the summary counts {left.count} of {key}, the rows {right.rows}" }
        passes = [{ summary = [{ kind = "สีแดง", count = "1" }], orders = [{}] }]
        near = [{ summary = [{ kind = "สีแดง", count = "1" }], orders = [{ number = "1" }] }]
        fails = [{ summary = [{ kind = "สีแดง", count = "7" }], orders = [{}] }]

        [[check]]
        id      = "not-summed-up"
        level   = "warning"
        each    = "orders.by_colour"
        with    = "summary.by_kind"
        assert  = "right.rows == 1"
        at      = "colour"
        message = { th = "สรุปมี {key} {right.rows} แถว", en = "the summary has {right.rows} rows of {key}" }
        passes = [{ summary = [{}], orders = [{}] }]
        near = [{ summary = [{}], orders = [{}, { colour = "สีแดง" }] }]
        fails = [{ summary = [{}], orders = [{}, { colour = "สีเขียวอ่อน" }] }]

        """)

    private static let summary = """
        [form]
        id      = "summary"
        title   = { th = "แบบสรุป", en = "form of a summary" }

        [[column]]
        id         = "kind"
        title      = { th = "ชนิดที่สั่ง", en = "Kind" }
        type       = "choice"
        vocabulary = "colours"
        example    = "สีแดง"

        [[column]]
        id      = "count"
        title   = { th = "นับได้", en = "Count" }
        type    = "integer"
        example = "1"

        [[column]]
        id      = "total"
        title   = { th = "รวมราคา (บาท)", en = "Total (baht)" }
        type    = "money"
        example = "900.00"

        [[group]]
        id   = "by_kind"
        by   = "kind"
        sums = ["count", "total"]

        """
}
