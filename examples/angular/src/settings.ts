import { CUSTOM_ELEMENTS_SCHEMA, Component, input, output } from '@angular/core';
import type { SealRemoveEvent } from 'signin-seal';
import 'signin-seal/define/seal-editor';
import { messages } from './messages';

@Component({
  selector: 'app-settings',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>You are signed in</h1>
    <p>The form said of the seal: {{ seal() }}</p>
    <seal-editor
      site-name="Tidewater Tea"
      [messages]="messages"
      (seal-remove)="askFirst($event)"
      (seal-saved)="hear.emit('seal-saved')"
      (seal-removed)="hear.emit('seal-removed')"
      (seal-rejected)="hear.emit('seal-rejected ' + $event.code + ' ' + ($event.line ?? ''))"
      (seal-close)="hear.emit('seal-close')"
    />
    <button (click)="signOut.emit()">Sign out</button>
  `,
})
export class Settings {
  readonly seal = input.required<string>();
  readonly signOut = output();
  readonly hear = output<string>();
  protected readonly messages = messages;

  protected askFirst(event: SealRemoveEvent) {
    if (!confirm('Remove your seal?')) event.preventDefault();
  }
}
