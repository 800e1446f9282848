/** Shows the elements in Vietnamese, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/vi/index.js';

addLanguage(language);
