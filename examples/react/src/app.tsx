import { Suspense, lazy, useState } from 'react';
import { SignIn } from './sign-in';

// The editor loads with it: nobody needs either before the sign-in.
const Settings = lazy(() => import('./settings'));

export function App() {
  const [seal, setSeal] = useState<string>();
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (what: string) => setHeard((before) => [...before, what]);

  return (
    <main>
      <Suspense>
        {seal === undefined ? (
          <SignIn onSignIn={setSeal} hear={hear} />
        ) : (
          <Settings seal={seal} onSignOut={() => setSeal(undefined)} hear={hear} />
        )}
      </Suspense>
      <ul aria-label="Events heard">
        {heard.map((what, index) => (
          <li key={index}>{what}</li>
        ))}
      </ul>
    </main>
  );
}
