/** Measures the longest task of a page's main thread, from Chromium's own trace. */

const MAIN_THREAD = 'CrRendererMain';
const TASK = 'RunTask';

/** Traces the browser while `work` runs. Returns the longest task of any page's main thread, in ms. */
export async function longestBlockOf(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const threadOf = ({ pid, tid }) => `${pid}:${tid}`;
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === MAIN_THREAD)
    .map(threadOf);
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith(TASK) && mains.includes(threadOf(event)),
  );
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
}
