"""The states of each element, by page: the script that leads to each one from the one before it."""

# What the scripts below know: the element of the page, its tree, and how to wait for it.
START = ("const host = document.querySelector('signin-seal, seal-editor'); const tree = host.shadowRoot;"
         "const until = async (isDone) => { while (!isDone()) await new Promise(requestAnimationFrame); };")

SEAL = "{ kind: 'text', lines: ['odd', 'whale'], colour: 'teal', pattern: '0123456789abcdef' }"
# `npx signin-seal home https://tidewater.localhost`: a private home, which makes the demo a copy.
HOME = "w1.c3ba8ea43582f4adb0097ef71284607eff69c704b0980b88dbbdf62403385152ad867b6951df71fd6e"

read = lambda reading: f"host.store = {{ load: () => ({reading}), watch: () => () => undefined }}; await host.updateComplete;"
because = lambda state, reason: read(f"{{ state: '{state}', reason: '{reason}' }}")
click = lambda selector: f"tree.querySelector('{selector}').click(); await host.updateComplete;"
until = lambda selector: f"await until(() => tree.querySelector('{selector}'));"

NONE, SHOWN = read("{ state: 'none' }"), read(f"{{ state: 'shown', seal: {SEAL} }}")
# After a seal, the draft for the next one is new.
# The region of the announcer: the sentence stands there for two seconds.
REGION = "tree.querySelector('[aria-live=assertive]').textContent"
ANNOUNCED = f"await until(() => {REGION}); await until(() => !{REGION});"
warning = lambda state, reason: NONE + because(state, reason) + ANNOUNCED
FIRST_COLOUR = "Crypto.prototype.getRandomValues = (bytes) => bytes;" + SHOWN + NONE
LINES = ("for (const [index, text] of ['odd', 'newt'].entries()) { const line = tree.querySelector(`#line-${index}`);"
         "line.value = text; line.dispatchEvent(new Event('input', { bubbles: true })); }" + until(".risk:not(:empty)"))
handFile = lambda file: (f"const data = new DataTransfer(); data.items.add(new File({file}));"
                         "const browse = tree.querySelector('#browse'); browse.files = data.files;"
                         "browse.dispatchEvent(new Event('change'));")
PICTURE = ("const canvas = new OffscreenCanvas(800, 600); canvas.getContext('2d').fillRect(0, 0, 400, 300);"
           "const jpeg = await canvas.convertToBlob({ type: 'image/jpeg' });"
           + handFile("[jpeg], 'kite.jpg'"))

STATES = {
    "/?alarm=off": {
        "<signin-seal>, none": NONE,
        **{f"<signin-seal>, missing: {reason}": warning("missing", reason)
           for reason in ("gone", "lost", "unreadable", "newer-version")},
        **{f"<signin-seal>, withheld: {reason}": warning("withheld", reason)
           for reason in ("framed", "insecure", "storage-denied", "unreachable")},
        "<signin-seal>, shown": SHOWN,
        "<signin-seal>, shown, required": "host.required = true;",
        "<signin-seal>, shown, its menu open": click(".seal"),
        "<signin-seal>, foreign": f"host.home = '{HOME}';" + until(".offer button"),
    },
    "/settings.html": {
        "<seal-editor>, missing: gone": FIRST_COLOUR + because("missing", "gone"),
        "<seal-editor>, missing: newer-version": because("missing", "newer-version"),
        **{f"<seal-editor>, withheld: {reason}": because("withheld", reason)
           for reason in ("framed", "insecure", "storage-denied", "unreachable")},
        "<seal-editor>, text": SHOWN + NONE,
        "<seal-editor>, text, refused": until("#save[aria-disabled=false]") + click("#save") + until("#text-error"),
        "<seal-editor>, text, its preview": LINES + click("#show-preview"),
        "<seal-editor>, text, unsaved changes": click("#cancel"),
        "<seal-editor>, text, removed": click("#keep") + click("#remove"),
        "<seal-editor>, picture": click("[value=picture]"),
        "<seal-editor>, picture, refused": handFile("['no picture'], 'kite.jpg'") + until("#picture-error"),
        "<seal-editor>, picture, cropped": PICTURE + until("seal-crop"),
        "<seal-help>, open": "document.querySelector('seal-help').shadowRoot.querySelector('summary').click();",
        "<seal-preview>": f"const preview = document.createElement('seal-preview'); preview.seal = {SEAL}; host.replaceWith(preview); await preview.updateComplete;",
    },
}
