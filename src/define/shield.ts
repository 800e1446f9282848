/** Imported before anything that imports Lit. */
import { shieldLibraryGlobals } from '../page/library-globals.js';

shieldLibraryGlobals();
