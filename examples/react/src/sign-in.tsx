import 'signin-seal/define/signin-seal';
import { messages } from './messages';

interface Props {
  onSignIn: (seal: string) => void;
  hear: (what: string) => void;
}

export function SignIn({ onSignIn, hear }: Props) {
  return (
    // A real site sends the form to its server, which weighs what is said of the seal.
    <form action={(form) => onSignIn(String(form.get('seal')))}>
      <h1>Sign in</h1>
      <signin-seal
        name="seal"
        required
        identifierField="user-name"
        passwordField="password"
        siteName="Tidewater Tea"
        messages={messages}
        onseal-state={({ state, reason }) => hear(`seal-state ${state} ${reason ?? ''}`)}
        onseal-confirmed={() => hear('seal-confirmed')}
        onseal-rejected={({ code }) => hear(`seal-rejected ${code}`)}
        onseal-saved={() => hear('seal-saved')}
        onseal-removed={() => hear('seal-removed')}
      />
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
