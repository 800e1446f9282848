import 'signin-seal/define/seal-editor';
import type { SealRemoveEvent } from 'signin-seal';
import { messages } from './messages';

interface Props {
  seal: string;
  onSignOut: () => void;
  hear: (what: string) => void;
}

function askFirst(event: SealRemoveEvent) {
  if (!confirm('Remove your seal?')) event.preventDefault();
}

export default function Settings({ seal, onSignOut, hear }: Props) {
  return (
    <>
      <h1>You are signed in</h1>
      <p>The form said of the seal: {seal}</p>
      <seal-editor
        siteName="Tidewater Tea"
        messages={messages}
        onseal-remove={askFirst}
        onseal-saved={() => hear('seal-saved')}
        onseal-removed={() => hear('seal-removed')}
        onseal-rejected={({ code, line }) => hear(`seal-rejected ${code} ${line ?? ''}`)}
        onseal-close={() => hear('seal-close')}
      />
      <button onClick={onSignOut}>Sign out</button>
    </>
  );
}
