/** A reporter for Node's test runner: one line of JSON for each test, and what went wrong in it. */

const isSuite = ({ details }) => details.type === 'suite';

// A suite fails with its tests, and counts itself only if it failed before them, as when a module does not load.
const isOfItsTests = ({ details }) => details.error?.failureType === 'subtestsFailed';

/** The reporter. */
export default async function* reportNodeTests(events) {
  for await (const { type, data } of events) {
    const hasFailed = type === 'test:fail';
    if (!hasFailed && type !== 'test:pass') continue;
    if (hasFailed ? isOfItsTests(data) : isSuite(data)) continue;
    const { name, skip, details } = data;
    const error = hasFailed ? String(details.error?.cause?.stack ?? details.error) : undefined;
    yield `${JSON.stringify({ name, error, skipped: skip !== undefined })}\n`;
  }
}
