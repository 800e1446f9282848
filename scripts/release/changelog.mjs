/** Reads and changes CHANGELOG.md, whose format is Keep a Changelog. */

const UNRELEASED = '## [Unreleased]';

/** What stands under a heading, up to the next of its kind. Undefined where there is no such heading. */
function sectionUnder(text, heading) {
  const sections = text.split(/^(?=## )/m);
  const section = sections.find((one) => one.startsWith(heading));
  return section?.slice(section.indexOf('\n')).trim();
}

/** The changelog with all that is unreleased under the heading of a version. Throws where nothing is unreleased. */
export function closeUnreleased(text, version, date) {
  if (!sectionUnder(text, UNRELEASED))
    throw new Error(`CHANGELOG.md has nothing under “${UNRELEASED}”. Describe the changes there.`);
  return text.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

/** What the changelog says of a version. Throws where it says nothing. */
export function notesOf(text, version) {
  const notes = sectionUnder(text, `## [${version}]`);
  if (!notes) throw new Error(`CHANGELOG.md has nothing under “## [${version}]”.`);
  return notes;
}
