/** @jsxImportSource solid-js */
import 'signin-seal/jsx/solid';
import { type SealState, MemoryStore, type SigninSealElement } from 'signin-seal';

const states: SealState[] = [];
let element: SigninSealElement | undefined;

export const right = (
  <>
    <signin-seal
      ref={(found) => {
        element = found;
      }}
      id="seal"
      class="wide"
      name="seal"
      form="sign-in"
      required
      kept
      identifier-field="user-name"
      prop:passwordField="password"
      store={new MemoryStore()}
      messages={{ signin: { call: 'Make one' } }}
      on:seal-state={({ state, currentTarget }) => {
        states.push(state, currentTarget.state);
      }}
      on:seal-saved={({ type }) => type}
    >
      The seal did not load.
    </signin-seal>
    <seal-editor convert-pictures="always" on:seal-rejected={({ code }) => code.length} />
    <seal-preview seal={undefined} on:error={({ currentTarget }) => currentTarget.seal} />
    <seal-help lang="en" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error: only true or false. */}
    <signin-seal required="yes" />
    {/* @ts-expect-error: as text it would be an attribute of this name, which is none. */}
    <signin-seal identifierField="user-name" />
    {/* @ts-expect-error: not an event of another type. */}
    <signin-seal on:seal-state={(event: MouseEvent) => event} />
    {/* @ts-expect-error: read-only properties can't be set. */}
    <signin-seal prop:state="shown" />
    {/* @ts-expect-error: only three values. */}
    <seal-editor convert-pictures="sometimes" />
    {/* @ts-expect-error: no such tag. */}
    <seal-editors />
  </>
);

export { element };
