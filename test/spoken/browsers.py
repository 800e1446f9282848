"""Firefox and Chromium with windows: each goes to pages and runs scripts. The keys come from the X server."""
import json, os, socket, subprocess
from tape import HOME, poll

PREFS = {"remote.prefs.recommended": False, "marionette.port": 0, "places.history.enabled": False,
         "datareporting.policy.dataSubmissionEnabled": False, "browser.shell.checkDefaultBrowser": False,
         "browser.aboutwelcome.enabled": False, "signon.rememberSignons": False}


def received(part):
    """Some bytes from a browser. Without this, one that has ended would be waited for forever."""
    if not part:
        raise EOFError("The browser has ended")
    return part


class Firefox:
    """Firefox ESR; Marionette goes to pages and runs scripts, the keys come from the X server."""
    def __init__(self, started):
        with open(f"{HOME}/profile/user.js", "w") as file:
            file.writelines(f'user_pref("{name}", {json.dumps(value)});\n' for name, value in PREFS.items())
        command = ["firefox-esr", "--no-remote", "--marionette", "--profile", f"{HOME}/profile", f"file://{HOME}/blank.html"]
        started.append(subprocess.Popen(command, stderr=subprocess.DEVNULL))
        find = f"cat {HOME}/profile/MarionetteActivePort 2>/dev/null"
        port = poll(lambda: subprocess.getoutput(find), "Marionette")
        self.file = socket.create_connection(("127.0.0.1", int(port))).makefile("rwb")
        self.answer(), self.send("WebDriver:NewSession")

    def answer(self):
        size = b"".join(iter(lambda: received(self.file.read(1)), b":"))
        return json.loads(self.file.read(int(size)))

    def send(self, name, **args):
        data = json.dumps([0, 1, name, args]).encode()
        self.file.write(b"%d:%s" % (len(data), data)), self.file.flush()
        _, _, error, result = self.answer()
        assert not error, error
        return result

    def go(self, url):
        self.send("WebDriver:Navigate", url=url)

    def run(self, body):
        return self.send("WebDriver:ExecuteScript", script=f"return (async () => {{ {body} }})()", args=[])["value"]


class Chromium:
    def __init__(self, started):
        (theirs, self.out), (self.into, ours) = os.pipe(), os.pipe()
        flags = ["--force-renderer-accessibility", "--no-sandbox", "--remote-debugging-pipe", "--no-first-run",
                 f"--user-data-dir={HOME}/profile", "--password-store=basic", "--disable-gpu", f"file://{HOME}/blank.html"]
        command = ["bash", "-c", f'exec chromium "$@" 3<&{theirs} 4>&{ours}', "-", *flags]
        started.append(subprocess.Popen(command, pass_fds=(theirs, ours), stderr=subprocess.DEVNULL))
        os.close(theirs), os.close(ours)
        self.rest, self.session, self.last = b"", {}, 0
        page = lambda: [t for t in self.send("Target.getTargets")["targetInfos"] if t["type"] == "page"]
        target = poll(page, "a page")[0]["targetId"]
        self.session = {"sessionId": self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]}
        self.send("Page.enable")

    def until(self, fits):
        while True:
            while b"\0" not in self.rest:
                self.rest += received(os.read(self.into, 65536))
            one, self.rest = self.rest.split(b"\0", 1)
            if fits(message := json.loads(one)):
                return message

    def send(self, method, **params):
        self.last += 1
        message = {"id": self.last, "method": method, "params": params, **self.session}
        os.write(self.out, json.dumps(message).encode() + b"\0")
        return self.until(lambda answer: answer.get("id") == self.last)["result"]

    def go(self, url):
        self.send("Page.navigate", url=url)
        self.until(lambda message: message.get("method") == "Page.loadEventFired")

    def run(self, script):
        script = f"(async () => {{ {script} }})()"
        answer = self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        return answer["result"].get("value")


BROWSERS = {"firefox": Firefox, "chromium": Chromium}
