// An extended language, such as `cmn` in `zh-cmn-Hans` (RFC 5646, 2.2.2), which `Intl.Locale` refuses.
const EXTENDED = /^([a-z]{2,3})-[a-z]{3}(?=-|$)/i;

/**
 * The keys by which a language tag is looked up, the best one first: its language, script and region, then its language and
 * script, both completed as CLDR's likely subtags say. So `zh-TW` finds `zh-Hant`, `pt` finds `pt-BR`, and `iw` finds `he`.
 * Empty if the tag is malformed.
 */
export function lookupKeys(tag: string): readonly string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag.replace(EXTENDED, '$1')).maximize();
    return [`${language}-${String(script)}-${String(region)}`, `${language}-${String(script)}`];
  } catch {
    return [];
  }
}
