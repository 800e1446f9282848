import { CUSTOM_ELEMENTS_SCHEMA, Component, output } from '@angular/core';
import 'signin-seal/define/signin-seal';
import { messages } from './messages';

@Component({
  selector: 'app-sign-in',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form #form (submit)="send($event, form)">
      <h1>Sign in</h1>
      <signin-seal
        name="seal"
        required
        identifier-field="user-name"
        password-field="password"
        site-name="Tidewater Tea"
        [messages]="messages"
        (seal-state)="log.emit('seal-state ' + $event.state + ' ' + ($event.reason ?? ''))"
        (seal-confirmed)="log.emit('seal-confirmed')"
        (seal-rejected)="log.emit('seal-rejected ' + $event.code)"
        (seal-saved)="log.emit('seal-saved')"
        (seal-removed)="log.emit('seal-removed')"
      />
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
    </form>
  `,
})
export class SignIn {
  readonly signIn = output<string>();
  readonly log = output<string>();
  protected readonly messages = messages;

  // A real site sends the form to its server, which considers the seal's value.
  protected send(event: Event, form: HTMLFormElement) {
    event.preventDefault();
    this.signIn.emit(String(new FormData(form).get('seal')));
  }
}
