import { parseArgs } from 'node:util';
import { writeHome } from '../page/write-home.js';
import { checkOrigin } from './check-origin.js';

/** What the command prints, and its exit code: 0 if it did what was asked, 1 if it refused an origin, 2 if it was called wrongly. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output?: string;
  readonly errors?: string;
}

const HELP = `Usage: signin-seal home <origin>...

Prints the attribute "home" for <signin-seal>: the origins at which your sign-in
page is shown, encoded. At any other address on the internet, the page says that
it is a copy.

  npx signin-seal home https://login.example.com
  npx signin-seal home https://example.com https://www.example.com

Name every origin at which people may sign in. An origin is a scheme, a host and,
if it is not the default, a port. Only a loopback host, such as localhost, may
have http. A name without a dot gets a warning. The value is an encoding, not a
secret. Each call prints another one.

Options:
  -h, --help  Prints this.

Exit codes: 0 done, 1 an origin was refused, 2 the command was called wrongly.
`;

const misuse = (problem: string): Outcome => ({ exitCode: 2, errors: `${problem}\n\n${HELP}` });

function home(texts: readonly string[]): Outcome {
  if (texts.length === 0) return misuse('signin-seal: name at least one origin.');
  const checked = texts.map(checkOrigin);
  const refusals = checked.flatMap((one) => ('refusal' in one ? [one.refusal] : []));
  if (refusals.length > 0) return { exitCode: 1, errors: `${refusals.join('\n')}\n` };
  const origins = [...new Set(checked.flatMap((one) => ('origin' in one ? [one.origin] : [])))];
  const warnings = checked.flatMap((one) => ('warning' in one ? [`${one.warning}\n`] : []));
  const note = `At any address on the internet other than ${origins.join(', ')}, the page says that it is a copy.\n`;
  return {
    exitCode: 0,
    output: `home="${writeHome(origins)}"\n`,
    errors: [...warnings, note].join(''),
  };
}

/** Runs the command with these arguments. Never throws. */
export function runCommand(args: readonly string[]): Outcome {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, ...rest] = positionals;
    if (values.help) return { exitCode: 0, output: HELP };
    if (command === 'home') return home(rest);
    return misuse(`signin-seal: there is no command “${command ?? ''}”.`);
  } catch (error) {
    return misuse(`signin-seal: ${(error as Error).message}`);
  }
}
