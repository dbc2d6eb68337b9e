import { types } from 'node:util';

/** What a letter's file holds: its text, or why there is none. */
export type LetterText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'empty' | 'binary' | 'noText' }
  | {
      readonly ok: false;
      readonly code: 'tooLarge';
      /** Bytes. */
      readonly size: number;
      readonly limit: number;
    };

/** Bytes. A letter with its annexes has some ten thousand, a long report some hundred thousand. */
export const letterLimit = 2 * 1024 * 1024;

/** Reads plain text in UTF-8, UTF-16 (with its mark) or Windows-1252, composed (NFC), line ends as they are. */
export const letterText = (bytes: Buffer): LetterText => {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > letterLimit)
    return { ok: false, code: 'tooLarge', size: bytes.length, limit: letterLimit };
  const text = decode(bytes);
  if (text === null || looksBinary(text)) return { ok: false, code: 'binary' };
  if (text.trim() === '') return { ok: false, code: 'empty' };
  return /\p{L}/u.test(text) ? { ok: true, text: text.normalize('NFC') } : { ok: false, code: 'noText' };
};

const decode = (bytes: Buffer): string | null => {
  const encoding = markedEncoding(bytes);
  if (encoding !== null) return decodeAs(encoding, bytes);
  // Neither of the two encodings without a mark has a zero byte in a text.
  if (bytes.includes(0)) return null;
  return decodeAs('utf-8', bytes) ?? windows1252(bytes);
};

const markedEncoding = (bytes: Buffer): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

const decodeAs = (encoding: string, bytes: Buffer): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (types.isNativeError(error) && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return null;
    throw error;
  }
};

/** What Windows-1252 has in 0x80 to 0x9f, where Latin-1 has control characters; in the order of the bytes. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because some releases of Node decode windows-1252 as Latin-1. */
const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/gu, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);

/** The first characters of a PDF, a zipped (docx) and an RTF file. */
const signatures = ['%PDF-', 'PK\u0003\u0004', '{\\rtf'];

/** Whether it is another kind of file, or holds control characters in more than a stray place. */
const looksBinary = (text: string): boolean => {
  if (signatures.some((signature) => text.startsWith(signature))) return true;
  let control = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (isControl(text.charCodeAt(index))) control += 1;
  }
  return control > text.length / 100;
};

/** Tabulator, line feeds and form feed are text; so is NEL (0x85). */
const isControl = (code: number): boolean =>
  code < 0x09 ||
  (code > 0x0d && code < 0x20) ||
  (code >= 0x7f && code < 0xa0 && code !== 0x85) ||
  code === 0xfffd;
