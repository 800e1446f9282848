'use client';

import { Suspense, lazy, useCallback, useState } from 'react';
import 'signin-seal/jsx/react';
import { SignIn } from './sign-in';

// The settings and the editor in them are not needed before the sign-in.
const Settings = lazy(() => import('./settings'));

export default function Page() {
  const [seal, setSeal] = useState<string>();
  const [logged, setLogged] = useState<readonly string[]>([]);
  const log = useCallback((entry: string) => setLogged((before) => [...before, entry]), []);

  return (
    <main>
      <Suspense>
        {seal === undefined ? (
          <SignIn onSignIn={setSeal} log={log} />
        ) : (
          <Settings seal={seal} onSignOut={() => setSeal(undefined)} log={log} />
        )}
      </Suspense>
      <ul aria-label="Events received">
        {logged.map((entry, index) => (
          <li key={index}>{entry}</li>
        ))}
      </ul>
    </main>
  );
}
