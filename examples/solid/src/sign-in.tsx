import 'signin-seal/define/signin-seal';
import { messages } from './messages';

interface Props {
  onSignIn: (seal: string) => void;
  log: (entry: string) => void;
}

export function SignIn(props: Props) {
  // A real site sends the form to its server, which considers the seal's value.
  function signIn(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault();
    props.onSignIn(String(new FormData(event.currentTarget).get('seal')));
  }

  return (
    <form onSubmit={signIn}>
      <h1>Sign in</h1>
      <signin-seal
        name="seal"
        required
        identifier-field="user-name"
        password-field="password"
        site-name="Tidewater Tea"
        messages={messages}
        on:seal-state={({ state, reason }) => props.log(`seal-state ${state} ${reason ?? ''}`)}
        on:seal-confirmed={() => props.log('seal-confirmed')}
        on:seal-rejected={({ code }) => props.log(`seal-rejected ${code}`)}
        on:seal-saved={() => props.log('seal-saved')}
        on:seal-removed={() => props.log('seal-removed')}
      />
      <label for="user-name">User name</label>
      <input id="user-name" name="user-name" autocomplete="username" required />
      <label for="password">Password</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
      <button>Sign in</button>
    </form>
  );
}
