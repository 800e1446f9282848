/**
 * The first words that anyone would guess for a seal, folded: the most common passwords, and words that a page about
 * seals suggests. A first line of defense that needs no estimator. Source of the passwords: the first ranks of
 * zxcvbn's list.
 */
export const commonWords: ReadonlySet<string> = new Set(
  (
    '123 1234 12345 123456 1234567 12345678 123456789 111111 000000 654321 123123 abc abc123 abcdef ' +
    'qwerty asdf asdfgh zxcvbn qwertz azerty 1q2w3e password passwort passord motdepasse pass word ' +
    'secret letmein login signin welcome hello hallo hola hi test testing admin user guest root ' +
    'me myself mine my myseal seal signinseal mysigninseal yourseal theseal textseal safe safety ' +
    'security secure trust trustme real genuine iloveyou love baby angel princess monkey dragon ' +
    'sunshine football baseball soccer shadow master michael superman batman freedom flower ' +
    'name myname yes no ok okay xxx aaa line line1 line1line2 line1line2line3 onetwothree blue red green yellow cat dog ' +
    'home mom dad money bank shop star happy smile lucky'
  ).split(' '),
);
