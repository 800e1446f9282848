/** What `<signin-seal>` says. */
export const englishSignin = {
  call: 'Prevent Password Theft',
  callReason: 'Make a private seal. A copied page at another address will not have it.',
  yourSeal: 'Your Sign-in Seal',
  promise: 'Enter your password only if this is your seal.',
  pressHint: 'Press it before you sign in.',
  pressFirst: 'Press your Sign-in Seal first. If it is not yours, leave this page.',
  confirmed: 'Pressed. You can sign in.',
  change: 'Change your Sign-in Seal now',
  neverUpgraded:
    'This site never asks you to make a new seal and is never “upgrading” it. Only you change it.',
  editorFailed: 'The editor did not load. Check your connection, then reload the page.',

  unavailable:
    'Your Sign-in Seal cannot be shown on this page, so the form cannot be sent. Reload the page, or open it from your own bookmark.',

  missing: 'Your Sign-in Seal is missing',
  missingMeaning:
    'This browser had a seal for this page. Do not enter your password until you know why it is missing.',
  missingFake: 'You may be on a fake page. Check the address: is it the one you know?',
  missingOther: 'Someone else who uses this computer may have deleted or changed the seal.',
  missingCleared: 'Cookies or site data may have been deleted in this browser.',
  missingLost: 'This site may have lost the copy that it kept for this browser.',
  missingAdvice:
    'Close this page, then open it from your own bookmark or type the address yourself. Make a new seal only after you have signed in there.',
  unreadable: 'Your Sign-in Seal cannot be read',
  unreadableMeaning:
    'This browser has a seal for this page, but it is damaged. Do not enter your password until you have checked the address.',
  newerVersion: 'Your Sign-in Seal needs a newer version of this page',
  newerVersionMeaning:
    'Your seal was made by a newer version of this page and is still saved. Reload the page, and enter your password only after you see your seal.',

  framed:
    'Your Sign-in Seal is not shown: this page is inside another page. Do not enter your password here. Open this site in a new tab, at the address that you know, and sign in there. If you were working on this site, keep this tab open and come back to it afterwards.',
  insecure:
    'Your Sign-in Seal is not shown: the connection is not secure. Open this page at an address that starts with https before you enter a password.',
  'storage-denied':
    'Your Sign-in Seal is not shown: this browser does not let this page store data. Allow site data for this address, then reload the page.',
  unreachable:
    'Your Sign-in Seal is not shown yet: this site does not answer. Do not enter your password before you see your seal. The page keeps trying. If nothing changes, check your connection, or come back later.',
} as const satisfies Readonly<Record<string, string>>;

/** The messages of `<signin-seal>`, by key. */
export type SigninMessages = Readonly<Record<keyof typeof englishSignin, string>>;
