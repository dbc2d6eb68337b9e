import { letterLimit, letterText } from '../../src/files/letterText';

const swedish = 'Nämnden för miljö och hälsa på Åsön – ”IT-stöd”\r\nSvar senast 2024-05-15';

/** Swedish letters and typographic signs as Windows-1252 has them. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (sign) => ({ '–': 0x96, '”': 0x94, '•': 0x95 })[sign] ?? sign.charCodeAt(0)));

describe('letterText', () => {
  test.each([
    ['UTF-8', Buffer.from(swedish)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${swedish}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${swedish}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${swedish}`, 'utf16le').swap16()],
    ['Windows-1252', windows1252(swedish)],
    ['decomposed letters', Buffer.from(swedish.normalize('NFD'))],
  ])('%s', (_, bytes) => {
    expect(letterText(bytes)).toEqual({ ok: true, text: swedish });
  });

  test('Latin-1', () => {
    const text = 'Hälso- och sjukvårdsnämnden i Örebro';
    expect(letterText(Buffer.from(text, 'latin1'))).toEqual({ ok: true, text });
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['white space', Buffer.from(' \n\t\r\n\f '), 'empty'],
    ['a mark alone', Buffer.from('\ufeff'), 'empty'],
    ['no letters', Buffer.from('1234 -- 5678'), 'noText'],
    ['a PDF', Buffer.from('%PDF-1.7\nobj endobj text text text'), 'binary'],
    ['a docx', Buffer.from('PK\u0003\u0004 word/document.xml'), 'binary'],
    ['an RTF file', Buffer.from('{\\rtf1\\ansi text}'), 'binary'],
    ['zero bytes', Buffer.from([0x41, 0, 0x42, 0, 0x43]), 'binary'],
    [
      'an image',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a, 0x46, 0x49, 0x46, 1, 2, 3, 4, 5, 6, 7]),
      'binary',
    ],
    ['UTF-16 cut in the middle', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'binary'],
  ])('%s', (_, bytes, code) => {
    expect(letterText(bytes)).toEqual({ ok: false, code });
  });

  test('20 MB are too large, and nothing is read', () => {
    const size = 20 * 1024 * 1024;
    expect(letterText(Buffer.alloc(size, 'text '))).toEqual({
      ok: false,
      code: 'tooLarge',
      size,
      limit: letterLimit,
    });
  });

  test('a letter as large as allowed is read', () => {
    expect(letterText(Buffer.alloc(letterLimit, 'text '))).toMatchObject({ ok: true });
    expect(letterText(Buffer.alloc(letterLimit + 1, 'text '))).toMatchObject({ ok: false, code: 'tooLarge' });
  });

  test('a stray control character is no reason to refuse', () => {
    expect(letterText(Buffer.from(`${swedish}\f${swedish}\u0007${swedish}`))).toMatchObject({ ok: true });
  });
});
