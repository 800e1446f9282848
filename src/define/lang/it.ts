/** Shows the elements in Italian, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/it/index.js';

addLanguage(language);
