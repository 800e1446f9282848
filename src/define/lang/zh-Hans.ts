/** Shows the elements in Chinese (Simplified), on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/zh-Hans/index.js';

addLanguage(language);
