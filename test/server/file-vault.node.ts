/** The file vault: processes that are killed, several processes, a disk that is gone or full, and sweeping. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import fs, {
  access,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, describe, it, mock } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createSealHandler } from '../../src/server/index.js';
import { fileVault } from '../../src/server/node/file-vault.js';
import { volume } from '../support/volume.js';
import { Browser, summary } from './support/browser.js';
import { removeFolders, newFolder } from './support/folders.js';
import { SECRET_LINE, otherRecord, textRecord } from './support/records.js';

const KEY = 'ab'.repeat(32);
const SHARD = 'ab';
const value = Uint8Array.of(1, 2, 3);

const processFile = (name: string): string =>
  `build/server-tests/server/support/${name}.process.js`;

async function killWhileWriting(folder: string, writes: number): Promise<void> {
  const child = spawn(process.execPath, [processFile('write-until-killed'), folder, KEY]);
  let seen = 0;
  for await (const dots of child.stdout) {
    seen += String(dots).length;
    if (seen >= writes) break;
  }
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** All files below a folder. */
const filesIn = (folder: string): Promise<string[]> => readdir(folder, { recursive: true });

const isLabel = (name: string): boolean => name.startsWith('@');
const isValue = (name: string): boolean => !isLabel(name);

async function nameIn(folder: string, isSought: (name: string) => boolean): Promise<string> {
  return String((await readdir(folder)).find(isSought));
}

after(removeFolders);

describe('a process that is killed while it writes', () => {
  const KILLS = volume({ sample: 5, full: 100 });

  it(`leaves a whole value or none, and the next one can write: ${KILLS} kills`, async () => {
    const folder = await newFolder();
    const vault = fileVault(folder);
    for (let kills = 0; kills < KILLS; kills += 1) {
      await killWhileWriting(folder, 1 + (kills % 9));
      const entry = await vault.get(KEY);
      assert.equal(new Set(entry?.value ?? []).size <= 1, true);
      assert.ok([undefined, 10, 40_000, 90_000].includes(entry?.value.length));
      assert.ok(await vault.put(KEY, value, entry?.revision ?? null, 1000));
      assert.deepEqual([...((await vault.get(KEY))?.value ?? [])], [...value]);
    }
  });
});

describe('several processes', () => {
  it('never lose a write of each other', async () => {
    const folder = await newFolder();
    const times = volume({ sample: 20, full: 300 });
    const args = [processFile('count-up'), folder, KEY, String(times)];
    const children = [1, 2, 3].map(() => spawn(process.execPath, args));
    await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
    for (const { stdin } of children) stdin.write('go');
    const codes = await Promise.all(
      children.map(async (child) => (await once(child, 'exit'))[0] as number),
    );
    assert.deepEqual(codes, [0, 0, 0]);
    const entry = await fileVault(folder).get(KEY);
    assert.equal(new TextDecoder().decode(entry?.value), String(3 * times));
  });
});

