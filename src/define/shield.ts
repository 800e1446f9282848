/** Imported before anything that imports Lit or zod. */
import { shieldLibraryGlobals } from '../page/library-globals.js';

shieldLibraryGlobals();
