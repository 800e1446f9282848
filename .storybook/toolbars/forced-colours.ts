/**
 * Imitates forced colors, so that they can be seen in any browser: the elements' own rules for them apply, and all
 * other colors become system colors, for the properties that CSS Color Adjust 1, 3.1 lists. The tests use the
 * browser's own forced colors.
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

/** Starts or stops the imitation in the page and in every existing shadow tree. */
export function imitateForcedColours(isOn: boolean): void {
  if (!isOn && changed.size === 0) return;
  if (!isOn) putBack();
  imitateIn(document, isOn);
}
