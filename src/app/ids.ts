import { createHash, randomBytes } from 'node:crypto';

/** A short ASCII surrogate: 12 letters and digits, 62 bits of chance. */
export const newId = (): string =>
  [...randomBytes(12)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(byte % 32)).join('');

/** SHA-256 of what a command does; the same command, delivered again under another id, has the same key. */
export const commandKey = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** SHA-256 of a personal text, for a history that must outlive the text. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex');
