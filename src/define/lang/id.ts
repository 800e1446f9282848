/** Shows the elements in Indonesian, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/id/index.js';

addLanguage(language);
