import { createHash } from 'node:crypto';

/** SHA-256 (hex) of the text after folding white space: the same letter is the same review. */
export const letterHash = (text: string): string =>
  createHash('sha256').update(foldWhiteSpace(text)).digest('hex');

const foldWhiteSpace = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
