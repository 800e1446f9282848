/** How much memory a page takes at the most while it works. Linux tells it of each process. */
import { readFileSync, writeFileSync } from 'node:fs';

/** Writing this resets the peak to what is resident now (proc(5), /proc/pid/clear_refs). */
const RESET_PEAK = '5';
const KB = 1024;

function bytesOf(pid, field) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)[1]) * KB;
}

/** The processes that draw pages. */
async function renderers(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/**
 * The bytes that the busiest page's peak is above what it had resident before, while `work` runs; undefined
 * where the system does not tell.
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
