"""
Each journey: what the user does, and what must then be heard, in this order. Other lines may stand between. What stands in a
set is heard in any order: the estimator loads while the user rests.
"""

MISSING = ("Your Sign-in Seal is missing. This browser had a seal for this page. "
           "Do not enter your password until you know why it is missing.")
COPY = "This page is not at its own address. Do not enter your password here."
CALL = ["Prevent Password Theft push button.",
        "Make a private seal. A copied page at another address will not have it."]
PROMISE = "Enter your password only if this is your seal."
SEAL = ["Your Sign-in Seal odd whale (Teal) collapsed push button.", PROMISE]
FIELD = ["Password password text.", f"Your Sign-in Seal odd whale. {PROMISE}"]
# Not the name of the editor itself, which Orca says in some journeys only. The trees have it.
EDITOR = ["Kind of seal panel.", "Create a Text Seal.", "selected radio button"]
REMOVED_NOTE = "The seal is cleared. Press “Save” to delete it from this browser for good."
TOO_LONG = "8 of 7 characters This line is too long. Shorten it to seven characters."

NAME = "`__Host-seal-made-${location.port}`"
PLANT_TRACE = f"document.cookie = {NAME} + '=1; Secure; Path=/; SameSite=Strict';"
TAKE_TRACE = f"document.cookie = {NAME} + '=; Max-Age=0; Secure; Path=/; SameSite=Strict';"
RECORD = '{"version":1,"seal":{"kind":"text","lines":["odd","whale"],"colour":"teal","pattern":"0123456789abcdef"}}'
PLANT_SEAL = f"localStorage.setItem('signin-seal', '{RECORD}');"
CLEAR = f"localStorage.clear(); {TAKE_TRACE}"
NOTICE = "dispatchEvent(new StorageEvent('storage', { key: null }));"
FIRST_COLOUR = "Crypto.prototype.getRandomValues = (bytes) => bytes;"
UNTIL_OFFERED = ("const tree = document.querySelector('signin-seal').shadowRoot;"
                 "while (!tree.querySelector('.offer button')) await new Promise(requestAnimationFrame);")
REQUIRE = "document.querySelector('signin-seal').required = true;"

load = lambda *heard: ("go", "/", ["Page has", *heard])
copy = lambda *heard: ("copy", "/", ["Page has", *heard])
tabs = lambda count, *heard: ("keys", ["Tab"] * count, list(heard))
keys = lambda names, *heard: ("keys", names, list(heard))
run = lambda script, *heard: ("run", script, list(heard))

OPEN = [load(), run(FIRST_COLOUR), tabs(2, *CALL), keys(["Return"], *EDITOR)]
CHANGE = [run(PLANT_SEAL), load(), tabs(2, *SEAL), keys(["Return"], "expanded"),
          tabs(1, "Change your Sign-in Seal now push button."), keys(["Return"], *EDITOR)]

JOURNEYS = {
    "make": [*OPEN, tabs(1, "Line 1 entry.", "0 of 7 characters."),
             keys([*"qzvkwj"], {"A copied page is unlikely to guess this.", "6 of 7 characters"}),
             tabs(5, "Preview push button."), keys(["Return"], "Preview region", "qzvkwj (Wine)"),
             tabs(3, "Save push button."),
             keys(["Return"], "Your Sign-in Seal is saved in this browser.", "Your Sign-in Seal qzvkwj (Wine) collapsed push button.", PROMISE),
             tabs(2, "Password password text.", f"Your Sign-in Seal qzvkwj. {PROMISE}")],
    "change": [*CHANGE, tabs(1, "Line 1 entry odd selected."), keys(["End", *"xyzab"], TOO_LONG),
               keys(["BackSpace"], "7 of 7 characters"), tabs(8, "Save push button."),
               keys(["Return"], "Your Sign-in Seal is saved in this browser.", "Your Sign-in Seal oddxyza whale (Teal)", PROMISE)],
    "remove": [*CHANGE, tabs(6, "Preview push button."), tabs(1, "Remove push button."),
               keys(["Return"], "Undo push button.", REMOVED_NOTE), tabs(2, "Save push button."),
               keys(["Return"], "Your Sign-in Seal is removed from this browser.", *CALL)],
    "refuse": [*OPEN, tabs(7, "This is a public or shared computer check box not checked."),
               keys(["space"], "checked", "Do not make a seal here. Nothing is stored."), tabs(1, "Save push button."),
               keys(["Return"], "Nothing is stored on a public or shared computer. Press “Cancel”.")],
    "missing at load": [run(PLANT_TRACE), load(MISSING), tabs(3, "Password password text.", MISSING)],
    "missing while open": [run(PLANT_SEAL), load(), run(f"localStorage.clear(); {NOTICE}", MISSING)],
    "copy": [copy(COPY), run(UNTIL_OFFERED), tabs(3, "Continue on this page anyway push button."),
             tabs(2, "Password password text.", COPY)],
    "gate": [run(PLANT_SEAL), load(), run(REQUIRE), tabs(2, *SEAL[:1]),
             keys(["Return"], "Pressed. You can sign in."), tabs(3, *FIELD)],
}
