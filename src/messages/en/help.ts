/** What `<seal-help>` says: answers for the person who signs in. */
export const englishHelp = {
  title: 'About your Sign-in Seal',

  whatQuestion: 'What is a Sign-in Seal?',
  whatAnswer:
    'It is a few words or a small picture on a background colour, which you choose for this site. Your browser keeps it and shows it every time on the sign-in page. Nobody else sees it, and it is not sent to the site.',
  whatAnswerKept:
    'It is a few words or a small picture on a background colour, which you choose for this site. Your browser shows it every time on the sign-in page. This site keeps an encrypted copy that only your browser can open, so that the seal lasts. Nobody else sees it.',

  howQuestion: 'How does it protect me?',
  howAnswer:
    'Thieves copy sign-in pages and put them at other addresses. Your browser shows your seal only at the real address, so a copy at another address does not have it. Look for your seal before you enter your password. If it is not there, leave the page.',
  howLimit:
    'It helps you notice some copied pages. It does nothing if you do not look for it, and it cannot help on a computer that someone else controls. If the site offers passkeys, use them first.',

  createQuestion: 'How do I make one?',
  createAnswer:
    'On the sign-in page, press “Prevent Password Theft”. Type up to three lines of up to seven characters each, or choose a picture. Choose a colour, press “Preview” to see your seal, then press “Save”.',

  changeQuestion: 'How do I change it?',
  changeAnswer:
    'Press your seal on the sign-in page, then “Change your Sign-in Seal now”. Make your changes, then press “Save”. The site never asks you to make a new seal and is never “upgrading” it. A page that says so is fake.',

  deleteQuestion: 'How do I delete it?',
  deleteAnswer:
    'Press your seal, then “Change your Sign-in Seal now”. Press “Remove” beside the preview, then “Save”. This deletes the seal in this browser only. Your seals in other browsers stay.',
  deleteAnswerKept:
    'Press your seal, then “Change your Sign-in Seal now”. Press “Remove” beside the preview, then “Save”. This deletes the seal in this browser and the copy that this site keeps for it. Your seals in other browsers stay.',

  everyQuestion: 'Do I need one on every computer?',
  everyAnswer:
    'Yes. A seal is kept only in the browser and on the computer where you made it. Make one in each browser you use to sign in. They can be different.',
  everyAnswerKept:
    'Yes. This site keeps a seal only for the browser in which you made it. Make one in each browser you use to sign in. They can be different.',

  publicQuestion: 'Can I make one on a public computer?',
  publicAnswer:
    'No. On a computer that other people use, such as in a library, hotel or office, the next person could see, change or delete your seal. Do not make one there.',

  pictureQuestion: 'Which pictures can I use?',
  pictureAnswer:
    'Use a JPEG file under 1 MB. Choose a special picture of your own that you recognize at a glance when it is small: a pet, a place, an odd object on your shelf. Give it a caption that only you know.',

  missingQuestion: 'Why can’t I see my seal?',
  missingIntro: 'There are three likely reasons:',
  missingFake:
    'You are on a fake page. Check the address. If it is not the one you know, close the page and do not enter anything.',
  missingOther: 'Someone else who uses this computer deleted or changed your seal.',
  missingCleared:
    'Cookies or site data were deleted in this browser: by you, by a cleanup program, or by the browser itself after a long time without a visit.',
  missingClearedKept:
    'Cookies were deleted in this browser: by you, by a cleanup program, or by the browser itself after more than a year without a visit. Or this site lost its copy.',
  missingAdvice:
    'Open the page from your own bookmark, or type the address yourself. If the address is right, sign in, then make a new seal.',
} as const satisfies Readonly<Record<string, string>>;

/** The messages of `<seal-help>`, by key. */
export type HelpMessages = Readonly<Record<keyof typeof englishHelp, string>>;
