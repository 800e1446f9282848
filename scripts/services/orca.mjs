/** Orca, the screen reader of Linux, and what it needs to run without a screen. Debian's packages alone are tried. */
import { findOnPath } from '../browsers/programs.mjs';

const PROGRAMS = ['orca', 'xdotool', 'matchbox-window-manager', 'Xvfb', 'dbus-run-session'];

/** @type {import('../browsers/engine.mjs').Program} */
export const orca = {
  name: 'orca',
  debianPackages: [
    'orca',
    'gir1.2-atspi-2.0',
    'python3-gi',
    'libglib2.0-bin',
    'xdotool',
    'matchbox-window-manager',
    'xvfb',
    'at-spi2-core',
    'dbus',
  ],
  advice: 'install Orca 43 or newer, xdotool, matchbox-window-manager, Xvfb and D-Bus',
  isOfPlaywright: false,

  find() {
    const paths = PROGRAMS.map((name) => findOnPath([name]));
    return paths.every(Boolean) ? { path: paths[0] } : undefined;
  },
};
