/** Measures the peak memory of a page while it works, which Linux reports for each process. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Writing this resets the peak to what is resident now (proc(5), /proc/pid/clear_refs). */
const RESET_PEAK = '5';
const KB = 1024;

function bytesOf(pid, field) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)[1]) * KB;
}

/** The processes that render pages. */
async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/**
 * By how many bytes the resident memory of the busiest page rises above its initial value while `work` runs. Undefined
 * if the system does not report it.
 */
export async function peakMemoryOf(browser, work) {
  if (process.platform !== 'linux') {
    await work();
    return undefined;
  }
  const pids = await renderers(browser);
  const before = pids.map((pid) => {
    writeFileSync(`/proc/${pid}/clear_refs`, RESET_PEAK);
    return bytesOf(pid, 'VmRSS');
  });
  await work();
  return Math.max(...pids.map((pid, index) => bytesOf(pid, 'VmHWM') - before[index]));
}
