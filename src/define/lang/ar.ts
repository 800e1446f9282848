/** Shows the elements in Arabic, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/ar/index.js';

addLanguage(language);
