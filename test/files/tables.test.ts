import { inflateRawSync } from 'node:zlib';
import { csv } from '../../src/files/csv';
import { xlsx } from '../../src/files/xlsx';
import type { FileTable, Cell } from '../../src/ports/fileTable';

const table = (...rows: Cell[][]): FileTable => ({
  sheets: { rows: 'Svar', about: 'Om filen' },
  about: [
    ['Fråga', 'vilka har inte svarat?'],
    ['Uttaget av', 'Anna & Bo <x>'],
  ],
  columns: [
    { name: 'Nämnd', width: 30 },
    { name: 'Dagar', width: 10 },
    { name: 'Svarsdag', width: 12 },
    { name: 'Rekommendation', width: 60 },
  ],
  rows,
});
const sample = table(
  ['Hälso- och sjukvårdsnämnden', 4, { day: '2023-03-31' }, 'Nämnden bör "se över";\r\navtalen.'],
  ['Östra', null, null, '=HYPERLINK("http://x")'],
);

const lines = (bytes: Buffer): string[] => bytes.toString('utf8').split('\r\n');

describe('csv', () => {
  it('opens in Swedish Excel: a byte order mark, semicolons and CRLF', () => {
    const bytes = csv(table(['Östra', 4, { day: '2023-03-31' }, 'x']));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8').slice(1)).toBe(
      'Nämnd;Dagar;Svarsdag;Rekommendation\r\nÖstra;4;2023-03-31;x\r\n',
    );
  });

  it('quotes what holds a separator, a quote or a line end', () => {
    expect(csv(sample).toString('utf8')).toContain(';2023-03-31;"Nämnden bör ""se över"";\r\navtalen."\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', '\n@x'])(
    'makes a text of %j, which a spreadsheet would carry out',
    (text) => {
      const [, row = ''] =
        /\r\n"?('[^]*?)"?;;;\r\n$/.exec(csv(table([text, null, null, null])).toString('utf8')) ?? [];
      expect(row).toBe(`'${text}`);
    },
  );

  it('leaves harmless texts alone', () => {
    expect(lines(csv(table(['a=b', null, null, 'x-y'])))[1]).toBe('a=b;;;x-y');
  });
});

/** The parts of a zip, by its central directory. */
const unzipped = (bytes: Buffer): Map<string, string> => {
  const files = new Map<string, string>();
  let at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  while (at >= 0 && bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    files.set(
      bytes.toString('utf8', at + 46, at + 46 + name),
      (method === 8 ? inflateRawSync(content) : content).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
};
const sheet = async (given: FileTable, number = 1): Promise<string> =>
  unzipped(await xlsx(given)).get(`xl/worksheets/sheet${number}.xml`) ?? '';
/** The texts of a workbook, wherever it keeps them. */
const texts = async (given: FileTable): Promise<string> =>
  [...unzipped(await xlsx(given)).values()].join('\n');

describe('xlsx', () => {
  it('has a frozen head row, widths, and dates and numbers as such', async () => {
    const xml = await sheet(sample);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toMatch(/<col [^>]*width="60"/);
    // 2023-03-31, in days since 1899-12-30.
    expect(xml).toMatch(/<c r="C2"[^>]*><v>45016<\/v>/);
    expect(xml).toMatch(/<c r="B2"[^>]*><v>4<\/v>/);
    expect(await texts(sample)).toContain('yyyy-mm-dd');
  });

  it('never holds a formula, whatever a text begins with', async () => {
    expect(await sheet(sample)).not.toContain('<f>');
    expect(await texts(sample)).toContain('>=HYPERLINK("http://x")<');
  });

  it('tells on a second sheet what was asked, by whom and when', async () => {
    const files = unzipped(await xlsx(sample));
    expect(files.get('xl/workbook.xml')).toMatch(/name="Svar"[^]*name="Om filen"/);
    expect(await texts(sample)).toContain('Anna &amp; Bo &lt;x&gt;');
  });

  it('stays readable with characters that XML cannot hold, and very long texts', async () => {
    const odd = table(['a\u0000b\u0007c\uD800d 👩‍👧\uFFFF', null, null, 'å'.repeat(40_000)]);
    const all = await texts(odd);
    expect(all).toMatch(/>abc\uFFFD?d 👩‍👧</);
    expect(all.includes('å'.repeat(32_768))).toBe(false);
    // eslint-disable-next-line no-control-regex
    expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]/.test(all)).toBe(false);
  });

  it('is a file also without rows', async () => {
    expect(await sheet(table())).toContain('<row r="1"');
  });
});
