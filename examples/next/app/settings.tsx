'use client';

import 'signin-seal/define/seal-editor';
import type { SealRemoveEvent } from 'signin-seal';
import { messages } from './messages';

interface Props {
  seal: string;
  onSignOut: () => void;
  log: (entry: string) => void;
}

function askFirst(event: SealRemoveEvent) {
  if (!confirm('Remove your seal?')) event.preventDefault();
}

export default function Settings({ seal, onSignOut, log }: Props) {
  return (
    <>
      <h1>You are signed in</h1>
      <p>The seal’s form value: {seal}</p>
      <seal-editor
        siteName="Tidewater Tea"
        messages={messages}
        onseal-remove={askFirst}
        onseal-saved={() => log('seal-saved')}
        onseal-removed={() => log('seal-removed')}
        onseal-rejected={({ code, line }) => log(`seal-rejected ${code} ${line ?? ''}`)}
        onseal-close={() => log('seal-close')}
      />
      <button onClick={onSignOut}>Sign out</button>
    </>
  );
}
