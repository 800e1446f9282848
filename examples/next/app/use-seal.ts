import { useEffect, useRef } from 'react';
import type { SealReason, SealState, SigninSealElement } from 'signin-seal';
import { messages } from './messages';

interface Shown {
  readonly state: SealState;
  readonly reason: SealReason | undefined;
}

/**
 * A ref for the seal. React neither listens to a custom element that a server rendered, nor sets its properties, so this
 * does both.
 */
export function useSeal(log: (entry: string) => void) {
  const ref = useRef<SigninSealElement>(null);

  useEffect(() => {
    const seal = ref.current;
    if (!seal) return;
    const listening = new AbortController();
    const { signal } = listening;
    const logState = ({ state, reason }: Shown) => log(`seal-state ${state} ${reason ?? ''}`);
    seal.messages = messages;
    seal.addEventListener('seal-state', logState, { signal });
    seal.addEventListener('seal-confirmed', () => log('seal-confirmed'), { signal });
    seal.addEventListener('seal-rejected', ({ code }) => log(`seal-rejected ${code}`), { signal });
    seal.addEventListener('seal-saved', () => log('seal-saved'), { signal });
    seal.addEventListener('seal-removed', () => log('seal-removed'), { signal });
    // The seal is read before React has hydrated the page, and its first event is over by then.
    if (seal.state !== 'pending') logState(seal);
    return () => listening.abort();
  }, [log]);

  return ref;
}
