#!/usr/bin/python3
"""
trees.py BROWSER URL [FILE]: prints, as JSON lines, the tree that the browser gives to Linux screen readers in each state. If the
tree is not the one in the file, waits up to ten seconds for it. No Orca.
"""
import atexit, json, re, subprocess, sys, time
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
from browsers import BROWSERS
from states import START, STATES
from tape import end, poll

ROLE, STATE = Atspi.Role, Atspi.StateType
SHOWN = ("REQUIRED", "INVALID_ENTRY", "EXPANDABLE", "EXPANDED", "CHECKED", "PRESSED")


def line(node):
    name, text, states = node.get_name(), node.get_description(), node.get_state_set()
    attributes = node.get_attributes() or {}
    parts = [node.get_role_name(), json.dumps(name, ensure_ascii=False) if name else ""]
    parts += [f"description={json.dumps(text, ensure_ascii=False)}" if text else ""]
    parts += [state.lower() for state in SHOWN if states.contains(getattr(STATE, state))]
    parts += ["" if states.contains(STATE.ENABLED) else "disabled"]
    parts += [f"live={attributes['live']}" if attributes.get("live") else ""]
    return " ".join(part for part in parts if part)


def children(node):
    found = (node.get_child_at_index(n) for n in range(node.get_child_count()))
    return [child for child in found if child is not None]


def walk(node, depth=0):
    yield "  " * depth + line(node)
    for child in children(node):
        yield from walk(child, depth + 1)


def find(node, fits):
    return node if fits(node) else next(filter(None, (find(child, fits) for child in children(node))), None)


def document():
    shown = lambda node: node.get_role() == ROLE.DOCUMENT_WEB and node.get_state_set().contains(STATE.SHOWING)
    return find(Atspi.get_desktop(0), shown)


def main():
    """The lines of the page's main part, once it has one."""
    page = document()
    if not page:
        return None
    page.clear_cache()
    is_main = lambda node: (node.get_attributes() or {}).get("xml-roles") == "main"
    part = find(page, is_main)
    return part and list(walk(part))


def settled():
    """The lines after half a second without a change."""
    old, since = None, time.time()
    while old is None or time.time() - since < 0.5:
        new = poll(main, "the main part")
        if new != old:
            old, since = new, time.time()
        time.sleep(0.1)
    return old


def read_trees(file):
    """The trees in the file, by the name of the state."""
    parts = re.split("^## ", open(file, encoding="utf-8").read(), flags=re.MULTILINE)[1:]
    return {title: lines for title, *lines in (part.rstrip().split("\n") for part in parts)}


def lines_of(title):
    """The settled lines: those that are expected, if they come in time. A busy browser can pause in the middle of a change."""
    lines, limit = settled(), time.time() + 10
    while title in expected and lines != expected[title] and time.time() < limit:
        lines = settled()
    return lines


started = []
atexit.register(end, started)
name, url, *files = sys.argv[1:]
expected = read_trees(*files) if files else {}
bus = ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately", "--a11y=1", "--screen-reader=1"]
started.append(subprocess.Popen(bus, stderr=subprocess.DEVNULL))
browser = BROWSERS[name](started)
poll(document, "a document")
for address, states in STATES.items():
    browser.go(url + address)
    settled()
    for title, script in states.items():
        browser.run(START + script)
        print(json.dumps({"name": title, "lines": lines_of(title)}, ensure_ascii=False), flush=True)
