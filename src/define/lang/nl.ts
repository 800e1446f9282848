/** Shows the elements in Dutch, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/nl/index.js';

addLanguage(language);
