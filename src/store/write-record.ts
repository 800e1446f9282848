/** Writes the versioned text that `readRecord` reads. */
import type { Seal } from '../seal/seal.js';
import { RECORD_VERSION } from './seal-record.js';

// In chunks, because the number of arguments of a call is limited.
const CHUNK = 8192;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** Writes the seal as JSON, a picture's bytes as base64 (a third longer). */
export function writeRecord(seal: Seal): string {
  const plain = seal.kind === 'picture' ? { ...seal, jpeg: toBase64(seal.jpeg) } : seal;
  return JSON.stringify({ version: RECORD_VERSION, seal: plain });
}