describe('a disk', () => {
  it('that is gone is reported as a failure, and no record as missing', async () => {
    const folder = await newFolder();
    const errors: string[] = [];
    const onError = (error: unknown): void => void errors.push(String((error as Error).stack));
    const browser = new Browser(createSealHandler({ vault: fileVault(folder), onError }));
    const revision = await browser.created(textRecord);
    await rename(folder, `${folder}-away`);
    const answers = [
      await browser.read(),
      await browser.renew(revision),
      await browser.replace(textRecord, revision),
      await browser.remove(),
    ];
    assert.deepEqual(answers.map(summary), Array(4).fill('503 unavailable'));
    assert.ok(!errors.join().includes(folder));
    await rename(`${folder}-away`, folder);
    assert.equal(await (await browser.read()).text(), textRecord);
  });

  for (const code of ['ENOSPC', 'EDQUOT'])
    it(`that is full gives 507, and keeps the old seal: ${code}`, async (t) => {
      const folder = await newFolder();
      const browser = new Browser(createSealHandler({ vault: fileVault(folder) }));
      const revision = await browser.created(textRecord);
      const handle = await open(join(folder, 'probe'), 'w');
      t.after(() => handle.close());
      const full = Object.assign(new Error('full'), { code, syscall: 'write' });
      const files = Object.getPrototypeOf(handle) as typeof handle;
      t.mock.method(files, 'writeFile', () => Promise.reject(full));
      assert.equal(summary(await browser.replace(otherRecord, revision)), '507 full');
      assert.equal(await (await browser.read()).text(), textRecord);
      assert.deepEqual(await readdir(join(folder, 'aside')), []);
    });

  it('with a record whose value is missing is reported as a failure', async () => {
    const folder = await newFolder();
    const vault = fileVault(folder);
    const revision = String(await vault.put(KEY, value, null, 1000));
    await rm(join(folder, SHARD, KEY, revision));
    const damage = { name: 'SealVaultDamagedError', revision };
    await assert.rejects(vault.get(KEY), damage);
    const replaced = await vault.put(KEY, value, revision, 1000);
    assert.equal((await vault.get(KEY))?.revision, replaced);
  });

  it('with a record without a label is reported as a failure', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, SHARD, KEY), { recursive: true });
    await assert.rejects(fileVault(folder).get(KEY), /without a label/);
  });

  it('with a record without a label lets one of several writes replace it', async () => {
    const folder = await newFolder();
    const place = join(folder, SHARD, KEY);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, 'r1'), 'old');
    const vault = fileVault(folder);
    const damage: unknown = await vault.get(KEY).catch((error: unknown) => error);
    const { revision } = damage as { revision: string };
    for (const other of [null, 'r1']) await assert.rejects(vault.put(KEY, value, other, 1000));
    const writes = Array.from({ length: 8 }, () => vault.put(KEY, value, revision, 1000));
    const done = (await Promise.all(writes)).filter((written) => written !== undefined);
    assert.equal(done.length, 1);
    assert.deepEqual(await vault.get(KEY), { value: Buffer.from(value), revision: done[0] });
    assert.equal(await vault.put(KEY, value, revision, 1000), undefined);
    assert.deepEqual(await readdir(join(folder, 'aside')), []);
  });

  it('without a record has no revision to replace', async () => {
    const vault = fileVault(await newFolder());
    assert.equal(await vault.put(KEY, value, 'unlabeled', 1000), undefined);
    assert.equal(await vault.get(KEY), undefined);
  });
});

/** What can become of a record’s files: a cleaner deletes empty ones, a backup brings old ones back. */
const damages: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'no value': async (folder) => rm(join(folder, await nameIn(folder, isValue))),
  'half a value': async (folder) => truncate(join(folder, await nameIn(folder, isValue)), 20),
  'no label': async (folder) => rm(join(folder, await nameIn(folder, isLabel))),
  'two labels': (folder) => writeFile(join(folder, '@r1.9999999999999'), ''),
  nothing: async (folder) => {
    for (const name of await readdir(folder)) await rm(join(folder, name));
  },
};

describe('a record whose folder has', () => {
  for (const [what, damage] of Object.entries(damages)) {
    it(`${what} is not reported as a missing seal, and the page that has the seal repairs it`, async () => {
      const folder = await newFolder();
      const errors: string[] = [];
      const onError = (error: unknown): void => void errors.push(String(error));
      const browser = new Browser(createSealHandler({ vault: fileVault(folder), onError }));
      const revision = await browser.created(textRecord);
      const [record = ''] = (await filesIn(folder)).filter((name) => /[\\/]\w{64}$/.test(name));
      await damage(join(folder, record));
      assert.equal(summary(await browser.read()), '503 unavailable');
      const refused = await browser.renew(revision);
      assert.equal(summary(refused), '412 changed');
      const known = String(refused.headers.get('etag'));
      assert.equal(summary(await browser.replace(textRecord, known)), '204 written');
      assert.equal(await (await browser.read()).text(), textRecord);
      assert.ok(errors.length >= 1 && !errors.join().includes(folder));
    });

    it(`${what} is removed with it`, async () => {
      const folder = await newFolder();
      const browser = new Browser(createSealHandler({ vault: fileVault(folder) }));
      await browser.created(textRecord);
      const [record = ''] = (await filesIn(folder)).filter((name) => /[\\/]\w{64}$/.test(name));
      await damage(join(folder, record));
      const { cookie } = browser;
      assert.equal(summary(await browser.remove()), '204 removed');
      assert.equal(summary(await browser.send('read', { cookie })), '204 unknown');
    });
  }
});

describe('the folder', () => {
  it('must be named', () => {
    assert.throws(() => fileVault(''), TypeError);
  });
});

