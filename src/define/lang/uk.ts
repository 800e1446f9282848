/** Shows the elements in Ukrainian, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/uk/index.js';

addLanguage(language);
