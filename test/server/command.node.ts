/** The command `signin-seal`, from the packed tarball, in a folder without any other package. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readHome } from '../../src/page/read-home.js';
import { newFolder, removeFolders } from './support/folders.js';

const LOGIN = 'https://login.example.com';

/** Where npm links the command. */
const BIN = 'node_modules/.bin/signin-seal';

let folder: string;

/** Packs the package, and installs it alone, as npm would but without a registry: the command needs no dependency. */
async function install(): Promise<string> {
  execFileSync('npm', ['run', '--silent', 'build:stale']);
  const empty = await newFolder();
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', empty];
  const tarball = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
  writeFileSync(join(empty, 'package.json'), '{ "private": true }');
  const installed = join(empty, 'node_modules/signin-seal');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(empty, tarball), '--strip-components=1', '-C', installed]);
  linkCommand(installed, join(empty, BIN));
  return empty;
}

/** Makes the command executable and links it, as npm does with what `bin` names. */
function linkCommand(installed: string, link: string): void {
  const manifest = readFileSync(join(installed, 'package.json'), 'utf8');
  const { bin } = JSON.parse(manifest) as { bin: Readonly<Record<string, string>> };
  const program = join(installed, String(bin['signin-seal']));
  chmodSync(program, 0o755);
  mkdirSync(dirname(link));
  symlinkSync(program, link);
}

/** How the command ended. */
interface Ending {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function endingOf(program: string, args: readonly string[]): Ending {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  return { code: status, output: stdout, errors: stderr };
}

/** Runs the program that `npx signin-seal` runs, without npm's own second. */
const run = (...args: readonly string[]): Ending => endingOf(join(folder, BIN), args);

/** The origins in what the command printed. */
function originsIn({ code, output }: Ending): readonly string[] {
  assert.equal(code, 0);
  const [, home = ''] = /^home="([^"]+)"\n$/.exec(output) ?? [];
  return readHome(home);
}

before(async () => {
  folder = await install();
});
after(removeFolders);

describe('npx signin-seal home', () => {
  it('prints the attribute of one origin, and nothing else', () => {
    const ending = endingOf('npx', ['--no-install', 'signin-seal', 'home', LOGIN]);
    assert.deepEqual(originsIn(ending), [LOGIN]);
  });

  it('takes several origins, each once and in order', () => {
    const others = ['https://www.example.com', 'https://example.com:8443'];
    assert.deepEqual(originsIn(run('home', LOGIN, ...others, LOGIN)), [LOGIN, ...others]);
  });

  it('writes origins as browsers do', () => {
    const ending = run('home', 'HTTPS://LOGIN.Example.com:443/', 'https://bücher.example.');
    assert.deepEqual(originsIn(ending), [LOGIN, 'https://xn--bcher-kva.example']);
  });

  it('says what it has encoded, beside its output', () => {
    assert.match(
      run('home', LOGIN).errors,
      /At any address on the internet other than https:\/\/login\.example\.com/,
    );
  });

  it('takes names in one alphabet, and East Asian ones with Latin letters', () => {
    const names = [
      'пример.example',
      'παράδειγμα.example',
      'サンプルsample.example',
      '例え-a.example',
    ];
    const origins = originsIn(run('home', ...names.map((name) => `https://${name}`)));
    assert.equal(origins.length, names.length);
  });

  it('takes an address in four numbers', () => {
    const addresses = ['https://1.2.0.3', 'https://127.0.0.1:8443', 'https://[2001:db8::9]'];
    const ending = run('home', ...addresses);
    assert.deepEqual(originsIn(ending), addresses);
    assert.doesNotMatch(ending.errors, /Check it/);
  });

  for (const origin of ['https://com', 'https://login', 'https://intranet:8443'])
    it(`takes “${origin}”, which has no dot, with a warning`, () => {
      const ending = run('home', LOGIN, `${origin}/`);
      assert.deepEqual(originsIn(ending), [LOGIN, origin]);
      assert.ok(ending.errors.includes(`“${origin}/” has a name without a dot`));
    });

  it('takes localhost and hosts below it without a warning', () => {
    const ending = run('home', 'http://localhost', 'https://localhost:8443', 'http://a.localhost');
    assert.equal(originsIn(ending).length, 3);
    assert.doesNotMatch(ending.errors, /Check it/);
  });

  it('takes http for a loopback host only', () => {
    const own = [
      'http://localhost:8000',
      'http://a.localhost',
      'http://127.0.0.1',
      'http://[::1]:3',
    ];
    assert.deepEqual(originsIn(run('home', ...own)), own);
  });
});

