#!/usr/bin/python3
"""listen.py BROWSER URL [JOURNEY…]: walks through the journeys and prints, as JSON lines, what Orca said. Started by session.sh."""
import json, re, sys
from browsers import BROWSERS
from journeys import CLEAR, JOURNEYS
from orca import Orca

browser, url, *names = sys.argv[1:]
orca = Orca(BROWSERS[browser])


def act(kind, what):
    if kind == "go":
        orca.browser.go(url + what)
    elif kind == "run":
        orca.browser.run(what)
    else:
        for key in what[:-1]:
            orca.press(key)
            if key in ("Tab", "Return"):
                orca.after()
        orca.press(what[-1])


def in_order(heard, lines):
    """The first expected words that are not in a line after the words before them, if any."""
    rest = iter(lines)
    return next((words for words in heard if not any(words in line for line in rest)), None)


def step(kind, what, heard):
    act(kind, what)
    try:
        lines = orca.after(*map(re.escape, heard[-1:]))
    except TimeoutError as error:
        lines = [str(error)]
    return lines, in_order(heard, lines)


for name in names or JOURNEYS:
    orca.browser.go(url + "/demo/icon.svg")
    orca.browser.run(CLEAR)
    orca.after()
    steps = [step(*one) for one in JOURNEYS[name]]
    missed = [{"words": words, "heard": lines} for lines, words in steps if words]
    print(json.dumps({"name": f"{browser}: {name}", "heard": [line for lines, _ in steps for line in lines],
                      "missed": missed}, ensure_ascii=False), flush=True)
