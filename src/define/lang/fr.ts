/** Shows the elements in French, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/fr/index.js';

addLanguage(language);
