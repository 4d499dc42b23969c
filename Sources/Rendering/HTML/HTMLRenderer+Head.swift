import Diagnostics

extension HTMLRenderer {
    mutating func appendHead(title: String, script: Bool) {
        html.appendHead(title: "\(title) — \(outcome.subject(in: language))", language: language, script: script)
    }
}

extension HTMLBuffer {
    /// Begins a page that may load nothing and run nothing but its own script.
    mutating func appendHead(title: String, language: Language, script: Bool) {
        raw("<!DOCTYPE html>\n<html")
        attribute("lang", language.rawValue)
        raw(
            """
            >
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; \
            style-src 'unsafe-inline'
            """)
        if script {
            raw("; script-src 'sha256-")
            raw(HTMLStyle.scriptHash)
            raw("'")
        }
        raw(
            """
            ">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="color-scheme" content="light dark">

            """)
        element("<title>", title, "</title>\n<style>\n")
        raw(HTMLStyle.sheet)
        raw("</style>\n</head>\n<body>\n")
    }
}
