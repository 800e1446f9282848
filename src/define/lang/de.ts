/** Shows the elements in German, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/de/index.js';

addLanguage(language);
