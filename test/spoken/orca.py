"""Orca, a browser, real keys, and waiting until both have nothing left to do."""
import atexit, os, re, signal, subprocess, time
from tape import HOME, end, poll, tape

# They come, or not, by chance. So does "Saving…", which a fast store makes too short to be heard.
NOISE = re.compile(r"Loading\.|Finished loading|Browse mode|Focus mode|Saving…|clickable\.$")


class Orca:
    def __init__(self, browser):
        self.started, self.heard, log = [], 0, open(f"{HOME}/orca.log", "w")
        atexit.register(end, self.started)
        for command in (["/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1"], ["/usr/bin/orca"]):
            self.started.append(subprocess.Popen(command, stdout=log, stderr=log))
        poll(tape, "Orca")
        self.browser = browser(self.started)
        self.after("frame")

    def after(self, *patterns):
        """What Orca said since the last call: waits for a line for each pattern, an idle page and Orca, and silence."""
        for pattern in patterns:
            poll(lambda: any(re.search(pattern, text) for _, text in tape()[self.heard:]), pattern)
        said = None
        while said != (said := [line for line in tape() if line[0] != "idle"]):
            self.browser.run("await new Promise((done) => setTimeout(done, 100))")
            idle = tape().count(["idle", ""])
            os.kill(self.started[1].pid, signal.SIGUSR1)
            poll(lambda: tape().count(["idle", ""]) > idle, "an idle Orca")
            time.sleep(0.4)
        new, self.heard = tape()[self.heard:], len(tape())
        return [f"{kind} {text}" for kind, text in new if kind not in ("idle", "stop") and not NOISE.match(text)]

    def press(self, *keys):
        subprocess.run(["xdotool", "key", *keys], check=True)
