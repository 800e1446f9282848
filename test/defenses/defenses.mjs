/** Every defense that has an entry. `ATTACKS=A5,kept` leaves the others out. */
import { clobberingDefenses } from './clobbering.mjs';
import { copyDefenses } from './copies.mjs';
import { elementDefenses } from './elements.mjs';
import { keptDefenses } from './kept.mjs';
import { pageDefenses } from './page.mjs';
import { pictureDefenses } from './picture.mjs';
import { privacyDefenses } from './privacy.mjs';
import { storageDefenses } from './storage.mjs';
import { storeDefenses } from './store.mjs';
import { textDefenses } from './text.mjs';

const asked = process.env.ATTACKS?.split(',');

const isUnit = ({ file }) => file.endsWith('.test.ts');

const all = [
  ...pageDefenses,
  ...clobberingDefenses,
  ...elementDefenses,
  ...privacyDefenses,
  ...storeDefenses,
  ...storageDefenses,
  ...textDefenses,
  ...pictureDefenses,
  ...copyDefenses,
  ...keptDefenses,
].filter(({ attack }) => !asked || asked.includes(attack));

/** The defenses that unit tests prove. */
export const unitDefenses = all.filter(isUnit);

/** The defenses that the tests of attacks prove. */
export const attackDefenses = all.filter((defense) => !isUnit(defense));
