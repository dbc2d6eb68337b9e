import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCommandLine, type CommandLine } from '../support/commandLine.js';

// Each command is a process of its own, and a machine under load takes seconds to start one.
jest.setTimeout(180_000);

const example = /```jsonl\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

describe('moving in and out at the command line', () => {
  let line: CommandLine;
  beforeAll(async () => {
    line = await openCommandLine();
  });
  afterAll(() => line.dispose());

  it('says what is wrong by line, and writes nothing', async () => {
    const wrong = line.file('wrong.jsonl', example.replace('"effectiveDueDate"', '"effectiveDate"'));
    const ran = await line.run('restore', wrong);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toBe(
      'Rad 11: nyckeln "effectiveDate" finns inte\n' +
        'Ingenting är inläst. Rätta felet ovan och läs in filen igen.\n',
    );
    expect(await line.json('boards', 'list')).toEqual([]);
    const missing = await line.run('restore', join(line.folder, 'nowhere.jsonl'));
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/går inte att läsa/);
  });

  it('restores the example of the README, once, and exports it the same every time', async () => {
    const path = line.file('world.jsonl', example);
    const counts = { boards: 2, people: 2, reviews: 2, requests: 2 };
    expect(await line.json('restore', path)).toEqual({ file: path, ...counts });
    const again = await line.run('restore', path);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toMatch(/^Lagringen är inte tom\..*\n$/);

    const [first, second] = [join(line.folder, 'first.jsonl'), join(line.folder, 'second.jsonl')];
    expect(await line.json('export', '--out', first)).toEqual({ file: first, ...counts });
    const other = { ...line.env, ORGANISATION: 'other' };
    const elsewhere = await openCommandLine(other);
    expect(await elsewhere.json('restore', first)).toMatchObject(counts);
    expect(await elsewhere.json('export', '--out', second)).toMatchObject(counts);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
    elsewhere.dispose();

    const nowhere = await line.run('export', '--out', join(line.folder, 'no', 'such', 'folder.jsonl'));
    expect(nowhere).toMatchObject({ code: 2, out: '' });
    expect(nowhere.err).toMatch(/går inte att skriva/);
    expect(existsSync(`${first}.part`)).toBe(false);
  });

  it('takes a measure that stands otherwise than before for one that was reported on', async () => {
    const elsewhere = await openCommandLine();
    const of = { kind: 'report', review: 'r14', board: 'rs', number: 1 };
    const reports = [
      { ...of, state: 'notStarted', dueDate: '2026-12-02', dated: true },
      { ...of, state: 'onSchedule', dated: true },
    ];
    const measure = /.*"kind":"measure".*\n/.exec(example)?.[0] ?? '';
    const asked = async (lines: readonly object[]): Promise<unknown> => {
      const written = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      const other = await openCommandLine({ ...elsewhere.env, ORGANISATION: `o${lines.length}` });
      await other.json('restore', other.file('world.jsonl', example.replace(measure, written)));
      return other.json('ask', 'hur många åtgärder är rapporterade?', '--as', 'anna');
    };
    expect(await asked(reports.slice(0, 1))).toMatchObject({ kind: 'count', count: 0 });
    expect(await asked(reports)).toMatchObject({ kind: 'count', count: 1 });
    elsewhere.dispose();
  });

  it('answers a file of questions line by line, and what is wrong in its place', async () => {
    const ask = (id: string, q: string, as: string, more: object = {}): string =>
      JSON.stringify({ id, q, as, ...more });
    const path = line.file(
      'questions.jsonl',
      [
        ask('a', 'vilka nämnder har inte svarat?', 'anna'),
        '{"id":"b",',
        JSON.stringify({ id: 'c', q: 'vilka har svarat?' }),
        '',
        ask('d', 'vilka nämnder har svarat?', 'ANNA'),
        ask('e', 'vilka är försenade?', 'anna', { after: 'nobody' }),
        ask('f', 'vilka nämnder har inte svarat?', 'stranger'),
        ask('g', 'vilka av dem är försenade?', 'anna', { after: 'a' }),
      ].join('\n'),
    );
    const ran = await line.run('ask', '--file', path, '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const answers = ran.out
      .trimEnd()
      .split('\n')
      .map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(answers.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a', 'answer'],
      [undefined, 'error'],
      ['c', 'error'],
      ['d', 'answer'],
      ['e', 'error'],
      ['f', 'denied'],
      ['g', expect.any(String)],
    ]);
    expect(answers[0]).toMatchObject({ boards: ['Sjukhusstyrelse Norr'] });
    expect(answers[1]).toEqual({
      outcome: 'error',
      line: 2,
      error: expect.stringMatching(/^rad 2: /) as string,
    });
    expect(answers[2]).toEqual({
      id: 'c',
      outcome: 'error',
      line: 3,
      error: 'rad 3: "as" saknas eller är inte text',
    });
    expect(answers[3]).toMatchObject({ boards: ['Regionstyrelsen'] });
    expect(answers[4]).toMatchObject({ line: 6, error: 'rad 6: ingen fråga ovanför har id "nobody"' });
    const nowhere = await line.run('ask', '--file', join(line.folder, 'nowhere'), '--json');
    expect(nowhere).toMatchObject({ code: 2, out: '' });
  });
});
