import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SealRejectedEvent, SealRemoveEvent, SealStateEvent } from 'signin-seal';
import 'signin-seal/define/signin-seal';
import { messages } from './messages';

/** The whole page. It renders into the document, where password managers look for fields. */
@customElement('sign-in-page')
export class SignInPage extends LitElement {
  @state() private seal: string | undefined;
  @state() private logged: readonly string[] = [];

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const items = this.logged.map((entry) => html`<li>${entry}</li>`);
    return html`<main>
      ${this.seal === undefined ? this.renderSignIn() : this.renderSettings(this.seal)}
      <ul aria-label="Events received">
        ${items}
      </ul>
    </main>`;
  }

  private renderSignIn(): TemplateResult {
    return html`<form @submit=${this.signIn}>
      <h1>Sign in</h1>
      <signin-seal
        name="seal"
        required
        identifier-field="user-name"
        password-field="password"
        site-name="Tidewater Tea"
        .messages=${messages}
        @seal-state=${this.logState}
        @seal-confirmed=${this.log}
        @seal-rejected=${this.logRejected}
        @seal-saved=${this.log}
        @seal-removed=${this.log}
      ></signin-seal>
      <label for="user-name">User name</label>
      <input id="user-name" name="user-name" autocomplete="username" required />
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
      <button>Sign in</button>
    </form>`;
  }

  private renderSettings(seal: string): TemplateResult {
    return html`<h1>You are signed in</h1>
      <p>The seal’s form value: ${seal}</p>
      <seal-editor
        site-name="Tidewater Tea"
        .messages=${messages}
        @seal-remove=${this.askFirst}
        @seal-saved=${this.log}
        @seal-removed=${this.log}
        @seal-rejected=${this.logRejected}
        @seal-close=${this.log}
      ></seal-editor>
      <button @click=${this.signOut}>Sign out</button>`;
  }

  // A real site sends the form to its server, which considers the seal's value.
  private signIn(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.seal = String(form.get('seal'));
    // The editor is not needed before the sign-in.
    void import('signin-seal/define/seal-editor');
  }

  private signOut() {
    this.seal = undefined;
  }

  private askFirst(event: SealRemoveEvent) {
    if (!confirm('Remove your seal?')) event.preventDefault();
  }

  private log({ type }: Event) {
    this.logged = [...this.logged, type];
  }

  private logState({ type, state, reason }: SealStateEvent) {
    this.logged = [...this.logged, `${type} ${state} ${reason ?? ''}`];
  }

  private logRejected({ type, code, line }: SealRejectedEvent) {
    this.logged = [...this.logged, `${type} ${code} ${line ?? ''}`];
  }
}