/** What a person may type, and what the command says to it. */
const REFUSED: readonly (readonly [typed: string, reason: RegExp])[] = [
  ['https://*.example.com', /has a wildcard/],
  ['*', /has a wildcard/],
  ['login.example.com', /is not an origin\. Write https:\/\/login\.example\.com\./],
  ['https:/login.example.com', /is not an origin\. Write https:\/\/login\.example\.com\./],
  ['https:login.example.com', /is not an origin\. Write https:\/\/login\.example\.com\./],
  ['https:///login.example.com', /is not an origin\. Write https:\/\/login\.example\.com\./],
  ['https//login.example.com', /is not an origin\. Write https:\/\/login\.example\.com\./],
  ['http:/login.example.com:8443', /is not an origin\. Write https:\/\/login\.example\.com:8443\./],
  ['httpbin.example.com', /is not an origin\. Write https:\/\/httpbin\.example\.com\./],
  ['bücher.example/a', /is not an origin\. Write https:\/\/xn--bcher-kva\.example\./],
  ['localhost:8000', /is not an origin\. Write https:\/\/localhost:8000\./],
  ['login', /is not an origin\. Write it like/],
  ['1.2.3', /is not an origin\. Write it like/],
  ['login.example.com:0', /is not an origin\. Write it like/],
  ['аpple.example/a', /is not an origin\. Write it like/],
  ['https://login.example.com/sign-in', /is not an origin\. Write https:\/\/login\.example\.com\./],
  ['https://login.example.com?a=b', /is not an origin/],
  ['https://login.example.com#top', /is not an origin/],
  ['https://ada@login.example.com', /is not an origin/],
  ['https://login.example.com:99999', /is not an origin/],
  ['https://login example.com', /is not an origin/],
  ['https://login.example.com:0', /has port 0/],
  ['http://localhost:0', /has port 0/],
  ['https://1.2.3', /take it for 1\.2\.0\.3\./],
  ['https://16909060', /take it for 1\.2\.3\.4\./],
  ['https://0x7f.1', /take it for 127\.0\.0\.1\./],
  ['http://127.1:8000', /take it for 127\.0\.0\.1\./],
  ['https://010.1.1.1', /take it for 8\.1\.1\.1\./],
  ['https://1.2.3.４', /take it for 1\.2\.3\.4\./],
  ['https://аpple.example', /several alphabets.* write https:\/\/xn--pple-43d\.example\./],
  ['https://login.аpple.example:8443', /several alphabets.* write https:\/\/login\.xn--pple-43d\./],
  ['https://%D0%B0pple.example', /several alphabets/],
  ['https://pαypal.example', /several alphabets/],
  ['https://раypаl.example', /several alphabets/],
  ['https://login..example.com', /host name that is not valid/],
  ['https://login,example.com', /host name that is not valid/],
  ['https://-login.example.com', /host name that is not valid/],
  ['http://login.example.com', /is not secure\. Write https:\/\/login\.example\.com\./],
  ['http://login.example.com:80', /is not secure\. Write https:\/\/login\.example\.com\./],
  ['http://192.168.1.20', /is not secure\. Write https:\/\/192\.168\.1\.20\./],
  ['http://intranet', /is not secure\. Write it like/],
  ['ftp://login.example.com', /is not an origin/],
  ['file:///home/ada/index.html', /is not an origin/],
  ['', /is not an origin/],
];

describe('a refusal of npx signin-seal home', () => {
  for (const [typed, reason] of REFUSED)
    it(`is given for “${typed}”`, () => {
      const { code, output, errors } = run('home', LOGIN, typed);
      assert.deepEqual([code, output], [1, '']);
      assert.match(errors, reason);
      assert.ok(errors.includes(`“${typed}”`));
    });

  it('suggests only what the command itself accepts', () => {
    const refusals = REFUSED.map(([typed]) => run('home', typed).errors);
    const suggestions = refusals.flatMap((text) => /write.* (https:.+)\.$/im.exec(text)?.[1] ?? []);
    assert.ok(suggestions.length > 20);
    assert.equal(originsIn(run('home', ...suggestions)).length, new Set(suggestions).size);
    assert.doesNotMatch(run('home', ...suggestions).errors, /Check it/);
  });

  it('names each of several refused origins', () => {
    const { errors } = run('home', 'a', 'b');
    assert.equal(errors.trim().split('\n').length, 2);
  });
});

describe('npx signin-seal', () => {
  for (const args of [['--help'], ['-h'], ['home', '--help']])
    it(`prints its usage, and succeeds: signin-seal ${args.join(' ')}`, () => {
      const { code, output, errors } = run(...args);
      assert.deepEqual([code, errors], [0, '']);
      assert.match(output, /^Usage: signin-seal home <origin>/);
    });

  for (const args of [[], ['home'], ['hone', LOGIN], ['home', '--salt=1', LOGIN]])
    it(`prints a mistake and its usage to stderr, and fails with 2: signin-seal ${args.join(' ')}`, () => {
      const { code, output, errors } = run(...args);
      assert.deepEqual([code, output], [2, '']);
      assert.match(errors, /^signin-seal: [^]+Usage: /);
    });
});
