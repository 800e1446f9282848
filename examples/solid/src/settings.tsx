import type { SealRemoveEvent } from 'signin-seal';
import 'signin-seal/define/seal-editor';
import { messages } from './messages';

interface Props {
  seal: string;
  onSignOut: () => void;
  hear: (what: string) => void;
}

function askFirst(event: SealRemoveEvent) {
  if (!confirm('Remove your seal?')) event.preventDefault();
}

export default function Settings(props: Props) {
  return (
    <>
      <h1>You are signed in</h1>
      <p>The form said of the seal: {props.seal}</p>
      <seal-editor
        site-name="Tidewater Tea"
        messages={messages}
        on:seal-remove={askFirst}
        on:seal-saved={() => props.hear('seal-saved')}
        on:seal-removed={() => props.hear('seal-removed')}
        on:seal-rejected={({ code, line }) => props.hear(`seal-rejected ${code} ${line ?? ''}`)}
        on:seal-close={() => props.hear('seal-close')}
      />
      <button onClick={() => props.onSignOut()}>Sign out</button>
    </>
  );
}
