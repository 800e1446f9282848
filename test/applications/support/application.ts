import { readFile } from 'node:fs/promises';
import { type Locator, type Page, expect, test as base } from '@playwright/test';
import { PASSWORD, USER_NAME } from '../../../scripts/applications/user.mjs';
import { call, preview, save, seal, writeLines } from '../../e2e/support/sign-in-page.js';
import type { Names, SignInPage } from './sign-in-pages.js';

/** How long people pause after a refusal, in ms. A press that comes sooner is ignored. */
export const PAUSE = 500;

/** An application that runs: its address, and the file with its output. */
export interface Running {
  readonly name: string;
  readonly address: string;
  readonly log: string;
}

/** What each project sets. */
export interface UsesApplication {
  readonly signInPage: SignInPage;
  readonly log: string;
}

/** The sign-in page of the project's application, as people use it. */
export class Application {
  readonly #page: Page;
  readonly #settings: UsesApplication;
  readonly #names: Names;

  constructor(page: Page, settings: UsesApplication, names = settings.signInPage.names.en) {
    this.#page = page;
    this.#settings = settings;
    this.#names = names;
  }

  /** The same page in Arabic. */
  inArabic(): Application {
    return new Application(this.#page, this.#settings, this.#settings.signInPage.names.ar);
  }

  /** The same page in another tab. */
  in(page: Page): Application {
    return new Application(page, this.#settings, this.#names);
  }

  get userName(): Locator {
    return this.#page.getByRole('textbox', { name: this.#names.userName, exact: true });
  }

  get password(): Locator {
    return this.#page.getByLabel(this.#names.password, { exact: true });
  }

  get signIn(): Locator {
    return this.#page.getByRole('button', { name: this.#names.signIn, exact: true });
  }

  get wrong(): Locator {
    return this.#page.getByText(this.#names.wrong);
  }

  get signedIn(): Locator {
    return this.#page.getByRole('heading', { name: this.#settings.signInPage.signedIn });
  }

  async open(): Promise<void> {
    const { signInPage } = this.#settings;
    const isArabic = this.#names === signInPage.names.ar;
    await this.#page.goto(isArabic ? signInPage.arabicPath : signInPage.path);
  }

  /** Opens the page and makes a text seal in its place. */
  async makeTextSeal(lines: readonly string[]): Promise<void> {
    await this.open();
    await call(this.#page).click();
    await writeLines(this.#page, lines);
    await expect(preview(this.#page)).toBeAttached();
    await save(this.#page).click();
    await seal(this.#page).waitFor();
  }

  /** Fills in the form and sends it. */
  async send({ password = PASSWORD } = {}): Promise<void> {
    await this.userName.fill(USER_NAME);
    await this.password.fill(password);
    await this.signIn.click();
  }

  /** The form values that the server has logged for this page so far. */
  async received(): Promise<readonly string[]> {
    const log = await readFile(this.#settings.log, 'utf8');
    const [path] = this.#settings.signInPage.path.split('?');
    return [...log.matchAll(/seal (\w+) at (\S+)/g)].flatMap(([, value, at]) =>
      value !== undefined && at === path ? [value] : [],
    );
  }
}

/** Tests of the project's application. */
export const test = base.extend<UsesApplication & { application: Application }>({
  signInPage: [undefined as never, { option: true }],
  log: ['', { option: true }],
  application: async ({ page, signInPage, log }, use) => {
    await use(new Application(page, { signInPage, log }));
  },
});

export { expect } from '@playwright/test';
