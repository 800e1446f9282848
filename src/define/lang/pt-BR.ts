/** Shows the elements in Portuguese (Brazil), on pages that are written in it. */
import { addLanguage } from '../../languages/languages.js';
import { language } from '../../messages/pt-BR/index.js';

addLanguage(language);
