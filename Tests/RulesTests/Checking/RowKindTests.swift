import Testing

@testable import Rules

@Suite struct RowKindTests {
    private let classifier: RowClassifier? = SamplePack().library.pack(year: 2567)?.items.first.map { RowClassifier($0.tables[0]) }

    @Test(
        arguments: [
            (["รวม", "5"], 4, RowKind.total), (["รวม :"], 4, .total), (["(รวม)", "5"], 3, .total), (["รวม 12 รายการ"], 4, .total),
            (["รวมมิตร", "5"], 4, .data), (["รวม", "5"], 2, .data), (["1", "รวม", "5"], 4, .total), (["1", "2", "3", "รวม"], 4, .data),
            (["หมายเหตุ ราคารวมภาษี"], 5, .remark), (["หมาย เหตุ:"], 5, .remark), (["โต๊ะ", "หมายเหตุ"], 5, .data), ([], 6, .remark),
            (["ไม่มีการสั่งของ"], 5, .nothing), (["1", "ไม่มีการ สั่งของในเดือนนี้"], 5, .nothing), (["ไม่มีการสั่งของ"], 1, .data),
            (["ของไม่มีการสั่งของ"], 5, .lone), (["-"], 5, .nothing), (["กลุ่มแรก"], 5, .lone), (["กลุ่มแรก", "-"], 4, .data),
        ])
    func `rows are told apart by the words that the form knows`(texts: [String], blank: Int, kind: RowKind) throws {
        #expect(try #require(classifier).kind(texts: texts, blank: blank, of: 6) == kind)
    }
}
