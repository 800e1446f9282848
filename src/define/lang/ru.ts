/** Shows the elements in Russian, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/ru/index.js';

addLanguage(language);
