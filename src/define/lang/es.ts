/** Shows the elements in Spanish, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/es/index.js';

addLanguage(language);
