import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/seal-editor.js';
import { renderEditorInForm } from './support/editor-in-form.js';
import { loadEstimator } from './support/load-estimator.js';
import { refusal, refusalOfLines } from './support/refusal.js';

/** Every reason why text is refused. */
const meta: Meta = {
  title: 'Elements/seal-editor/Refused words',
  component: 'seal-editor',
  render: renderEditorInForm,
};
export default meta;

/** No text at all. */
export const Empty: StoryObj = refusal('empty', (person) => person.presses('Save'));

/** Eight characters, counted as people do. */
export const LineTooLong: StoryObj = refusalOfLines('line-too-long', 'eightish');

/** Few characters, but too wide for the seal. */
export const LineTooWide: StoryObj = refusalOfLines('line-too-wide', '﷽﷽');

/** An invisible control character, here a tab. */
export const ControlCharacter: StoryObj = refusalOfLines('control-character', 'ot\tter');

/** An invisible mark that changes the direction of text. */
export const BidiCharacter: StoryObj = refusalOfLines('bidi-character', 'ot\u202Eter');

/** A zero-width character. */
export const ZeroWidthCharacter: StoryObj = refusalOfLines('zero-width-character', 'ot\u200Bter');

/** Half of a character. */
export const LoneSurrogate: StoryObj = refusalOfLines('lone-surrogate', 'otter\uD83D');

/** A character that only a private font can show. */
export const UnknownCharacter: StoryObj = refusalOfLines('unknown-character', 'otter\uE000');

/** More than four accents on one letter. */
export const TooManyMarks: StoryObj = refusalOfLines(
  'too-many-marks',
  'x\u0301\u0302\u0303\u0304\u0306',
);

/** The user name, split over two lines. */
export const ContainsUserName: StoryObj = refusalOfLines('contains-user-name', 'magno', 'lia');

/** The site’s name. */
export const ContainsSiteName: StoryObj = refusalOfLines(
  'contains-site-name',
  'tide',
  'water',
  'tea',
);

/** The password that was typed. */
export const EqualsPassword: StoryObj = refusalOfLines('equals-password', 'tin', 'roof');

/** Part of the password that was typed. */
export const OverlapsPassword: StoryObj = refusalOfLines('overlaps-password', 'roof');

/** One of the first guesses that anyone would make. */
export const TooCommon: StoryObj = {
  ...refusalOfLines('too-common', '123456'),
  loaders: [loadEstimator],
};
