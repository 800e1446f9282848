import type { SealRemoveEvent } from 'signin-seal';
import 'signin-seal/define/seal-editor';
import { messages } from './messages';

interface Props {
  seal: string;
  onSignOut: () => void;
  log: (entry: string) => void;
}

function askFirst(event: SealRemoveEvent) {
  if (!confirm('Remove your seal?')) event.preventDefault();
}

export default function Settings(props: Props) {
  return (
    <>
      <h1>You are signed in</h1>
      <p>The seal’s form value: {props.seal}</p>
      <seal-editor
        site-name="Tidewater Tea"
        messages={messages}
        on:seal-remove={askFirst}
        on:seal-saved={() => props.log('seal-saved')}
        on:seal-removed={() => props.log('seal-removed')}
        on:seal-rejected={({ code, line }) => props.log(`seal-rejected ${code} ${line ?? ''}`)}
        on:seal-close={() => props.log('seal-close')}
      />
      <button onClick={() => props.onSignOut()}>Sign out</button>
    </>
  );
}
