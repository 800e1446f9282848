import { findOnPath, firstThere } from '../browsers/programs.mjs';

/**
 * A program that Debian has in a package of the same name.
 *
 * @param {string} name
 * @param {string} variable the environment variable that can name another one
 * @returns {import('../browsers/engine.mjs').Program}
 */
export const debianProgram = (name, variable) => ({
  name,
  debianPackages: [name],
  advice: `install ${name}, or set ${variable} to one`,
  isOfPlaywright: false,

  find() {
    // Debian keeps nginx where only root looks.
    const path = process.env[variable] || findOnPath([name]) || firstThere([`/usr/sbin/${name}`]);
    return path ? { path } : undefined;
  },
});
