import { Component, signal } from '@angular/core';
import { Settings } from './settings';
import { SignIn } from './sign-in';

@Component({
  selector: 'app-root',
  imports: [Settings, SignIn],
  template: `
    <main>
      @if (seal(); as said) {
        <!-- The editor loads with it: nobody needs either before the sign-in. -->
        @defer (on immediate) {
          <app-settings [seal]="said" (signOut)="seal.set(undefined)" (hear)="hear($event)" />
        }
      } @else {
        <app-sign-in (signIn)="seal.set($event)" (hear)="hear($event)" />
      }
      <ul aria-label="Events heard">
        @for (what of heard(); track $index) {
          <li>{{ what }}</li>
        }
      </ul>
    </main>
  `,
})
export class App {
  protected readonly seal = signal<string | undefined>(undefined);
  protected readonly heard = signal<readonly string[]>([]);

  protected hear(what: string) {
    this.heard.update((before) => [...before, what]);
  }
}
