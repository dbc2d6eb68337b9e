import { openCommandLine, type CommandLine, type Ran } from '../support/commandLine';
import { letter } from './sampleLetter';

// Each command is a process of its own, and a machine under load takes seconds to start one.
jest.setTimeout(480_000);

/** Refused: exit code 2, one line on standard error that says so, nothing else. */
const expectRefused = (ran: Ran, said: RegExp): void => {
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toMatch(said);
  expect(ran.err).toMatch(/^[^\n]+\n$/);
};

describe('dates on the command line', () => {
  let line: CommandLine;
  let reviewId: string;
  beforeAll(async () => {
    line = await openCommandLine();
    const path = line.file('letter.txt', letter());
    ({ reviewId } = await line.json<{ reviewId: string }>('import', path, '--publish'));
  });
  afterAll(() => line.dispose());

  const rows = () => line.json<{ board: string; dueDate: string; effectiveDueDate: string }[]>('status');

  it('changes, extends, withdraws, and tells what happened', async () => {
    const moved = await line.run('due', reviewId, '2026-05-22');
    expect(moved.out).toContain('Ny svarsdag för Granskning av öppettider: 2026-05-22. Gäller 2 nämnder.');
    const extended = await line.run(
      'extend',
      'rapport 4',
      'kulturnämndens',
      '2026-06-12',
      '--reason',
      'Sammanträdet är flyttat.',
    );
    expect(extended.out).toContain('Kulturnämnden: svarsdag 2026-05-22, anstånd till 2026-06-12.');
    expect(await rows()).toMatchObject([
      { board: 'Tekniska nämnden', dueDate: '2026-05-22', effectiveDueDate: '2026-05-22' },
      { board: 'Kulturnämnden', dueDate: '2026-05-22', effectiveDueDate: '2026-06-12' },
    ]);
    expect((await line.run('status')).out).toContain('2026-05-22, anstånd till 2026-06-12');

    expectRefused(await line.run('due', reviewId, '2026-02-30'), /2026-02-30/);
    expectRefused(await line.run('due', reviewId, '2026-05-22'), /gäller redan/);
    expectRefused(await line.run('due', 'rapport 99', '2026-05-22'), /hittar jag inte/);
    expectRefused(await line.run('due', reviewId), /YYYY-MM-DD saknas/);
    expectRefused(await line.run('extend', reviewId, 'Kulturnämnden', '2020-01-01'), /har redan varit/);
    expectRefused(await line.run('extend', reviewId, 'Rymdnämnden', '2026-06-19'), /hittar jag inte/);
    expectRefused(await line.run('withdraw', reviewId), /--reason saknas/);

    expect((await line.run('withdraw', '4', '--reason', 'Görs om.')).out).toContain(
      '2 nämnder slipper svara',
    );
    expectRefused(await line.run('withdraw', '4', '--reason', 'Igen.'), /redan återkallad/);
    expect(await rows()).toEqual([]);

    const events = await line.json<{ kind: string; reason?: string }[]>('history', '4', 'Kulturnämnden');
    expect(events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['published', undefined],
      ['dueDateChanged', undefined],
      ['extended', 'Sammanträdet är flyttat.'],
      ['withdrawn', 'Görs om.'],
    ]);
    const told = (await line.run('history', '4', 'Kulturnämnden')).out.trim().split('\n');
    expect(told).toHaveLength(4);
    expect(told[2]).toMatch(/Kommandoraden · Gav anstånd från fre 22 maj till fre 12 juni · Skäl: Samman/);
  });
});
