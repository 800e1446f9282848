/** What `<signin-seal>` says. */
export const englishSignin = {
  call: 'Prevent Password Theft',
  callReason: 'Make a private seal. A copy of this page at another address has none.',
  yourSeal: 'Your Sign-in Seal',
  promise: 'Enter your password only if this is your seal.',
  pressHint: 'Press it before you sign in.',
  pressFirst: 'Press your Sign-in Seal first. If it is not yours, leave this page.',
  confirmed: 'You have pressed your seal. You can sign in.',
  change: 'Change your Sign-in Seal now',
  neverUpgraded:
    'This site never asks you to make a new seal and is never “upgrading” it. Only you change it.',
  saved: 'Your Sign-in Seal is saved in this browser.',
  removed: 'Your Sign-in Seal is removed from this browser.',
  editorFailed: 'The editor did not load. Check your connection, then reload.',

  missing: 'Your Sign-in Seal is missing',
  missingMeaning:
    'This browser had a seal for this page. Do not enter your password until you know why.',
  missingFake: 'You may be on a false page. Look at the address: is it the one that you know?',
  missingOther: 'Someone else who uses this computer may have deleted or changed the seal.',
  missingCleared: 'Cookies or site data may have been deleted in this browser.',
  missingAdvice:
    'Close this page and come back by your own bookmark, or type the address. Make a new seal only after you have signed in there.',
  unreadable: 'Your Sign-in Seal cannot be read',
  unreadableMeaning:
    'This browser has a seal for this page, but it is damaged. Do not enter your password until you have checked the address.',
  newerVersion: 'Your Sign-in Seal needs a newer page',
  newerVersionMeaning:
    'A newer version of this page made your seal. It is still kept. Reload the page to see it. Enter your password only then.',

  framed:
    'Your Sign-in Seal is not shown: this page stands inside another page. Open it by its own address before you enter a password.',
  insecure:
    'Your Sign-in Seal is not shown: the connection is not secure. Open this page by an address that begins with https before you enter a password.',
  'storage-denied':
    'Your Sign-in Seal is not shown: this browser does not let this page keep site data. Allow site data for this address, then reload.',
} as const satisfies Readonly<Record<string, string>>;

/** The words of `<signin-seal>`, by their use. */
export type SigninMessages = Readonly<Record<keyof typeof englishSignin, string>>;
