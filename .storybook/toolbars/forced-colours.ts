/**
 * An imitation of forced colours for a look in any browser: the elements' own rules for them come into force,
 * and every colour else becomes a system colour, as CSS Color Adjust 1, 3.1 lists the properties. The tests
 * use the browser's own.
 */
const FORCED = '(forced-colors: active)';
const ALWAYS = 'all';

const imitation = new CSSStyleSheet();
imitation.replaceSync(`
  :root, :host { color-scheme: dark }
  *:not(.seal, .seal *, .swatch, .swatch *, svg, svg *) {
    color: CanvasText !important;
    background-color: Canvas !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  :is(button, .action):not(.seal) { color: ButtonText !important; border-color: ButtonText !important }
  a { color: LinkText !important }
`);

const changed = new Set<MediaList>();

function bringIntoForce(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== FORCED) continue;
    rule.media.mediaText = ALWAYS;
    changed.add(rule.media);
  }
}

function putBack(): void {
  for (const media of changed) media.mediaText = FORCED;
  changed.clear();
}

function imitateIn(root: Document | ShadowRoot, isOn: boolean): void {
  const others = root.adoptedStyleSheets.filter((sheet) => sheet !== imitation);
  root.adoptedStyleSheets = isOn ? [...others, imitation] : others;
  if (isOn) for (const sheet of others) bringIntoForce(sheet.cssRules);
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot) imitateIn(shadowRoot, isOn);
  }
}

/** Imitates forced colours in the whole page and in every shadow tree that is there, or ends it. */
export function imitateForcedColours(isOn: boolean): void {
  if (!isOn && changed.size === 0) return;
  if (!isOn) putBack();
  imitateIn(document, isOn);
}
