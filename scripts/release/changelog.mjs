/** Reads and changes CHANGELOG.md, whose format is Keep a Changelog. */

const UNRELEASED = '## [Unreleased]';

/** The text under a heading, up to the next one of the same level. Undefined if there is no such heading. */
function sectionUnder(text, heading) {
  const sections = text.split(/^(?=## )/m);
  const section = sections.find((one) => one.startsWith(heading));
  return section?.slice(section.indexOf('\n')).trim();
}

/** The changelog with everything unreleased moved under a version's heading. Throws if nothing is unreleased. */
export function closeUnreleased(text, version, date) {
  if (!sectionUnder(text, UNRELEASED))
    throw new Error(`CHANGELOG.md has nothing under “${UNRELEASED}”. Describe the changes there.`);
  return text.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

/** The changelog's text about a version. Throws if there is none. */
export function notesOf(text, version) {
  const notes = sectionUnder(text, `## [${version}]`);
  if (!notes) throw new Error(`CHANGELOG.md has nothing under “## [${version}]”.`);
  return notes;
}
