/**
 * How long, in ms, clicks are ignored after what is under the pointer or the focus has changed. Against double-clickjacking
 * and held keys (docs/attacks.md, A5 and A37).
 */
export const SETTLE_MS = 500;
