// An extended language, such as `yue` in `zh-yue-HK` (RFC 5646, 2.2.2), which `Intl.Locale` refuses.
const EXTENDED = /^([a-z]{2,3})-([a-z]{3})(-.*)?$/i;

/** Adds the likely script and region (CLDR). Throws a `RangeError` if it is malformed. */
function complete(tag: string): Intl.Locale {
  const [, prefix = '', extended = '', rest = ''] = EXTENDED.exec(tag) ?? [];
  if (!prefix) return new Intl.Locale(tag).maximize();
  const { script, region } = new Intl.Locale(extended + rest).maximize();
  // Not every browser has likely subtags for every extended language.
  const usual = script ? { script, ...(region && { region }) } : {};
  return new Intl.Locale(prefix + rest, usual).maximize();
}

/**
 * The keys by which a language tag is looked up, the best one first: its language, script and region, then its language and
 * script, both completed as CLDR's likely subtags say. So `zh-TW` finds `zh-Hant`, `pt` finds `pt-BR`, and `iw` finds `he`.
 * Empty if the tag is malformed.
 */
export function lookupKeys(tag: string): readonly string[] {
  try {
    const { language, script, region } = complete(tag);
    return [`${language}-${String(script)}-${String(region)}`, `${language}-${String(script)}`];
  } catch {
    return [];
  }
}
