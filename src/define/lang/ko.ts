/** Shows the elements in Korean, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/ko/index.js';

addLanguage(language);
