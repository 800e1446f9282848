/** Shows the elements in Turkish, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/tr/index.js';

addLanguage(language);
