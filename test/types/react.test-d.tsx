/** @jsxImportSource react */
import 'signin-seal/jsx/react';
import { type SealState, MemoryStore, type SigninSealElement } from 'signin-seal';
import { createRef } from 'react';

const ref = createRef<SigninSealElement>();
const states: SealState[] = [];

export const right = (
  <>
    <signin-seal
      ref={ref}
      id="seal"
      className="wide"
      name="seal"
      form="sign-in"
      required
      kept
      identifier-field="user-name"
      passwordField="password"
      store={new MemoryStore()}
      messages={{ signin: { call: 'Make one' } }}
      onseal-state={({ state, currentTarget }) => {
        states.push(state, currentTarget.state);
      }}
      onseal-saved={({ type }) => type}
    >
      The seal did not load.
    </signin-seal>
    <seal-editor convert-pictures="always" onseal-rejected={({ code }) => code.length} />
    <seal-preview seal={undefined} onerror={({ currentTarget }) => currentTarget.seal} />
    <seal-help lang="en" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error: only true or false. */}
    <signin-seal required="yes" />
    {/* @ts-expect-error: no such property (TypeScript accepts any name with a dash). */}
    <signin-seal identifierFields="user-name" />
    {/* @ts-expect-error: not an event of another type. */}
    <signin-seal onseal-state={(event: MouseEvent) => event} />
    {/* @ts-expect-error: read-only properties can't be set. */}
    <signin-seal state="shown" />
    {/* @ts-expect-error: only three values. */}
    <seal-editor convertPictures="sometimes" />
    {/* @ts-expect-error: no such tag. */}
    <seal-editors />
  </>
);
