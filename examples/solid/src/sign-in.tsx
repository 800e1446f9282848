import 'signin-seal/define/signin-seal';
import { messages } from './messages';

interface Props {
  onSignIn: (seal: string) => void;
  hear: (what: string) => void;
}

export function SignIn(props: Props) {
  // A real site sends the form to its server, which weighs what is said of the seal.
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
        on:seal-state={({ state, reason }) => props.hear(`seal-state ${state} ${reason ?? ''}`)}
        on:seal-confirmed={() => props.hear('seal-confirmed')}
        on:seal-rejected={({ code }) => props.hear(`seal-rejected ${code}`)}
        on:seal-saved={() => props.hear('seal-saved')}
        on:seal-removed={() => props.hear('seal-removed')}
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
