/** What a story shows after its page changed its language. Each function runs in the page, by itself. */

/** Writes the page in a language. Waits until every element shows it, except those with messages of the site. */
export async function showIn(tag: string): Promise<void> {
  const trees = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.querySelectorAll('.sheltered'), ...trees(shadowRoot)] : [],
    );
  const isShown = (): boolean =>
    trees(document).every((tree) => (tree.getAttribute('lang') ?? tag) === tag);
  document.documentElement.lang = tag;
  const end = performance.now() + 10_000;
  do await new Promise(requestAnimationFrame);
  while (!isShown() && performance.now() < end);
  if (!isShown()) throw new Error(`Not everything is shown in ${tag}`);
}

/** Sets the size of the root element's letters, in px. */
export function setLetters(px: number): void {
  document.documentElement.style.fontSize = `${String(px)}px`;
}

/**
 * Every text, label and complaint that is not in a pseudo-language's brackets, except for what the person made or the site wrote,
 * addresses, and what was announced before the language changed.
 */
export function findUntranslated(): readonly string[] {
  const LABELS = [
    ...['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription'],
    ...['aria-placeholder', 'alt', 'placeholder', 'title'],
  ];
  const isMessage = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(/⟦[^]*⟧/g, ''));
  const textsOf = ({ childNodes, attributes }: Element): readonly string[] => [
    ...[...childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
    ...[...attributes].flatMap(({ name, value }) => (LABELS.includes(name) ? [value] : [])),
  ];
  // The browser writes the complaints of its own inputs.
  const complaintOf = (part: Element): string =>
    part.shadowRoot || (Reflect.get(part, 'validity') as ValidityState | undefined)?.customError
      ? String(Reflect.get(part, 'validationMessage') ?? '')
      : '';
  const isOwn = (host: Element): boolean =>
    Object.keys(Object(Reflect.get(host, 'messages')) as object).length > 0;
  const look = (root: ParentNode): readonly string[] =>
    [...root.querySelectorAll('*')].flatMap((part) => [
      ...(root instanceof ShadowRoot && !part.closest('bdi, style, .spoken[aria-live], a[href]')
        ? [...textsOf(part), complaintOf(part)]
        : []),
      ...(part.shadowRoot && !isOwn(part) ? [complaintOf(part), ...look(part.shadowRoot)] : []),
    ]);
  return look(document).filter(isMessage);
}
