import Diagnostics
import Testing

@testable import Readers

@Suite struct ZipDamageTests {
    private static let parts = [ZipBuilder.Part("a.txt", "ก,ข\n"), ZipBuilder.Part("b/c.xml", String(repeating: "<x/>", count: 200))]

    struct Damage: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let rule: RuleID
        let english: String
        let thai: String
        let limits: ZipLimits

        init(
            _ name: String, _ rule: RuleID, _ english: String, _ thai: String, limits: (inout ZipLimits) -> Void = { _ in },
            _ change: (inout ZipBuilder) -> Void
        ) {
            testDescription = name
            var builder = ZipBuilder(ZipDamageTests.parts)
            change(&builder)
            bytes = builder.bytes
            self.rule = rule
            self.english = english
            self.thai = thai
            var changed = ZipLimits()
            limits(&changed)
            self.limits = changed
        }
    }

    @Test(arguments: [
        Damage(
            "a wrong check sum", "zip/checksum", "a part is not what its check sum says (b/c.xml)",
            "ส่วนหนึ่งของไฟล์เสีย ค่าตรวจสอบไม่ตรง (b/c.xml)"
        ) {
            $0.parts[1].listedChecksum = 1
            $0.parts[1].flags = 8
        },
        Damage(
            "an unknown compression", "zip/compression", "b/c.xml is compressed in a way that cannot be read (LZMA)",
            "b/c.xml บีบอัดด้วยวิธีที่อ่านไม่ได้ (LZMA)"
        ) { $0.parts[1].method = 14 },
        Damage(
            "a number of parts that is not theirs", "zip/damaged", "the file's list of parts is damaged at byte offset 986",
            "รายการส่วนของไฟล์เสียที่ไบต์ตำแหน่ง 986"
        ) {
            $0.statedCount = 3; $0.parts[1].method = 0
        },
        Damage(
            "damaged data", "zip/damaged", "the compressed data of b/c.xml is damaged; 0 bytes of it could be read",
            "ข้อมูลที่บีบอัดของ b/c.xml เสีย อ่านได้เพียง 0 ไบต์"
        ) { $0.parts[1].compressed = [0xFF, 0xFF, 0xFF] },
        Damage(
            "data that breaks off", "zip/damaged", "the compressed data of b/c.xml is damaged; 3 bytes of it could be read",
            "ข้อมูลที่บีบอัดของ b/c.xml เสีย อ่านได้เพียง 3 ไบต์"
        ) { $0.parts[1].compressed = [0, 9, 0, 0xF6, 0xFF, 1, 2, 3] },
        Damage(
            "another name in front of the part", "zip/damaged", "the header of b/d.xml contradicts the file's list of parts",
            "หัวของ b/d.xml ไม่ตรงกับรายการส่วนของไฟล์"
        ) { $0.parts[1].listedName = Array("b/d.xml".utf8) },
        Damage(
            "another check sum in front of the part", "zip/damaged", "the header of b/c.xml contradicts the file's list of parts",
            "หัวของ b/c.xml ไม่ตรงกับรายการส่วนของไฟล์"
        ) { $0.parts[1].listedChecksum = 1 },
        Damage(
            "a part that is longer than stated", "zip/damaged", "b/c.xml is not as long as the file's list says (stated 700, found 800)",
            "ขนาดของ b/c.xml ไม่ตรงกับที่ระบุ (ระบุ 700 พบ 800)"
        ) {
            $0.parts[1].flags = 8
            $0.parts[1].listedSize = 700
        },
        Damage(
            "a part that is shorter than stated", "zip/damaged", "b/c.xml is not as long as the file's list says (stated 900, found 800)",
            "ขนาดของ b/c.xml ไม่ตรงกับที่ระบุ (ระบุ 900 พบ 800)"
        ) {
            $0.parts[1].flags = 8
            $0.parts[1].listedSize = 900
        },
        Damage(
            "a part behind the end", "zip/damaged", "the file's list of parts is damaged at byte offset 146",
            "รายการส่วนของไฟล์เสียที่ไบต์ตำแหน่ง 146"
        ) { $0.parts[1].listedOffset = 0x7FFF_FFFF },
        Damage(
            "a part with a password", "file/password", "a part of the file is protected by a password (b/c.xml)",
            "ส่วนของไฟล์ใส่รหัสผ่านไว้ (b/c.xml)"
        ) { $0.parts[1].flags = 1 },
        Damage(
            "too many parts", "zip/limit", "the file has more than 1 parts", "ไฟล์มีเกิน 1 ส่วน", limits: { $0.entries = 1 }
        ) { _ in },
        Damage(
            "too long a list", "zip/limit", "the file's list of parts is longer than 100 bytes", "รายการส่วนของไฟล์ยาวเกิน 100 ไบต์",
            limits: { $0.directoryBytes = 100 }
        ) { _ in },
        Damage(
            "too long a part", "zip/limit", "b/c.xml expands to more than 799 bytes", "b/c.xml ขยายเกิน 799 ไบต์",
            limits: { $0.partBytes = 799 }
        ) { _ in },
        Damage(
            "too much in all", "zip/limit", "the file's parts expand to more than 805 bytes", "ไฟล์ขยายรวมกันเกิน 805 ไบต์",
            limits: { $0.totalBytes = 805 }
        ) { _ in },
        Damage(
            "parts on the same bytes", "zip/overlap", "parts of the file lie on the same bytes (a.txt, b/c.xml)",
            "ส่วนของไฟล์ทับซ้อนกัน (a.txt, b/c.xml)"
        ) { $0.parts[1].listedOffset = 0 },
        Damage(
            "a bomb", "zip/ratio", "b/c.xml expands to more than 500 times its size", "b/c.xml ขยายเกิน 500 เท่า"
        ) { $0.parts[1].content = [UInt8](repeating: 0x20, count: 65 << 20) },
        Damage(
            "one disk of several", "zip/several-disks", "the file is one piece of an archive in several",
            "ไฟล์นี้เป็นเพียงชิ้นหนึ่งของไฟล์ที่แบ่งไว้หลายชิ้น"
        ) { $0.disk = 1 },
    ])
    func `damage is named for what it is`(_ one: Damage) throws {
        let unpacked = Unpacked(one.bytes, limits: one.limits)
        let failure = try #require(unpacked.failure ?? unpacked.parts.last?.failure, "\(unpacked.lines)")
        let finding = ReadTrouble.part(.archive(failure)).finding(at: Place(file: 0))
        #expect(finding.rule == one.rule)
        #expect(finding.level == .error)
        #expect(finding.full?.message.text(in: .en) == one.english)
        #expect(finding.full?.message.text(in: .th) == one.thai)
    }

    @Test func `a truncated archive says how far it goes`() {
        let bytes = ZipBuilder(Self.parts).bytes
        #expect(Unpacked(Array(bytes[..<90])).failure == .truncated(length: 90, lastPart: "b/c.xml"))
        #expect(Unpacked(Array(bytes[..<60])).failure == .truncated(length: 60, lastPart: "a.txt"))
        #expect(Unpacked(Array(bytes[..<33])).failure == .truncated(length: 33, lastPart: nil))
        #expect(Unpacked([]).failure == .truncated(length: 0, lastPart: nil))
        let long = ZipBuilder([.init("first", "1"), .init("long", [UInt8](repeating: 7, count: 900_000), method: 0)]).bytes
        #expect(Unpacked(Array(long[..<800_000])).failure == .truncated(length: 800_000, lastPart: "long"))
        let message = ReadTrouble.part(.archive(.truncated(length: 90, lastPart: "b/c.xml"))).message
        #expect(message.text(in: .en) == "the file is cut off after 90 bytes; its last part is b/c.xml")
        #expect(message.text(in: .th) == "ไฟล์ขาดตอนท้าย มีเพียง 90 ไบต์ ส่วนสุดท้ายคือ b/c.xml")
        let short = ReadTrouble.part(.archive(.truncated(length: 9_000, lastPart: nil))).message
        #expect(short.text(in: .en) == "the file is cut off after 9,000 bytes")
        #expect(short.text(in: .th) == "ไฟล์ขาดตอนท้าย มีเพียง 9,000 ไบต์")
    }

    /// Small archives of every form.
    private static let small: [[UInt8]] = {
        var plain = ZipBuilder([.init("a.txt", "ก,ข\n1,2\n"), .init("b", "<x/>", method: 0)])
        plain.comment = [1, 2, 3]
        var wide = ZipBuilder([.init("a", "ก,ข\n1,2\n")])
        wide.hasWideEnd = true
        wide.parts[0].isWide = true
        var streamed = ZipBuilder([.init("a", "ก,ข\n1,2\n")])
        streamed.parts[0].flags = 8
        streamed.prefix = [7, 7]
        return [plain.bytes, wide.bytes, streamed.bytes]
    }()

    @Test func `an archive cut anywhere is a failure or whole`() {
        for bytes in Self.small {
            let whole = Unpacked(bytes)
            #expect(whole.failure == nil)
            for end in bytes.indices {
                let cut = Unpacked(Array(bytes[..<end]))
                #expect(cut.failure != nil || cut == whole, "\(end): \(cut.lines)")
            }
            for start in bytes.indices.dropFirst() {
                let cut = Unpacked(Array(bytes[start...]))
                #expect(isHonest(cut, whole), "from \(start): \(cut.lines)")
            }
        }
    }

    @Test func `an archive with any bit turned gives a failure or what it gave before`() {
        for bytes in Self.small {
            let whole = Unpacked(bytes)
            for at in bytes.indices {
                for bit in 0..<8 {
                    var turned = bytes
                    turned[at] ^= 1 << UInt8(bit)
                    let unpacked = Unpacked(turned)
                    #expect(isHonest(unpacked, whole), "\(at) \(bit): \(unpacked.lines)")
                }
            }
        }
    }

    @Test func `any bytes are a failure or whole parts`() {
        var random = Linear(state: 1)
        for bytes in Self.small {
            for _ in 0..<3_000 {
                var changed = bytes
                for _ in 0..<random.below(6) + 1 { changed[random.below(changed.count)] = [0, 0xFF, 0x50, 0x7F, 1][random.below(5)] }
                _ = Unpacked(changed)
            }
        }
    }

    /// Whether each part is one that was there, or a failure; a name may differ, for only the list has it.
    private func isHonest(_ unpacked: Unpacked, _ whole: Unpacked) -> Bool {
        guard unpacked.failure == nil else { return true }
        guard unpacked.parts.count == whole.parts.count else { return false }
        return zip(unpacked.parts, whole.parts).allSatisfy { $0.failure != nil || $0.content == $1.content }
    }
}
