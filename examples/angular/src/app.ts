import { Component, signal } from '@angular/core';
import { Settings } from './settings';
import { SignIn } from './sign-in';

@Component({
  selector: 'app-root',
  imports: [Settings, SignIn],
  template: `
    <main>
      @if (seal(); as value) {
        <!-- The settings and the editor in them are not needed before the sign-in. -->
        @defer (on immediate) {
          <app-settings [seal]="value" (signOut)="seal.set(undefined)" (log)="log($event)" />
        }
      } @else {
        <app-sign-in (signIn)="seal.set($event)" (log)="log($event)" />
      }
      <ul aria-label="Events received">
        @for (entry of logged(); track $index) {
          <li>{{ entry }}</li>
        }
      </ul>
    </main>
  `,
})
export class App {
  protected readonly seal = signal<string | undefined>(undefined);
  protected readonly logged = signal<readonly string[]>([]);

  protected log(entry: string) {
    this.logged.update((before) => [...before, entry]);
  }
}
