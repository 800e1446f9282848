/** Shows the elements in Hindi, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/hi/index.js';

addLanguage(language);
