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
  return decodeAs('utf-8', bytes) ?? decodeAs('windows-1252', bytes);
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
    if (error instanceof TypeError) return null;
    throw error;
  }
};

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
