/** The applications: what each needs, and how it is set up and started. */
import { installFromDebian } from '../browsers/programs.mjs';
import { django } from './django.mjs';
import { wordpress } from './wordpress.mjs';

/**
 * A running application.
 *
 * @typedef {object} Running
 * @property {string} address of its sign-in page's origin
 * @property {string} log the file that its output is in
 * @property {() => Promise<void>} end ends its programs
 */

/**
 * One application, in the folder of `examples/` with its name.
 *
 * @typedef {object} Application
 * @property {string} name
 * @property {readonly string[]} debianPackages the packages that install what it needs on Debian
 * @property {string} advice what a person can do if they can't be installed
 * @property {() => object | undefined} find finds what it needs on this machine
 * @property {(found: object, folder: string) => Promise<Running>} serve makes a new site in the folder and serves it
 */

/** @type {readonly Application[]} */
const applications = [django, wordpress];

/** The name and password of the applications' only user. */
export { PASSWORD, USER_NAME } from './user.mjs';

/** The named applications, or all if there are no names. Throws if a name is unknown. */
export function chosen(names) {
  const unknown = names.find((name) => !applications.some((one) => one.name === name));
  if (unknown !== undefined) throw new Error(`There is no application named “${unknown}”.`);
  return applications.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** What the application needs. It is installed first if it is not there. Throws one clear line if that fails. */
export function bringOrThrow({ name, debianPackages, advice, find }) {
  const found = find();
  if (found) return found;
  console.log(`Installing what ${name} needs …`);
  const brought = installFromDebian(debianPackages) ? find() : undefined;
  if (!brought) throw new Error(`${name} can’t run here: ${advice}, then run the command again.`);
  return brought;
}
