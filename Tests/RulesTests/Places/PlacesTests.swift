import Diagnostics
import Foundation
import Testing

@testable import Rules

/// The names of places that travel with the packs.
@Suite struct PlacesTests {
    private static let places = RealPacks.library.placeStore.places

    @Test func `the country has 77 provinces, and their districts and subdistricts`() throws {
        let counts = try #require(Self.places).counts
        #expect("\(counts.provinces) \(counts.districts) \(counts.subdistricts)" == "77 927 7452")
    }

    @Test(
        arguments: [
            ("ห้วยบง", "เมืองชัยภูมิ", "ชัยภูมิ", true), ("ตำบลห้วยบง", "อำเภอเมืองชัยภูมิ", "จังหวัดชัยภูมิ", true), ("ห้วยบง", nil, nil, true),
            ("ห้วยบง", "เมืองลำปาง", "ลำปาง", false), (nil, "พระนคร", "กรุงเทพมหานคร", true), (nil, "เขตพระนคร", nil, true),
            (nil, nil, "จ.ลำปาง", true), (nil, nil, "ลำปางค์", false), ("ในเมือง", nil, "ขอนแก่น", true), ("บ้านสวนตัวอย่าง", nil, nil, false),
        ] as [(String?, String?, String?, Bool)])
    func `a place is there when the names lie in each other`(
        subdistrict: String?, district: String?, province: String?, isThere: Bool
    ) throws {
        let places = try #require(Self.places)
        #expect(places.contains(subdistrict: subdistrict, district: district, province: province) == isThere)
    }

    @Test func `the nearest name is looked for where the place must lie`() throws {
        let places = try #require(Self.places)
        #expect(places.nearest("ลำปาน", .province) == "ลำปาง")
        #expect(places.nearest("เมืองลำปราง", .district, province: "ลำปาง") == "เมืองลำปาง")
        #expect(places.nearest("บือระ", .subdistrict, district: "สายบุรี", province: "ปัตตานี") == "บือเระ")
        #expect(places.nearest("กขคง", .subdistrict) == nil)
    }

    @Test func `the names are those of the register`() throws {
        let file = Folders.rules.appending(path: "places/places.toml")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.split(separator: "\n").filter { $0.hasSuffix("= \"\"\"") }.count == 77)
        #expect(RealPacks.library.findings == [])
    }

    private func problems(_ name: String?, _ district: String?, _ province: String?) throws -> [String] {
        let checker = PlaceChecker(try #require(Self.places), types: RealPacks.library.vocabularies["agency-types"])
        return checker.problems(Agency(name: name, district: district, province: province)).map {
            "\($0.part): \($0.message.text(in: .en)) – \($0.help.text(in: .en))"
        }
    }

    @Test func `an agency that is called after its place is right`() throws {
        #expect(try problems("องค์การบริหารส่วนตำบลห้วยบง", "เมืองชัยภูมิ", "ชัยภูมิ") == [])
        #expect(try problems("อบต. ห้วยบง", nil, "จังหวัดชัยภูมิ") == [])
        #expect(try problems("องค์การบริหารส่วนจังหวัดลำปาง", "เมืองลำปาง", "ลำปาง") == [])
        #expect(try problems("เทศบาลตำบลที่มีชื่อของตนเอง", "เมืองลำปาง", "ลำปาง") == [])
        #expect(try problems("กรมตัวอย่าง", nil, nil) == [])
    }

    @Test func `a name that no place bears is told with the nearest, and one mistake does not bring the next`() throws {
        #expect(
            try problems("องค์การบริหารส่วนตำบลบือระ", "สายบุรี", "ปัตตานี") == [
                "agency: no subdistrict is called so (บือระ), did you mean (บือเระ)? – look at the spelling that is official for the subdistrict"
            ])
        #expect(
            try problems("องค์การบริหารส่วนตำบลห้วยบง", "เมืองลำปาง", "ลำปาง").compactMap { $0.split(separator: " – ").first } == [
                "agency: the district เมืองลำปาง has no such subdistrict (ห้วยบง)"
            ])
        #expect(
            try problems("องค์การบริหารส่วนตำบลห้วยบง", "เมืองชัยภูมิ", "ลำปาง") == [
                "district: the province ลำปาง has no such district (เมืองชัยภูมิ) – there is one in province ชัยภูมิ; make them agree"
            ])
        #expect(
            try problems("องค์การบริหารส่วนตำบลห้วยบง", "เมืองลำปาง", "ลำปาน") == [
                "province: no province is called so (ลำปาน), did you mean (ลำปาง)? – look at the spelling that is official for the province"
            ])
    }

    @Test func `a municipality is called as it likes, but hardly one letter off a subdistrict of its district`() throws {
        #expect(
            try problems("เทศบาลตำบลบือระ", "สายบุรี", "ปัตตานี") == [
                "agency: no subdistrict is called so (บือระ), did you mean (บือเระ)? – look at the spelling that is official for the subdistrict"
            ])
        #expect(try problems("เทศบาลตำบลบือเระ", "สายบุรี", "ปัตตานี") == [])
        #expect(try problems("เทศบาลตำบลทุ่งสมมติ", "สายบุรี", "ปัตตานี") == [])
    }

    @Test func `packs without names of places check none`() {
        #expect(SamplePack().library.placeStore.places == nil)
    }
}
