import Diagnostics
import ThaiText

/// Holds the name of an agency, its district and its province against the places that exist.
struct PlaceChecker {
    /// What no place bears, or not there.
    struct Problem {
        /// Which of the three it is about.
        enum Part {
            case agency
            case district
            case province
        }

        let part: Part
        let level: Level
        let message: Message
        let help: Message
    }

    private let places: Places
    private let agencies: AgencyMentions
    private let types: Vocabulary?

    init(_ places: Places, types: Vocabulary?) {
        self.places = places
        self.types = types
        agencies = AgencyMentions(types)
    }

    /// What is wrong with an agency's places; nothing that follows from an earlier mistake.
    func problems(_ agency: Agency) -> [Problem] {
        if let province = agency.province, !places.contains(province: province) {
            return [unknown(.province, .province, province, nearest: places.nearest(province, .province))]
        }
        if let district = agency.district, !places.contains(district: district, province: agency.province) {
            let elsewhere = places.find(district: district)
            if let province = agency.province, let place = elsewhere.first {
                return [misplaced(.district, .district, district, place, Phrase(th: "จังหวัด\(province)", en: "the province \(province)"))]
            }
            return [unknown(.district, .district, district, nearest: places.nearest(district, .district, province: agency.province))]
        }
        return agency.name.flatMap { name($0, agency) }.map { [$0] } ?? []
    }

    /// What is wrong with the name of an agency that is called after a place.
    private func name(_ name: String, _ agency: Agency) -> Problem? {
        guard let (id, own) = agencies.type(of: name), let term = types?.terms.first(where: { $0.id == id }) else { return nil }
        guard let kind = term.namedAfter else { return term.oftenNamedAfter.flatMap { slip(own, $0, agency) } }
        let scope = (district: kind == .subdistrict ? agency.district : nil, province: kind == .province ? nil : agency.province)
        if exists(own, kind, scope.district, scope.province) { return nil }
        let elsewhere = find(own, kind, nil, nil)
        if let place = elsewhere.first {
            let there =
                scope.district.map { Phrase(th: "อำเภอ\($0)", en: "the district \($0)") }
                ?? scope.province.map { Phrase(th: "จังหวัด\($0)", en: "the province \($0)") } ?? Phrase("")
            return misplaced(.agency, kind, own, place, there)
        }
        let near =
            places.nearest(own, kind, district: scope.district, province: scope.province)
            ?? places.nearest(own, kind, province: scope.province)
        return unknown(.agency, kind, own, nearest: near)
    }

    /// The name of an agency that need not be a place's, but is that of one place of the province in another district, or one letter off
    /// one of its district and no place's anywhere.
    private func slip(_ own: String, _ kind: Places.Kind, _ agency: Agency) -> Problem? {
        // Of this name there is one place in the province, and it lies in another district than the agency says.
        if let district = agency.district, let province = agency.province, !exists(own, kind, district, province),
            find(own, .district, nil, province).isEmpty
        {
            let places = find(own, kind, nil, province)
            if places.count == 1 {
                return misplaced(.agency, kind, own, places[0], Phrase(th: "อำเภอ\(district)", en: "the district \(district)"))
            }
        }
        guard let district = agency.district, find(own, kind, nil, nil).isEmpty, find(own, .district, nil, nil).isEmpty,
            let near = places.nearest(own, kind, district: district, province: agency.province),
            EditDistance.distance(own, near, limit: 1, weights: .thaiLookAlikes) != nil
        else { return nil }
        return unknown(.agency, kind, own, nearest: near)
    }

    private func exists(_ name: String, _ kind: Places.Kind, _ district: String?, _ province: String?) -> Bool {
        !find(name, kind, district, province).isEmpty
    }

    private func find(_ name: String, _ kind: Places.Kind, _ district: String?, _ province: String?) -> [Places.Place] {
        switch kind {
        case .district: places.find(district: name, province: province)
        case .province: places.find(province: name)
        case .subdistrict: places.find(subdistrict: name, district: district, province: province)
        }
    }

    private func unknown(_ part: Problem.Part, _ kind: Places.Kind, _ name: String, nearest: String?) -> Problem {
        let known = [Message.Argument("kind", kind.title), Message.Argument("name", name)]
        return Problem(
            part: part, level: .warning,
            message: nearest.map { near in
                Message(
                    Phrase(
                        th: "ไม่มี{kind}ชื่อ ({name}) หมายถึง ({near}) หรือไม่", en: "no {kind} is called so ({name}), did you mean ({near})?"),
                    known + [Message.Argument("near", near)])
            } ?? Message(Phrase(th: "ไม่มี{kind}ชื่อ ({name})", en: "no {kind} is called so ({name})"), known),
            help: Message(
                Phrase(th: "ตรวจตัวสะกดกับชื่อ{kind}ที่ราชการใช้", en: "look at the spelling that is official for the {kind}"),
                [Message.Argument("kind", kind.title)]))
    }

    private func misplaced(_ part: Problem.Part, _ kind: Places.Kind, _ name: String, _ place: Places.Place, _ there: Phrase) -> Problem {
        let lies = [
            kind == .subdistrict ? place.district.map { Phrase(th: "อำเภอ\($0)", en: "district \($0)") } : nil,
            Phrase(th: "จังหวัด\(place.province)", en: "province \(place.province)"),
        ].compactMap { $0 }
        return Problem(
            part: part, level: .warning,
            message: Message(
                Phrase(th: "{there}ไม่มี{kind} ({name})", en: "{there} has no such {kind} ({name})"),
                [Message.Argument("there", there), Message.Argument("kind", kind.title), Message.Argument("name", name)]),
            help: Message(
                Phrase(th: "ชื่อนี้มีใน{place} แก้ให้ตรงกัน", en: "there is one in {place}; make them agree"),
                [
                    Message.Argument(
                        "place", Phrase(th: lies.map(\.th).joined(separator: " "), en: lies.map(\.en).joined(separator: ", ")))
                ]))
    }
}

extension Places.Kind {
    /// What it is called.
    var title: Phrase {
        switch self {
        case .district: Phrase(th: "อำเภอ", en: "district")
        case .province: Phrase(th: "จังหวัด", en: "province")
        case .subdistrict: Phrase(th: "ตำบล", en: "subdistrict")
        }
    }
}
