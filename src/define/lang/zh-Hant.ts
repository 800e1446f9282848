/** Shows the elements in Chinese (Traditional), on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/zh-Hant/index.js';

addLanguage(language);
