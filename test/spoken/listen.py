#!/usr/bin/python3
"""listen.py BROWSER URL [JOURNEY…]: walks through the journeys and prints, as JSON lines, what Orca said. Started by session.sh."""
import json, re, sys
from browsers import BROWSERS
from journeys import CLEAR, JOURNEYS
from orca import Orca

# A page that Orca reads to its end, so that it is done with the journey before.
START = "/test/spoken/start.html"

browser, url, *names = sys.argv[1:]
orca = Orca(BROWSERS[browser])


def press(keys):
    """Types at once, as people do, who rest only afterwards. Waits after each key that moves the focus."""
    movers = {"Tab", "Return"}.issuperset(keys)
    *before, last = [[key] for key in keys] if movers else [keys]
    for together in before:
        orca.press(*together)
        orca.after()
    orca.press(*last)


def act(kind, what):
    if kind == "go":
        orca.browser.go(url + what)
    elif kind == "copy":
        orca.browser.go(url.replace("localhost", "copy.localhost") + what)
    elif kind == "run":
        orca.browser.run(what)
    else:
        press(what)


def in_order(groups, lines):
    """The first words that are not in a line after the group before theirs, if any."""
    start = 0
    for group in groups:
        places = {words: next((n for n in range(start, len(lines)) if words in lines[n]), None) for words in group}
        for words, place in places.items():
            if place is None:
                return words
        start = max(places.values()) + 1
    return None


def step(kind, what, heard):
    groups = [words if isinstance(words, set) else {words} for words in heard]
    act(kind, what)
    try:
        lines = orca.after(*(re.escape(words) for group in groups for words in group))
    except TimeoutError as error:
        lines = [str(error)]
    return lines, in_order(groups, lines)


for name in names or JOURNEYS:
    orca.browser.go(url + START)
    orca.browser.run(CLEAR)
    orca.after("Between two journeys")
    steps = [step(*one) for one in JOURNEYS[name]]
    missed = [{"words": words, "heard": lines} for lines, words in steps if words]
    print(json.dumps({"name": f"{browser}: {name}", "heard": [line for lines, _ in steps for line in lines],
                      "missed": missed}, ensure_ascii=False), flush=True)
