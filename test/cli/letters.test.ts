import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareLetters } from '../../src/cli/letters';

const letter = `Kommunrevisionen

Kommunstyrelsen

Granskning av inköp

Vi har granskat kommunens inköp. Granskningen visar att rutinerna inte följs.

Vi rekommenderar kommunstyrelsen att:

- upprätta en inköpsplan
- utbilda alla beställare.

Svar ska lämnas senast den 15 maj 2024.
`;

const expected = {
  title: 'Granskning av inköp',
  reportNumber: null,
  registryNumber: null,
  followsUp: null,
  issuer: 'Kommunrevisionen',
  decidedOn: null,
  dueDate: '2024-05-15',
  boards: [
    { name: 'Kommunstyrelsen', recommendations: ['upprätta en  inköpsplan.', 'Utbilda alla beställare'] },
  ],
  forInformation: [],
  missing: [],
  doubtful: [],
};

describe('compareLetters', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'letters-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const run = async (
    folder: string | undefined = directory,
  ): Promise<{ code: number; out: string[]; err: string[] }> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await compareLetters(
      folder,
      (line) => out.push(line),
      (line) => err.push(line),
    );
    return { code, out, err };
  };
  const put = (name: string, content: unknown): Promise<void> =>
    writeFile(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content));

  test('letters that are read as expected', async () => {
    await put('a.txt', letter);
    await writeFile(join(directory, 'b.txt'), Buffer.from(letter, 'latin1'));
    await put('expected.json', { _how: 'a note', 'a.txt': expected, 'b.txt': expected });
    expect(await run()).toEqual({
      code: 0,
      out: ['ok    a.txt', 'ok    b.txt', '2 passed, 0 failed'],
      err: [],
    });
  });

  test('each difference is said', async () => {
    await put('a.txt', letter.replace('15 maj', '16 maj').replace('- upprätta en inköpsplan\n', ''));
    await put('expected.json', { 'a.txt': expected });
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toEqual([
      'WRONG a.txt: dueDate',
      '      expected: "2024-05-15"',
      '      got:      "2024-05-16"',
      'WRONG a.txt: boards[0].recommendations[0]',
      '      expected: "upprätta en  inköpsplan."',
      '      got:      "Utbilda alla beställare."',
      'WRONG a.txt: boards[0].recommendations[1]',
      '      expected: "Utbilda alla beställare"',
      '      got:      nothing',
      '0 passed, 1 failed',
    ]);
  });

  test('a doubtful field may hold any value, but must be listed', async () => {
    await put('a.txt', letter.replace('Kommunstyrelsen\n', '2024-03-01\n\nKommunstyrelsen\n'));
    await put('expected.json', {
      'a.txt': { ...expected, decidedOn: '1999-01-01', doubtful: ['decidedOn'] },
    });
    expect((await run()).code).toBe(0);
    await put('a.txt', letter);
    expect((await run()).out).toContain('WRONG a.txt: doubtful[0]');
  });

  test('a letter that is not there, or is none', async () => {
    await put('b.txt', '%PDF-1.7');
    await put('expected.json', { 'a.txt': expected, 'b.txt': expected });
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toEqual(
      expect.arrayContaining([
        '      got:      "no such file"',
        '      got:      "binary"',
        '0 passed, 2 failed',
      ]),
    );
  });

  test.each([
    ['no argument', undefined, 'Usage'],
    ['no such folder', 'nowhere', 'no such file'],
  ])('%s', async (_, folder, message) => {
    const { code, out, err } = await run(folder === undefined ? '' : join(directory, folder));
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    ['no JSON', '{', 'is not JSON'],
    ['a list', '[]', 'not as expected'],
    ['an unknown key', { 'a.txt': { ...expected, due: null } }, 'not as expected'],
    ['a wrong type', { 'a.txt': { ...expected, boards: 'Kommunstyrelsen' } }, 'not as expected'],
  ])('expectations that are %s', async (_, content, message) => {
    await put('a.txt', letter);
    await put('expected.json', content);
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining(message)]);
    expect(err[0]).not.toContain('\n');
  });

  test('a folder in the place of the expectations', async () => {
    await mkdir(join(directory, 'expected.json'));
    expect(await run()).toMatchObject({ code: 2, out: [] });
  });
});
