'use client';

import 'signin-seal/define/signin-seal';
import { useSeal } from './use-seal';

interface Props {
  onSignIn: (seal: string) => void;
  log: (entry: string) => void;
}

export function SignIn({ onSignIn, log }: Props) {
  const seal = useSeal(log);
  return (
    // A real site sends the form to its server, which considers the seal's value.
    <form action={(form) => onSignIn(String(form.get('seal')))}>
      <h1>Sign in</h1>
      <signin-seal
        ref={seal}
        name="seal"
        required
        identifier-field="user-name"
        password-field="password"
        site-name="Tidewater Tea"
      >
        The sign-in seal did not load. If you have made one, do not enter your password here now.
      </signin-seal>
      <label htmlFor="user-name">User name</label>
      <input id="user-name" name="user-name" autoComplete="username" required />
      <label htmlFor="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <button>Sign in</button>
    </form>
  );
}
