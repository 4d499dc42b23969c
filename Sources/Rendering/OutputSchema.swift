/// The JSON Schemas (draft 2020-12) of the output for programs, so that who reads it need not guess.
///
/// Objects may get further members in later versions that begin with the same number: a reader skips what it does not know.
public enum OutputSchema {
    /// The formats that have a schema.
    public static let formats: [OutputFormat] = [.json, .jsonLines]

    /// The schema of a format, of each line where lines are documents; nil for a format that is no JSON of ours.
    public static func text(of format: OutputFormat) -> String? {
        switch format {
        case .json: head("json", "What oitlint --format json writes") + document + definitions
        case .jsonLines: head("json-lines", "A line of what oitlint --format json-lines writes") + line + definitions
        case .checklist, .checklistHTML, .checklistMarkdown, .compact, .github, .githubSummary, .gitlab, .html, .junit, .sarif, .text: nil
        }
    }

    private static func head(_ name: String, _ title: String) -> String {
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:oitlint:schema:\(name):\(JSONRenderer.schemaVersion)",
          "title": "\(title)",

        """
    }

    private static let document = """
          "type": "object",
          "required": ["schemaVersion", "tool", "language", "files", "assumptions", "findings", "verdicts", "summary"],
          "properties": {
            "schemaVersion": {"$ref": "#/$defs/schemaVersion"},
            "tool": {"$ref": "#/$defs/tool"},
            "language": {"$ref": "#/$defs/language"},
            "files": {"type": "array", "items": {"$ref": "#/$defs/file"}},
            "assumptions": {"type": "array", "items": {"$ref": "#/$defs/assumption"}},
            "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
            "verdicts": {"type": "array", "items": {"$ref": "#/$defs/verdict"}},
            "unkept": {"$ref": "#/$defs/unkept"},
            "score": {"$ref": "#/$defs/score"},
            "summary": {"$ref": "#/$defs/summary"}
          },

        """

    private static let line = """
          "type": "object",
          "required": ["type"],
          "oneOf": [
            {"properties": {"type": {"const": "header"}}, "$ref": "#/$defs/header"},
            {"properties": {"type": {"const": "file"}}, "$ref": "#/$defs/file"},
            {"properties": {"type": {"const": "assumption"}}, "$ref": "#/$defs/assumption"},
            {"properties": {"type": {"const": "finding"}}, "$ref": "#/$defs/finding"},
            {"properties": {"type": {"const": "verdict"}}, "$ref": "#/$defs/verdict"},
            {"properties": {"type": {"const": "summary"}, "unkept": {"$ref": "#/$defs/unkept"}, "score": {"$ref": "#/$defs/score"}},
             "$ref": "#/$defs/summary"}
          ],

        """

    private static let definitions = """
          "$defs": {
            "assumption": {
              "description": "What was taken for granted because nobody said it.",
              "type": "object",
              "required": ["message"],
              "properties": {"file": {"type": "string"}, "message": {"type": "string"}}
            },
            "count": {"type": "integer", "minimum": 0},
            "edit": {
              "type": "object",
              "required": ["location", "replacement"],
              "properties": {
                "location": {"$ref": "#/$defs/location"},
                "replacement": {"description": "The text that the place should hold instead.", "type": "string"}
              }
            },
            "file": {
              "type": "object",
              "required": ["path", "checkedRows"],
              "properties": {
                "path": {"type": "string"},
                "format": {"description": "What it was read as; absent when it could not be read.", "type": "string"},
                "item": {"description": "The item it was taken to answer.", "type": "string"},
                "checkedRows": {"$ref": "#/$defs/count"},
                "complete": {"description": "False when not all of it could be read.", "type": "boolean"}
              }
            },
            "finding": {
              "type": "object",
              "required": ["rule", "level", "message"],
              "properties": {
                "rule": {"description": "The name of the rule, the same in every language and for ever.", "type": "string"},
                "level": {"enum": ["error", "warning", "note"]},
                "message": {"description": "What is wrong; of a flood the title of the rule.", "type": "string"},
                "help": {"description": "What to do about it.", "type": "string"},
                "location": {"$ref": "#/$defs/location"},
                "related": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["message"],
                    "properties": {"message": {"type": "string"}, "location": {"$ref": "#/$defs/location"}}
                  }
                },
                "fixes": {
                  "description": "Ways to cure it, the best first.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["message", "safe", "edits"],
                    "properties": {
                      "message": {"type": "string"},
                      "safe": {"description": "Whether the meaning stays the same beyond doubt.", "type": "boolean"},
                      "edits": {"type": "array", "items": {"$ref": "#/$defs/edit"}}
                    }
                  }
                },
                "requirement": {
                  "type": "object",
                  "required": ["item", "fiscalYear"],
                  "properties": {
                    "item": {"type": "string"},
                    "fiscalYear": {"description": "Buddhist Era.", "type": "integer"},
                    "element": {"type": "integer"},
                    "source": {"description": "Where the demand is written.", "type": "string"}
                  }
                }
              }
            },
            "header": {
              "type": "object",
              "required": ["schemaVersion", "tool", "language"],
              "properties": {
                "schemaVersion": {"$ref": "#/$defs/schemaVersion"},
                "tool": {"$ref": "#/$defs/tool"},
                "language": {"$ref": "#/$defs/language"}
              }
            },
            "language": {"description": "The language of messages.", "enum": ["en", "th"]},
            "location": {
              "description": "Lines, columns and rows count from 1, columns in Unicode scalars; ends are excluded.",
              "type": "object",
              "required": ["file"],
              "properties": {
                "file": {"type": "string"},
                "line": {"$ref": "#/$defs/number"},
                "column": {"$ref": "#/$defs/number"},
                "endLine": {"$ref": "#/$defs/number"},
                "endColumn": {"$ref": "#/$defs/number"},
                "sheet": {"type": "string"},
                "cell": {
                  "description": "A cell as a spreadsheet names it, or a whole row.", "type": "string",
                  "pattern": "^([A-Z]+[0-9]+|[0-9]+:[0-9]+)$"
                },
                "row": {"$ref": "#/$defs/number"},
                "pointer": {
                  "description": "A JSON pointer, or block, row and column of a word-processor file.", "type": "string"
                },
                "opening": {"description": "The first words of a paragraph of a word-processor file.", "type": "string"}
              }
            },
            "number": {"type": "integer", "minimum": 1},
            "schemaVersion": {
              "description": "The first number changes when a member goes or changes its meaning.", "type": "string", "pattern": "^1\\\\."
            },
            "score": {
              "description": "The points of a whole report and the arithmetic that leads to them, as decimal texts.",
              "type": "object",
              "required": ["fiscalYear", "lines"],
              "properties": {
                "fiscalYear": {"description": "Buddhist Era.", "type": "integer"},
                "grade": {"type": "string"},
                "lines": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["kind", "points", "weight"],
                    "properties": {
                      "kind": {"enum": ["whole", "indicator", "sub-indicator", "item"]},
                      "id": {"type": "string"},
                      "points": {"type": "string"},
                      "weight": {"type": "string"}
                    }
                  }
                }
              }
            },
            "summary": {
              "type": "object",
              "required": [
                "files", "tables", "rows", "requirements", "passed", "failed", "notEvaluated", "notApplicable", "errors", "warnings",
                "notes", "complete"
              ],
              "properties": {
                "files": {"$ref": "#/$defs/count"},
                "tables": {"$ref": "#/$defs/count"},
                "rows": {"$ref": "#/$defs/count"},
                "requirements": {"$ref": "#/$defs/count"},
                "passed": {"$ref": "#/$defs/count"},
                "failed": {"$ref": "#/$defs/count"},
                "notEvaluated": {"$ref": "#/$defs/count"},
                "notApplicable": {"$ref": "#/$defs/count"},
                "attested": {"$ref": "#/$defs/count"},
                "waived": {"description": "The number of findings that are left by permission.", "$ref": "#/$defs/count"},
                "errors": {"$ref": "#/$defs/count"},
                "warnings": {"$ref": "#/$defs/count"},
                "notes": {"$ref": "#/$defs/count"},
                "complete": {"description": "Whether everything could be read.", "type": "boolean"}
              }
            },
            "tool": {
              "type": "object",
              "required": ["name", "version"],
              "properties": {"name": {"const": "oitlint"}, "version": {"type": "string"}}
            },
            "unkept": {
              "description": "How many findings of a rule were counted but are not among the findings.",
              "type": "array",
              "items": {
                "type": "object",
                "required": ["rule", "count"],
                "properties": {"rule": {"type": "string"}, "count": {"$ref": "#/$defs/count"}}
              }
            },
            "verdict": {
              "type": "object",
              "required": ["requirement", "title", "kind", "result", "errors", "warnings", "notes"],
              "properties": {
                "requirement": {"type": "string"},
                "title": {"type": "string"},
                "kind": {"enum": ["item", "demand"]},
                "result": {"enum": ["passed", "failed", "attested", "not-applicable", "not-evaluated", "waived"]},
                "reason": {"type": "string"},
                "errors": {"$ref": "#/$defs/count"},
                "warnings": {"$ref": "#/$defs/count"},
                "notes": {"$ref": "#/$defs/count"},
                "file": {"type": "string"}
              }
            }
          }
        }

        """
}
