import { CUSTOM_ELEMENTS_SCHEMA, Component, input, output } from '@angular/core';
import type { SealRemoveEvent } from 'signin-seal';
import 'signin-seal/define/seal-editor';
import { messages } from './messages';

@Component({
  selector: 'app-settings',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>You are signed in</h1>
    <p>The seal’s form value: {{ seal() }}</p>
    <seal-editor
      site-name="Tidewater Tea"
      [messages]="messages"
      (seal-remove)="askFirst($event)"
      (seal-saved)="log.emit('seal-saved')"
      (seal-removed)="log.emit('seal-removed')"
      (seal-rejected)="log.emit('seal-rejected ' + $event.code + ' ' + ($event.line ?? ''))"
      (seal-close)="log.emit('seal-close')"
    />
    <button (click)="signOut.emit()">Sign out</button>
  `,
})
export class Settings {
  readonly seal = input.required<string>();
  readonly signOut = output();
  readonly log = output<string>();
  protected readonly messages = messages;

  protected askFirst(event: SealRemoveEvent) {
    if (!confirm('Remove your seal?')) event.preventDefault();
  }
}
