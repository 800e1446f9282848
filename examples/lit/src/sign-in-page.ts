import { LitElement, type TemplateResult, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { SealRejectedEvent, SealRemoveEvent, SealStateEvent } from 'signin-seal';
import 'signin-seal/define/signin-seal';
import { messages } from './messages';

/** The whole page. It renders into the document itself, where password managers look for fields. */
@customElement('sign-in-page')
export class SignInPage extends LitElement {
  @state() private seal: string | undefined;
  @state() private heard: readonly string[] = [];

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const items = this.heard.map((what) => html`<li>${what}</li>`);
    return html`<main>
      ${this.seal === undefined ? this.renderSignIn() : this.renderSettings(this.seal)}
      <ul aria-label="Events heard">
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
        @seal-state=${this.hearState}
        @seal-confirmed=${this.hear}
        @seal-rejected=${this.hearRejected}
        @seal-saved=${this.hear}
        @seal-removed=${this.hear}
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
      <p>The form said of the seal: ${seal}</p>
      <seal-editor
        site-name="Tidewater Tea"
        .messages=${messages}
        @seal-remove=${this.askFirst}
        @seal-saved=${this.hear}
        @seal-removed=${this.hear}
        @seal-rejected=${this.hearRejected}
        @seal-close=${this.hear}
      ></seal-editor>
      <button @click=${this.signOut}>Sign out</button>`;
  }

  // A real site sends the form to its server, which weighs what is said of the seal.
  private signIn(event: SubmitEvent) {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    this.seal = String(form.get('seal'));
    // Nobody needs the editor before.
    void import('signin-seal/define/seal-editor');
  }

  private signOut() {
    this.seal = undefined;
  }

  private askFirst(event: SealRemoveEvent) {
    if (!confirm('Remove your seal?')) event.preventDefault();
  }

  private hear({ type }: Event) {
    this.heard = [...this.heard, type];
  }

  private hearState({ type, state, reason }: SealStateEvent) {
    this.heard = [...this.heard, `${type} ${state} ${reason ?? ''}`];
  }

  private hearRejected({ type, code, line }: SealRejectedEvent) {
    this.heard = [...this.heard, `${type} ${code} ${line ?? ''}`];
  }
}
