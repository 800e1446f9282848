/** Serves each language's quotation marks to the browser, as CLDR has them in the package `cldr-misc-full`. */
import { existsSync, readFileSync } from 'node:fs';
import { languageTags } from '../../scripts/language-tags.mjs';

const LOCALES = 'node_modules/cldr-misc-full/main';

/** CLDR writes `pt-BR` as `pt`. */
function quotesIn(tag) {
  const [language] = tag.split('-');
  const locale = existsSync(`${LOCALES}/${tag}`) ? tag : language;
  const file = JSON.parse(readFileSync(`${LOCALES}/${locale}/delimiters.json`, 'utf8'));
  const { quotationStart, quotationEnd } = file.main[locale].delimiters;
  return [quotationStart, quotationEnd];
}

/** A middleware for the test server (Koa). */
export function serveCldrQuotes(ctx, next) {
  if (ctx.path !== '/cldr-quotes.json') return next();
  ctx.body = Object.fromEntries(languageTags().map((tag) => [tag, quotesIn(tag)]));
}
