/** The style sheets in `themes/`, by name. */
const sheets = import.meta.glob<string>('../../themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
});

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace('.css', '');

/** Each theme's style sheet, as text. */
export const themes: ReadonlyMap<string, string> = new Map(
  Object.entries(sheets).map(([path, sheet]) => [nameOf(path), sheet]),
);

/** No theme: the elements' own defaults. */
export const NO_THEME = 'none';
