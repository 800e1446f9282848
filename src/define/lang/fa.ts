/** Shows the elements in Persian, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/fa/index.js';

addLanguage(language);
