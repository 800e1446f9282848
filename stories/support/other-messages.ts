/** A site's messages that replace the English ones. */
import type { MessageOverrides } from '../../src/messages/messages.js';

/** Some German messages of `<signin-seal>`. */
export const germanSignin: MessageOverrides = {
  signin: {
    call: 'Passwortdiebstahl verhindern',
    callReason:
      'Legen Sie ein eigenes Siegel an. Eine Kopie dieser Seite an anderer Adresse hat keines.',
  },
};

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';

/** A word of 58 letters for each message of `<signin-seal>`. */
export const longSignin: MessageOverrides = {
  signin: {
    call: LONG,
    callReason: LONG,
    promise: LONG,
    pressHint: LONG,
    missing: LONG,
    missingMeaning: LONG,
    missingFake: LONG,
    missingOther: LONG,
    missingCleared: LONG,
    missingAdvice: LONG,
  },
};

/** The same word for messages of `<seal-editor>`. */
export const longEditor: MessageOverrides = {
  editor: {
    title: LONG,
    text: LONG,
    picture: LONG,
    textAdvice: LONG,
    moreColours: LONG,
    preview: LONG,
    computerAdvice: LONG,
    sharedComputer: LONG,
    save: LONG,
    cancel: LONG,
  },
};

/** The same word for messages of `<seal-help>`. */
export const longHelp: MessageOverrides = {
  help: { title: LONG, whatQuestion: LONG, whatAnswer: LONG, howQuestion: LONG },
};
