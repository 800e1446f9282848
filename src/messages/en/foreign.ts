/** What `<signin-seal>` says if the page is not at the address that the site gave as its home. */
export const englishForeign = {
  warning: 'This page is not at its own address. Do not enter your password here.',
  /** Before a link to the true address. */
  address: 'Its own address:',
  /** Beside a seal that this browser has for the address of this page. */
  seal: 'This browser has a seal for this address. That does not make this page real.',
  continue: 'Continue on this page anyway',
  continued: 'This page is not at its own address. You chose to continue.',
} as const satisfies Readonly<Record<string, string>>;

/** The messages of the copy alarm, by key. */
export type ForeignMessages = Readonly<Record<keyof typeof englishForeign, string>>;
