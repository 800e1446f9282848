import { For, Show, createSignal, lazy } from 'solid-js';
import { SignIn } from './sign-in';

// The editor loads with it: nobody needs either before the sign-in.
const Settings = lazy(() => import('./settings'));

export function App() {
  const [seal, setSeal] = createSignal<string>();
  const [heard, setHeard] = createSignal<readonly string[]>([]);
  const hear = (what: string) => setHeard((before) => [...before, what]);

  return (
    <main>
      <Show when={seal()} fallback={<SignIn onSignIn={setSeal} hear={hear} />}>
        {(said) => <Settings seal={said()} onSignOut={() => setSeal(undefined)} hear={hear} />}
      </Show>
      <ul aria-label="Events heard">
        <For each={heard()}>{(what) => <li>{what}</li>}</For>
      </ul>
    </main>
  );
}
