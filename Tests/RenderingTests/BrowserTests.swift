import Diagnostics
import Testing

@testable import Rendering

/// The page in a real browser: its filters are clicked.
@Suite(.enabled(if: Browser.isThere, Comment(rawValue: Browser.reason)), .serialized) struct BrowserTests {
    private static let seen = """
        def seen():
            return js("Array.from(document.querySelectorAll('[data-level]')).filter(e=>e.offsetParent!==null).reduce((n,e)=>{n[e.dataset.level]=(n[e.dataset.level]||0)+ +e.dataset.count;return n},{})")
        def shown(): return js("document.getElementById('shown').textContent")

        """

    @Test func `filters show what they are asked for, by mouse and keyboard`() throws {
        let said = try Browser.run(
            rendered(Samples.page, .html),
            Self.seen + """
                say("all", [seen(), shown()])
                click("input[value=error]")
                say("no errors", [seen(), shown()])
                say("marks without errors", js("document.querySelectorAll('td.off').length>0"))
                click("input[value=warning]")
                say("notes alone", [seen(), shown()])
                click("button[type=reset]")
                say("reset", [seen(), shown()])
                choose("#f-unit", "u0")
                say("one unit", [seen(), shown()])
                say("verdicts of the unit", js("Array.from(document.querySelectorAll('#verdicts tbody tr:not([hidden]) th')).map(e=>e.textContent)"))
                click("button[type=reset]")
                choose("#f-item", "i1")
                say("one item", [seen(), shown()])
                click("button[type=reset]")
                js("document.querySelector('input[value=note]').focus()")
                key(" ", 32, " ")
                say("no notes by keyboard", [seen(), shown()])
                say("problems", problems)
                say("requests", requests)
                """)
        #expect(
            said == """
                all: [{"error": 7, "note": 2, "warning": 3}, "12 of 12 findings shown"]
                no errors: [{"note": 2, "warning": 3}, "5 of 12 findings shown"]
                marks without errors: true
                notes alone: [{"note": 2}, "2 of 12 findings shown"]
                reset: [{"error": 7, "note": 2, "warning": 3}, "12 of 12 findings shown"]
                one unit: [{"error": 4, "note": 1, "warning": 2}, "7 of 12 findings shown"]
                verdicts of the unit: ["X1", "X3"]
                one item: [{"error": 2, "note": 1, "warning": 1}, "4 of 12 findings shown"]
                no notes by keyboard: [{"error": 7, "warning": 3}, "10 of 12 findings shown"]
                problems: []
                requests: []

                """)
    }

    @Test func `the first stop of the keyboard skips to the findings, and links open what a rule means`() throws {
        let said = try Browser.run(
            rendered(Samples.page, .html),
            """
            key("Tab", 9)
            say("first", js("[document.activeElement.className, getComputedStyle(document.activeElement).left]"))
            click(".finding a")
            say("open", js("document.querySelectorAll('.rules details[open]').length"))
            """)
        #expect(said == "first: [\"skip\", \"16px\"]\nopen: 1\n")
    }

    @Test(arguments: [Sample.page, .injections, .hostile, .flood])
    func `a page fits a phone and paper, runs no script of a file and asks the network for nothing`(_ sample: Sample) throws {
        for language in Language.allCases {
            let said = try Browser.run(
                rendered(sample.shortOutcome, .html, RenderOptions(language: language)),
                """
                for pixels in [390, 1366]:
                    width(pixels)
                    load()
                    say(str(pixels), js("document.documentElement.scrollWidth<=innerWidth"))
                call("Emulation.setEmulatedMedia", media="print")
                width(680)
                say("paper", js("[document.documentElement.scrollWidth<=innerWidth, getComputedStyle(document.getElementById('filters')).display]"))
                say("scripts", js("document.scripts.length"))
                say("problems", problems)
                say("requests", requests)
                """)
            #expect(
                said == "390: true\n1366: true\npaper: [true, \"none\"]\nscripts: 1\nproblems: []\nrequests: []\n", "\(sample) \(language)")
        }
    }

    @Test func `dark is dark and light is light, and words can be read in both`() throws {
        let said = try Browser.run(
            rendered(Samples.page, .html),
            """
            def contrast():
                return js('''(function(){
                function light(c){var v=c.match(/[\\\\d.]+/g).slice(0,3).map(function(x){x/=255;return x<=.03928?x/12.92:Math.pow((x+.055)/1.055,2.4)});
                return .2126*v[0]+.7152*v[1]+.0722*v[2]}
                function back(e){while(e){var b=getComputedStyle(e).backgroundColor;if(b!=='rgba(0, 0, 0, 0)')return b;e=e.parentElement}return 'rgb(255, 255, 255)'}
                var least=21,who='';
                document.querySelectorAll('.badge,p,h1,h2,h3,h4,td,th,a,summary,label,li,mark').forEach(function(e){
                if(!e.textContent.trim()||e.offsetParent===null||e.className==='skip')return;
                var a=light(getComputedStyle(e).color),b=light(back(e)),r=(Math.max(a,b)+.05)/(Math.min(a,b)+.05);
                if(r<least){least=r;who=e.tagName+'.'+e.className}});
                return [least>=4.5, least>=4.5?'':who+' '+least]})()''')
            say("light", [js("getComputedStyle(document.body).backgroundColor"), contrast()])
            dark()
            say("dark", [js("getComputedStyle(document.body).backgroundColor"), contrast()])
            """)
        #expect(said == "light: [\"rgb(246, 247, 249)\", [true, \"\"]]\ndark: [\"rgb(20, 23, 27)\", [true, \"\"]]\n")
    }

    @Test func `without a script everything is shown, and no filter that would do nothing`() throws {
        let page = rendered(Samples.page, .html).replacing(/<script>.*<\/script>/.dotMatchesNewlines(), with: "")
        let said = try Browser.run(
            page, Self.seen + "say(\"all\", [seen(), js(\"document.getElementById('filters').offsetParent===null\")])")
        #expect(said == "all: [{\"error\": 7, \"note\": 2, \"warning\": 3}, true]\n")
    }
}
