/** Django: a copy of `examples/django/` with a database of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { findOnPath, firstThere } from '../browsers/programs.mjs';
import { HOST, freePort } from '../browsers/processes.mjs';
import { run } from '../examples/run.mjs';
import { bringPackage } from './package.mjs';
import { serveWith } from './serve.mjs';
import { PASSWORD, USER_NAME } from './user.mjs';

const hasDjango = (python) => spawnSync(python, ['-c', 'import django']).status === 0;

/** @type {import('./list.mjs').Application} */
export const django = {
  name: 'django',
  debianPackages: ['python3', 'python3-django'],
  advice: 'install Python and Django 3.2 or newer (python3 -m pip install django)',

  find() {
    // Debian's packages are for Debian's own Python, which need not be the first.
    const pythons = [findOnPath(['python3']), firstThere(['/usr/bin/python3'])];
    const python = pythons.find((path) => path && hasDjango(path));
    return python ? { python } : undefined;
  },

  async serve({ python }, folder) {
    cpSync('examples/django', folder, { recursive: true });
    await bringPackage('django', folder);
    const env = { DJANGO_SUPERUSER_PASSWORD: PASSWORD };
    const manage = (...args) => run(python, ['manage.py', ...args], { cwd: folder, env });
    await manage('migrate');
    await manage(
      'createsuperuser',
      '--noinput',
      '--username',
      USER_NAME,
      '--email',
      'ada@example.com',
    );
    await manage('collectstatic', '--noinput');
    const port = await freePort();
    // Without --noreload it would start a second program, which does not end with the first.
    const args = ['manage.py', 'runserver', '--noreload', `${HOST}:${port}`];
    return serveWith(python, args, { folder, port });
  },
};
