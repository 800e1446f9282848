import 'signin-seal/define/signin-seal';
import { messages } from './messages';

interface Props {
  onSignIn: (seal: string) => void;
  log: (entry: string) => void;
}

export function SignIn({ onSignIn, log }: Props) {
  return (
    // A real site sends the form to its server, which considers the seal's value.
    <form action={(form) => onSignIn(String(form.get('seal')))}>
      <h1>Sign in</h1>
      <signin-seal
        name="seal"
        required
        identifierField="user-name"
        passwordField="password"
        siteName="Tidewater Tea"
        messages={messages}
        onseal-state={({ state, reason }) => log(`seal-state ${state} ${reason ?? ''}`)}
        onseal-confirmed={() => log('seal-confirmed')}
        onseal-rejected={({ code }) => log(`seal-rejected ${code}`)}
        onseal-saved={() => log('seal-saved')}
        onseal-removed={() => log('seal-removed')}
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
