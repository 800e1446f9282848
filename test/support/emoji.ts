/**
 * The emoji of Unicode's list, emoji-test.txt, from the package `emoji-test-regex-pattern`. Its script makes
 * the list from Unicode's files at each release; its authors also wrote `\p{RGI_Emoji}`.
 */
const LIST = '../../node_modules/emoji-test-regex-pattern/dist/latest/index-strings.txt';

const RECOMMENDED = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');

/** Every emoji sequence of the list that this browser knows, in the form that Unicode recommends. */
export async function knownEmoji(): Promise<readonly string[]> {
  const response = await fetch(new URL(LIST, import.meta.url));
  if (!response.ok) throw new Error(`No list of emoji: ${String(response.status)}`);
  const listed = (await response.text()).trim().split('\n');
  return listed.filter((emoji) => RECOMMENDED.test(emoji));
}
