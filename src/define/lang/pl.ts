/** Shows the elements in Polish, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/pl/index.js';

addLanguage(language);
