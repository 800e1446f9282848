/** Every language of the package, with all its groups of messages. */
import { language as ar } from '../../src/messages/ar/index.js';
import { language as de } from '../../src/messages/de/index.js';
import { englishColours } from '../../src/messages/en/colours.js';
import { englishCrop } from '../../src/messages/en/crop.js';
import { englishEditor } from '../../src/messages/en/editor.js';
import { englishForeign } from '../../src/messages/en/foreign.js';
import { englishHelp } from '../../src/messages/en/help.js';
import { englishRejections } from '../../src/messages/en/rejections.js';
import { englishSignin } from '../../src/messages/en/signin.js';
import { language as es } from '../../src/messages/es/index.js';
import { language as fa } from '../../src/messages/fa/index.js';
import { language as fr } from '../../src/messages/fr/index.js';
import { language as he } from '../../src/messages/he/index.js';
import { language as hi } from '../../src/messages/hi/index.js';
import { language as id } from '../../src/messages/id/index.js';
import { language as it } from '../../src/messages/it/index.js';
import { language as ja } from '../../src/messages/ja/index.js';
import { language as ko } from '../../src/messages/ko/index.js';
import type { Language } from '../../src/messages/language.js';
import type { Messages } from '../../src/messages/messages.js';
import { language as nl } from '../../src/messages/nl/index.js';
import { language as pl } from '../../src/messages/pl/index.js';
import { language as ptBR } from '../../src/messages/pt-BR/index.js';
import { language as ru } from '../../src/messages/ru/index.js';
import { language as tr } from '../../src/messages/tr/index.js';
import { language as uk } from '../../src/messages/uk/index.js';
import { language as vi } from '../../src/messages/vi/index.js';
import { language as zhHans } from '../../src/messages/zh-Hans/index.js';
import { language as zhHant } from '../../src/messages/zh-Hant/index.js';

/** Every language besides English. */
export const languages: readonly Language[] = [
  ...[ar, de, es, fa, fr, he, hi, id, it, ja, ko, nl],
  ...[pl, ptBR, ru, tr, uk, vi, zhHans, zhHant],
];

/** A sentence, or what forms one from numbers and names. */
export type Message = string | ((...values: never[]) => string);

/** Messages by group and key, such as `signin.call`. */
export type AllMessages = ReadonlyMap<string, Message>;

function byKey(messages: Messages): AllMessages {
  const rows = Object.entries(messages).flatMap(([group, all]) =>
    Object.entries(all as Readonly<Record<string, Message>>).map(
      ([key, message]) => [`${group}.${key}`, message] as const,
    ),
  );
  return new Map(rows);
}

/** The English messages. */
export const english: AllMessages = byKey({
  signin: englishSignin,
  editor: englishEditor,
  crop: englishCrop,
  help: englishHelp,
  foreign: englishForeign,
  rejections: englishRejections,
  colours: englishColours,
});

/** Loads all messages of a language. */
export async function loadAll({ signin, load }: Language): Promise<AllMessages> {
  return byKey({
    signin,
    ...(await load.editor()),
    ...(await load.crop()),
    ...(await load.help()),
    ...(await load.foreign()),
    ...(await load.rejections()),
    ...(await load.colours()),
  });
}
