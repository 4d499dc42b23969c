import Foundation

/// A real browser without a window, driven by a script of Python over the pipe of its debugging protocol.
enum Browser {
    /// The program: the one the environment names, else the first of the usual names that is there.
    static let program: String? = {
        let environment = ProcessInfo.processInfo.environment
        if let named = environment["OITLINT_BROWSER"] { return FileManager.default.isExecutableFile(atPath: named) ? named : nil }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].lazy
            .flatMap { name in folders.map { "\($0)/\(name)" } }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    static let isThere = program != nil && Outside.hasPython
    static let reason = "there is no Chromium (OITLINT_BROWSER names one), or no python3"

    /// Opens a page and runs steps, each of which gives a line of JSON; gives what was printed.
    ///
    /// The steps know `js(text)`, `click(selector)`, `key(name)`, `width(pixels)`, `dark()`, `say(name, value)`, `problems` and `requests`.
    static func run(_ page: String, _ steps: String) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "oitlint-page-\(UUID().uuidString).html")
        try page.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        return try Outside.run(driver + steps + "\nclose()\n", [program ?? "", file.absoluteString]).text
    }

    private static let driver = """
        import json, os, shutil, subprocess, sys, tempfile, threading, time
        program, address = sys.argv[1:3]
        profile = tempfile.mkdtemp()
        # Descriptors 3 and 4 are the pipe that --remote-debugging-pipe speaks on; messages end with a NUL.
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        first, second = os.dup(theirs_in), os.dup(theirs_out)
        def descriptors():
            high = [os.dup2(first, 98), os.dup2(second, 99)]
            os.dup2(high[0], 3); os.dup2(high[1], 4)
        browser = subprocess.Popen([program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
            "--disable-background-networking", "--disable-component-update", "--user-data-dir=" + profile, "--remote-debugging-pipe", "about:blank"],
            preexec_fn=descriptors, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in); os.close(theirs_out); os.close(first); os.close(second)
        watchdog = threading.Timer(120, browser.kill)
        watchdog.start()
        buffer, number, session, problems, requests, loaded = b"", 0, None, [], [], [0]
        def note(message):
            method, data = message.get("method"), message.get("params", {})
            if method == "Runtime.exceptionThrown": problems.append(data["exceptionDetails"]["text"])
            if method == "Log.entryAdded": problems.append(data["entry"]["text"])
            if method == "Network.requestWillBeSent" and data["request"]["url"] != address: requests.append(data["request"]["url"])
            if method == "Page.loadEventFired": loaded[0] += 1
        def read():
            global buffer
            while b"\\0" not in buffer:
                piece = os.read(ours_in, 65536)
                if not piece: raise SystemExit("the browser is gone")
                buffer += piece
            text, _, buffer = buffer.partition(b"\\0")
            message = json.loads(text)
            note(message)
            return message
        def call(method, **params):
            global number
            number += 1
            message = {"id": number, "method": method, "params": params}
            if session: message["sessionId"] = session
            os.write(ours_out, json.dumps(message).encode() + b"\\0")
            while True:
                answer = read()
                if answer.get("id") == number: return answer.get("result", answer)
        target = call("Target.createTarget", url="about:blank")["targetId"]
        session = call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]: call(domain + ".enable")
        def width(pixels, height=900):
            call("Emulation.setDeviceMetricsOverride", width=pixels, height=height, deviceScaleFactor=1, mobile=False)
        def dark(): call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        def load():
            before = loaded[0]
            call("Page.navigate", url=address)
            while loaded[0] == before: read()
        def js(text):
            result = call("Runtime.evaluate", expression=text, returnByValue=True)
            if "exceptionDetails" in result: raise SystemExit(text + ": " + json.dumps(result["exceptionDetails"]))
            return result["result"].get("value")
        def click(selector):
            js("document.querySelector(%s).scrollIntoView({block:'center'})" % json.dumps(selector))
            x, y = js("(function(){var r=document.querySelector(%s).getBoundingClientRect();return [r.x+r.width/2,r.y+r.height/2]})()" % json.dumps(selector))
            for kind in ["mousePressed", "mouseReleased"]:
                call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
            js("new Promise(r=>setTimeout(r,0))")
            time.sleep(0.1)
        def key(name, code, text=""):
            for kind in ["keyDown", "keyUp"]:
                call("Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=code, text=text)
            time.sleep(0.1)
        def choose(selector, value):
            js("(function(){var s=document.querySelector(%s);s.value=%s;s.dispatchEvent(new Event('change',{bubbles:true}))})()" % (json.dumps(selector), json.dumps(value)))
        def say(name, value): print(name + ": " + json.dumps(value, ensure_ascii=False, sort_keys=True))
        def close():
            call("Browser.close")
            browser.wait()
            watchdog.cancel()
            shutil.rmtree(profile, ignore_errors=True)
        width(1366)
        load()

        """
}
