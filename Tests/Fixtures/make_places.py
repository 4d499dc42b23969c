#!/usr/bin/env python3
"""Writes rules/places/places.toml from the conformance data: make_places.py PLACES.json

Names are facts; only they are taken. A district stands on a line of its own, its subdistricts behind the colon.
"""
import json
import pathlib
import sys

HEAD = """# Provinces, districts and subdistricts: for each province a line a district, behind the colon its subdistricts.
# Written by Tests/Fixtures/make_places.py; an agency's name is held against them.

[provinces]
"""


def main() -> None:
    data = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    districts, subdistricts = {}, {}
    for one in data["districts"]:
        districts.setdefault(one["province_id"], []).append(one)
    for one in data["subdistricts"]:
        subdistricts.setdefault(one["district_id"], []).append(" ".join(one["th"].split()).replace(" (", ", ").replace(")", ""))
    out = [HEAD]
    for province in data["provinces"]:
        out.append(f'"{province["th"]}" = """\n')
        for district in districts.get(province["id"], []):
            # Two entries are municipalities, without subdistricts.
            if district["id"] not in subdistricts:
                continue
            out.append(f'{" ".join(district["th"].split())}: {", ".join(subdistricts.get(district["id"], []))}\n')
        out.append('"""\n')
    target = pathlib.Path(__file__).resolve().parents[2] / "rules/places/places.toml"
    target.write_text("".join(out), encoding="utf-8")


if __name__ == "__main__":
    main()
