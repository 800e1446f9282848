/** What `<seal-help>` says: answers for the person who signs in. */
export const englishHelp = {
  title: 'About your Sign-in Seal',

  whatQuestion: 'What is a Sign-in Seal?',
  whatAnswer:
    'It is a few words or a small picture, on a colour, that you choose for this site. Your browser keeps it and shows it on the sign-in page each time. Nobody else sees it, and it is not sent to the site.',

  howQuestion: 'How does it protect me?',
  howAnswer:
    'Thieves copy sign-in pages and put them at other addresses. Your browser shows your seal at the true address only, and a copy at another address does not have it. Look for your seal before you enter your password. If it is not there, leave the page.',
  howLimit:
    'It helps you to notice some copied pages. It does nothing for those who do not look, and it cannot help on a computer that someone else controls. Where the site offers passkeys, use them first.',

  createQuestion: 'How do I make one?',
  createAnswer:
    'On the sign-in page, press “Prevent Password Theft”. Write up to three lines of up to seven characters, or choose a picture. Choose a colour, press “Preview” to see it, and press “Save”.',

  changeQuestion: 'How do I change it?',
  changeAnswer:
    'Press your seal on the sign-in page, then “Change your Sign-in Seal now”. Make your changes and press “Save”. The site never asks you to make a new seal and is never “upgrading” it. A page that says so is false.',

  deleteQuestion: 'How do I delete it?',
  deleteAnswer:
    'Press your seal, then “Change your Sign-in Seal now”. Press “Remove” beside the preview, then “Save”. This deletes the seal in this browser only. Seals in other browsers stay.',

  everyQuestion: 'Do I need one on every computer?',
  everyAnswer:
    'Yes. A seal is kept only in the browser and on the computer where you made it. Make one in each browser that you sign in with. They may differ.',

  publicQuestion: 'May I make one on a public computer?',
  publicAnswer:
    'No. On a computer that others use, in a library, a hotel or an office, the next person could see your seal, change it or delete it. Do not make one there.',

  pictureQuestion: 'Which pictures serve?',
  pictureAnswer:
    'A JPEG file under 1 MB. Choose a special picture of your own that you know at a glance when it is small: a pet, a place, an odd thing on your shelf. Give it a caption that only you know.',

  missingQuestion: 'Why can’t I see my seal?',
  missingIntro: 'There are three likely reasons:',
  missingFake:
    'You are on a false page. Look at the address. If it is not the one that you know, close the page and enter nothing.',
  missingOther: 'Someone else who uses this computer deleted or changed your seal.',
  missingCleared:
    'Cookies or site files were deleted in this browser, by you, by a cleaning program, or by the browser itself after a long time without a visit.',
  missingAdvice:
    'Come back by your own bookmark, or type the address yourself. If the address is right, sign in, and then make a new seal.',
} as const satisfies Readonly<Record<string, string>>;

/** The words of `<seal-help>`, by their use. */
export type HelpMessages = Readonly<Record<keyof typeof englishHelp, string>>;