describe('a key', () => {
  for (const key of ['../../etc/passwd', 'ab', '', 'AB'.repeat(32), `${'ab'.repeat(31)}/.`])
    it(`that could be a path is refused: ${key}`, async () => {
      const vault = fileVault(await newFolder());
      await assert.rejects(async () => vault.get(key), TypeError);
    });
});

describe('the files', () => {
  async function savedOne(): Promise<{ browser: Browser; paths: string[] }> {
    const folder = join(await newFolder(), 'vault');
    const browser = new Browser(createSealHandler({ vault: fileVault(folder) }));
    await browser.created(textRecord);
    const names = await filesIn(folder);
    return { browser, paths: ['', ...names].map((name) => join(folder, name)) };
  }

  it('contain nothing of the seal that can be read, in their names or bytes', async () => {
    const { browser, paths } = await savedOne();
    const files = paths.filter((path) => statSync(path).isFile());
    const all = [...paths, ...files.map((path) => readFileSync(path, 'latin1'))].join();
    assert.ok(files.length > 0);
    for (const secret of [String(browser.token), SECRET_LINE, 'lines'])
      assert.ok(!all.includes(secret));
  });

  it('are for the server’s own user alone', { skip: process.platform === 'win32' }, async () => {
    const { paths } = await savedOne();
    const open = paths.filter((path) => (statSync(path).mode & 0o077) !== 0);
    assert.deepEqual(open, []);
  });

  it('that can’t be taken out leave the record in place, and the removal is not confirmed', async (t) => {
    const { browser, paths } = await savedOne();
    const refuse = Object.assign(new Error('busy'), { code: 'EPERM', syscall: 'rename' });
    const { mock: renames } = t.mock.method(fs, 'rename', () => Promise.reject(refuse));
    syncBuiltinESMExports();
    t.after(() => {
      renames.restore();
      syncBuiltinESMExports();
    });
    assert.equal(summary(await browser.remove()), '503 unavailable');
    assert.ok(paths.every((path) => existsSync(path)));
  });
});

describe('sweeping', () => {
  afterEach(() => {
    mock.timers.reset();
  });

  /** Waits for a file to appear or go, turn by turn. */
  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await setImmediate();
  }

  const isThere = (folder: string, name: string): Promise<boolean> =>
    access(join(folder, name)).then(
      () => true,
      () => false,
    );

  async function leaveOld(path: string): Promise<void> {
    await writeFile(path, 'half');
    await utimes(path, 0, 0);
  }

  it('deletes expired records while others are created, and what killed processes left', async () => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const folder = await newFolder();
    const vault = fileVault(folder);
    await vault.put(KEY, value, null, 10);
    await leaveOld(join(folder, 'aside', 'leftover'));
    mock.timers.setTime(Date.now() + 3_600_000);
    const other = `${KEY.slice(0, -1)}c`;
    await vault.put(other, value, null, 1000);
    await until(async () => !(await isThere(folder, `${SHARD}/${KEY}`)));
    await until(async () => !(await isThere(folder, 'aside/leftover')));
    assert.ok(await vault.get(other));
  });

  it('does not wait for the next minute while many records are replaced', async () => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() });
    const folder = await newFolder();
    const vault = fileVault(folder);
    await leaveOld(join(folder, 'aside', 'leftover'));
    await vault.put(KEY, value, null, 10);
    await until(async () => !(await isThere(folder, 'aside/leftover')));
    mock.timers.setTime(Date.now() + 11_000);
    for (let count = 0; count < 300; count += 1)
      await vault.put(`${KEY.slice(0, -3)}${count.toString(16).padStart(3, '0')}`, value, null, 60);
    await until(async () => !(await isThere(folder, `${SHARD}/${KEY}`)));
  });

  it('deletes values that no label names, once they are old', async () => {
    const folder = await newFolder();
    const vault = fileVault(folder);
    const revision = String(await vault.put(KEY, value, null, 1000));
    await leaveOld(join(folder, SHARD, KEY, 'stray'));
    await fileVault(folder).put(`${KEY.slice(0, -1)}c`, value, null, 1000);
    await until(async () => !(await isThere(folder, `${SHARD}/${KEY}/stray`)));
    assert.equal((await vault.get(KEY))?.revision, revision);
  });
});
