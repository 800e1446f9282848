/** What the elements say, instead or in addition, if the site's own server keeps the seal. */
export const englishKept = {
  unreachable:
    'Your Sign-in Seal is not shown yet: this site does not answer. Do not enter your password before you see your seal. The page keeps trying. If nothing changes, check your connection, or come back later.',
  missingLost: 'This site may have lost the copy that it kept for this browser.',

  saved: 'Your Sign-in Seal is saved in this browser, and this site keeps a copy for it.',
  removed: 'Your Sign-in Seal is removed from this browser and from this site.',

  offerNote:
    'This happens in your browser. Your file is not sent anywhere; the site gets only the finished seal.',
  computerAdvice:
    'Never make a seal on a public computer: the next person to use this browser could see it. This site keeps the seal for this browser only, so make one in every browser you use to sign in.',
  removedNote:
    'The seal is cleared. Press Save to delete it from this browser and from this site for good.',

  whatAnswer:
    'It is a few words or a small picture on a background colour, which you choose for this site. Your browser shows it every time on the sign-in page. This site keeps an encrypted copy that only your browser can open, so that the seal lasts. Nobody else sees it.',
  deleteAnswer:
    'Press your seal, then “Change your Sign-in Seal now”. Press “Remove” beside the preview, then “Save”. This deletes the seal in this browser and the copy that this site keeps for it. Your seals in other browsers stay.',
  everyAnswer:
    'Yes. This site keeps a seal only for the browser in which you made it. Make one in each browser you use to sign in. They can be different.',
  missingCleared:
    'Cookies were deleted in this browser: by you, by a cleanup program, or by the browser itself after more than a year without a visit. Or this site lost its copy.',
} as const satisfies Readonly<Record<string, string>>;

/** The messages for seals that the site's server keeps, by key. */
export type KeptMessages = Readonly<Record<keyof typeof englishKept, string>>;
