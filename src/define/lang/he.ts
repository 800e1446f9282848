/** Shows the elements in Hebrew, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/he/index.js';

addLanguage(language);
