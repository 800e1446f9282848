import { For, Show, createSignal, lazy } from 'solid-js';
import { SignIn } from './sign-in';

// The settings and the editor in them are not needed before the sign-in.
const Settings = lazy(() => import('./settings'));

export function App() {
  const [seal, setSeal] = createSignal<string>();
  const [logged, setLogged] = createSignal<readonly string[]>([]);
  const log = (entry: string) => setLogged((before) => [...before, entry]);

  return (
    <main>
      <Show when={seal()} fallback={<SignIn onSignIn={setSeal} log={log} />}>
        {(value) => <Settings seal={value()} onSignOut={() => setSeal(undefined)} log={log} />}
      </Show>
      <ul aria-label="Events received">
        <For each={logged()}>{(entry) => <li>{entry}</li>}</For>
      </ul>
    </main>
  );
}
