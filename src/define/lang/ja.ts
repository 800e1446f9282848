/** Shows the elements in Japanese, on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/ja/index.js';

addLanguage(language);
