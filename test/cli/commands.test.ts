import { startBotProcess, type BotProcess } from '../support/botProcess';
import { openCommandLine, type CommandLine, type Ran } from '../support/commandLine';
import { freePort, runNode } from '../support/demo';
import { bareLetter, letter } from './sampleLetter';

// Each command is a process of its own, and a machine under load takes seconds to start one.
jest.setTimeout(120_000);

const id = (number: number): string => `11111111-1111-4111-8111-${String(number).padStart(12, '0')}`;
const oneLine = (err: string): boolean => /^[^\n]+\n$/.test(err) && !/\bat .*\.js:\d+/.test(err);

/** Refused: exit code 2, one line on standard error that says so, nothing else. */
const expectRefused = (ran: Ran, said: RegExp): void => {
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toMatch(said);
  expect(oneLine(ran.err)).toBe(true);
};

describe('the command line beside a running bot', () => {
  let line: CommandLine;
  let bot: BotProcess;

  beforeAll(async () => {
    line = await openCommandLine();
    bot = await startBotProcess(line.env);
  });
  afterAll(async () => {
    await bot.stop();
    line.dispose();
  });

  describe('import', () => {
    it('prints what it understood as JSON, with every key, and knows the letter again', async () => {
      const path = line.file('letter.txt', letter());
      const first = await line.json<Record<string, unknown>>('import', path);
      expect(Object.keys(first)).toEqual([
        'reviewId',
        'created',
        'state',
        'title',
        'reportNumber',
        'registryNumber',
        'followsUp',
        'issuer',
        'decidedOn',
        'dueDate',
        'boards',
        'forInformation',
        'missing',
        'doubtful',
      ]);
      expect(first).toEqual({
        reviewId: expect.stringMatching(/^\w+$/) as string,
        created: true,
        state: 'draft',
        title: 'Granskning av öppettider',
        reportNumber: '4 – 2026',
        registryNumber: 'REV 2026/11',
        followsUp: null,
        issuer: 'Regionens revisorer',
        decidedOn: '2026-02-10',
        dueDate: '2026-05-15',
        boards: [
          {
            name: 'Kulturnämnden',
            recommendations: [
              'Se över öppettiderna på biblioteken.',
              'Följ upp hur många som besöker biblioteken på kvällarna.',
            ],
          },
          {
            name: 'Tekniska nämnden',
            recommendations: ['Ta fram en plan för underhåll av bibliotekens lokaler.'],
          },
        ],
        forInformation: ['Patientnämnden'],
        missing: [],
        doubtful: [],
      });
      const wrapped = line.file('wrapped.txt', letter().replaceAll(/\n(?=\S)/g, '\r\n'));
      expect(await line.json('import', wrapped)).toEqual({ ...first, created: false });
      const said = await line.run('import', path);
      expect(said.out).toContain(`tidigare: granskning ${String(first.reviewId)}`);
    });

    it('completes a draft with --title and --due, and publishes only a complete one', async () => {
      const path = line.file('bare.txt', bareLetter);
      const draft = await line.json<{ reviewId: string }>('import', path);
      expect(draft).toMatchObject({ state: 'draft', title: null, dueDate: null });
      expect(draft).toMatchObject({ missing: ['title', 'dueDate'] });
      expectRefused(await line.run('publish', draft.reviewId), /Det här saknas: titel och svarsdatum/i);
      const refused = await line.run('import', path, '--publish', '--json');
      expect(refused.code).toBe(2);
      expect(JSON.parse(refused.out)).toMatchObject({ state: 'draft', created: false });

      expectRefused(await line.run('import', path, '--due', '2026-02-30'), /2026-02-30/);
      expectRefused(await line.run('import', path, '--due', '2026-03-01'), /2026-03-01 har redan varit/);
      expectRefused(await line.run('import', path, '--due', '1 april'), /1 april/);
      const command = ['import', path, '--title', 'Granskning av inköp', '--due', '2026-04-30', '--publish'];
      const published = { reviewId: draft.reviewId, created: false, state: 'published', missing: [] };
      expect(await line.json(...command)).toMatchObject({ ...published, dueDate: '2026-04-30' });
      // The very same command again, as a script does that was cut off.
      expect(await line.json(...command)).toMatchObject(published);
      const again = await line.run(...command);
      expect(again).toMatchObject({ code: 0 });
      expect(again.out).toMatch(/redan publicerad.*Sekreterare saknas för \S/);
      expectRefused(await line.run('import', path, '--due', '2026-05-01'), /redan publicerad/);
      expectRefused(await line.run('publish', draft.reviewId), /redan publicerad/);
    });

    it('accepts a due date of the letter that has passed, and says so', async () => {
      const path = line.file('late.txt', letter({ dueDate: '2026-02-27' }).replaceAll('öppettider', 'lån'));
      const json = await line.run('import', path, '--json');
      expect(JSON.parse(json.out)).toMatchObject({ dueDate: '2026-02-27', missing: [] });
      expect(json.err).toMatch(/2026-02-27 har redan passerat/);
      const text = await line.run('import', path);
      expect(text).toMatchObject({ code: 0, err: '' });
      expect(text.out).toMatch(/2026-02-27 har redan passerat/);
    });

    it('reads Latin-1', async () => {
      const path = line.file('latin.txt', Buffer.from(letter().replace(/–/g, '-'), 'latin1'));
      expect(await line.json('import', path)).toMatchObject({ title: 'Granskning av öppettider' });
    });

    it('keeps a letter without recommendations as a draft that says what is missing', async () => {
      const path = line.file('none.txt', 'Revisorerna\n\nGranskning av ingenting\n\nHej och tack.\n');
      expect(await line.json('import', path)).toMatchObject({
        state: 'draft',
        missing: expect.arrayContaining(['recommendations', 'boards']) as string[],
      });
      const said = await line.run('import', path);
      expect(said.out).toMatch(/rätta texten i filen/);
    });

    it.each([
      ['empty', Buffer.alloc(0), /Filen är tom/],
      ['blank', Buffer.from(' \n\n'), /Filen är tom/],
      ['binary', Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x00, 0x01, 0xff]), /inte ren text/],
      ['large', Buffer.alloc(20 * 1024 * 1024, 'text '), /för stor/],
    ])('refuses a file that is %s', async (name, content, said) => {
      expectRefused(await line.run('import', line.file(name, content)), said);
    });

    it('refuses a folder, a file that is not there, and one that never ends', async () => {
      expectRefused(await line.run('import', line.folder), /går inte att läsa/);
      expectRefused(await line.run('import', 'nowhere.txt'), /nowhere\.txt går inte att läsa/);
      expectRefused(await line.run('import', '/dev/zero'), /för stor/);
    });
  });

  describe('boards and people', () => {
    const add = (...args: string[]): Promise<Ran> => line.run('boards', 'add', ...args);
    beforeAll(async () => {
      await add('Sjukhusstyrelse Åby', '--short', 'SÅ', '--group', 'sjukhusen');
      await add('Sjukhusstyrelse Ekö', '--group', 'sjukhusen');
    });

    it('adds a board, and to a board', async () => {
      const again = await add(' sjukhusstyrelse  ÅBY', '--short', 'SÅB', '--short', 'SÅ');
      expect(again.out).toMatch(/fanns redan/);
      const boards = await line.json<{ name: string }[]>('boards', 'list');
      expect(boards.filter(({ name }) => name.startsWith('Sjukhus'))).toEqual([
        {
          name: 'Sjukhusstyrelse Ekö',
          shortForms: [],
          groups: ['sjukhusen'],
          secretaries: [],
          substitutes: [],
          heads: [],
        },
        {
          name: 'Sjukhusstyrelse Åby',
          shortForms: ['SÅ', 'SÅB'],
          groups: ['sjukhusen'],
          secretaries: [],
          substitutes: [],
          heads: [],
        },
      ]);
    });

    it('adds a person, and to a person; a secretary needs a board that is found', async () => {
      const add = (...args: string[]): Promise<Ran> => line.run('people', 'add', ...args);
      const eva = ['--id', id(7).toUpperCase(), '--name', 'Eva Ek'];
      expect((await add(...eva, '--role', 'secretary', '--board', 'sjukhusstyrelsen i Åby')).code).toBe(0);
      expect((await add('--id', id(7), '--role', 'auditor')).code).toBe(0);
      expect((await add('--id', id(7), '--role', 'secretary', '--board', 'Ekö')).code).toBe(0);
      const people = await line.json<{ id: string }[]>('people', 'list');
      expect(people.find((person) => person.id === id(7))).toEqual({
        id: id(7),
        name: 'Eva Ek',
        roles: ['secretary', 'auditor'],
        boards: ['Sjukhusstyrelse Ekö', 'Sjukhusstyrelse Åby'],
        substituteFor: [],
        headOf: [],
        reach: 'never',
      });
      const as = ['--id', id(8), '--name', 'Ola', '--role'];
      expectRefused(await add(...as, 'secretary'), /hör till en nämnd/);
      expectRefused(await add(...as, 'head'), /hör till en nämnd/);
      expectRefused(await add(...as, 'secretary', '--board', 'Fiskenämnden'), /”Fiskenämnden”/);
      expectRefused(
        await add(...as, 'secretary', '--board', 'sjukhusstyrelsen'),
        /Flera nämnder.*Sjukhusstyrelse Ekö.*Sjukhusstyrelse Åby/,
      );
      expectRefused(await add(...as, 'boss'), /fem: administratör, revisor, nämndsekreterare, ersättare/);
      expectRefused(await add('--id', 'a/b', '--name', 'Ola', '--role', 'auditor'), /inget id i Entra/);
      expectRefused(await add('--id', id(8), '--role', 'auditor'), /Namnet saknas/);
      // A board that nothing would be done with is not passed over in silence.
      expectRefused(await add(...as, 'auditor', '--board', 'Ekö'), /--board hör ihop med --role secretary/);
      expect((await line.json<unknown[]>('people', 'list')).length).toBe(people.length);
    });

    it('adds substitutes and heads to a board, and removes a person', async () => {
      const who = ['--id', id(31), '--name', 'Mia Ås'];
      for (const role of ['substitute', 'head'])
        expect((await line.run('people', 'add', ...who, '--role', role, '--board', 'Ekö')).code).toBe(0);
      const people = await line.json<{ id: string }[]>('people', 'list');
      expect(people.find((person) => person.id === id(31))).toMatchObject({
        roles: ['substitute', 'head'],
        boards: [],
        substituteFor: ['Sjukhusstyrelse Ekö'],
        headOf: ['Sjukhusstyrelse Ekö'],
      });
      expect((await line.run('people', 'remove', '--id', id(31))).out).toMatch(/Borttagen: Mia Ås/);
      expectRefused(await line.run('people', 'remove', '--id', id(31)), /finns inte/);
      expectRefused(await line.run('people', 'remove'), /--id saknas/);
    });
  });

  describe('publish, status and ask', () => {
    let reviewId: string;

    beforeAll(async () => {
      const path = line.file('asked.txt', letter());
      ({ reviewId } = await line.json<{ reviewId: string }>('import', path));
      const published = await line.run('publish', reviewId);
      expect(published.code).toBe(0);
      expect(published.out).toMatch(/2 nämnder ska svara senast 2026-05-15/);
      expect(published.out).toMatch(/Nya nämnder i registret: Kulturnämnden, Tekniska nämnden/);
      expect(published.out).toMatch(/Saknar sekreterare: Kulturnämnden, Tekniska nämnden/);
      for (const [number, ...more] of [
        [1, 'auditor'],
        [2, 'secretary', '--board', 'kulturnämndens'],
        [3, 'administrator'],
      ] as const)
        await line.run('people', 'add', '--id', id(number), '--name', `P${number}`, '--role', ...more);
    });

    const ask = (question: string, number = 1): Promise<Record<string, unknown>> =>
      line.json('ask', question, '--as', id(number));

    it('prints the state of every request', async () => {
      const rows = await line.json<{ reviewId: string }[]>('status');
      expect(rows.filter((row) => row.reviewId === reviewId)).toEqual(
        [
          { board: 'Kulturnämnden', recommendations: 2 },
          { board: 'Tekniska nämnden', recommendations: 1 },
        ].map(({ board, recommendations }) => ({
          reviewId,
          title: 'Granskning av öppettider',
          reportNumber: '4 – 2026',
          board,
          recommendations,
          answers: 0,
          state: 'notStarted',
          dueDate: '2026-05-15',
          effectiveDueDate: '2026-05-15',
          overdue: false,
        })),
      );
      const later = await runNode('cli/main.js', ['status', '--json'], {
        ...line.env,
        CLOCK: '2026-05-16T00:01:00+02:00',
      });
      expect(JSON.parse(later.out)).toContainEqual(expect.objectContaining({ reviewId, overdue: true }));
    });

    it('answers questions exactly', async () => {
      const lacking = await ask('vilka nämnder har inte svarat på rapport 4?');
      expect(lacking).toMatchObject({
        outcome: 'answer',
        kind: 'boards',
        boards: ['Kulturnämnden', 'Tekniska nämnden'],
        reviews: ['4 – 2026'],
        count: 2,
      });
      expect(Object.keys(lacking)).toEqual([
        'outcome',
        'kind',
        'reading',
        'boards',
        'reviews',
        'count',
        'text',
      ]);
      expect(lacking.text).toContain(`Tolkat som: ${String(lacking.reading)}`);
      expect(await ask('hur många har svarat på rapport 4?')).toMatchObject({ kind: 'count', count: 0 });
      expect(await ask('when is the due date for report 4?')).toMatchObject({
        outcome: 'answer',
        kind: 'date',
        date: '2026-05-15',
      });
      expect(await ask('hur går det för tekniska nämnden?')).toMatchObject({
        kind: 'boardState',
        boards: ['Tekniska nämnden'],
      });
      expect(await ask('hur står det till med rapport 4?')).toMatchObject({ kind: 'reviewState' });
      expect(await ask('vad väntar på mig?', 2)).toMatchObject({ boards: ['Kulturnämnden'] });
    });

    it('says what is no answer for what it is, without keys that do not apply', async () => {
      for (const [question, number, outcome] of [
        ['hjälp', 1, 'help'],
        ['asdf qwer zxcv', 1, 'unknown'],
        ['vad blir det för väder i morgon?', 1, 'outOfScope'],
        ['vad har tekniska nämnden svarat?', 2, 'denied'],
        ['vilka nämnder har inte svarat?', 9, 'denied'],
      ] as const) {
        const asked = await ask(question, number);
        expect(asked).toEqual({ outcome, text: expect.stringMatching(/\S/) as string });
      }
    });

    it('asks back where two boards fit', async () => {
      await line.run('boards', 'add', 'Sjukhusstyrelse Öby');
      await line.run('boards', 'add', 'Sjukhusstyrelse Ume');
      const asked = await ask('hur går det för sjukhusstyrelsen?');
      expect(asked.outcome).toBe('clarify');
      expect(asked.text).toMatch(/Sjukhusstyrelse Ume/);
    });

    it('tells somebody unknown nothing', async () => {
      const asked = await ask('hur går det för kulturnämnden?', 9);
      expect(JSON.stringify(asked)).not.toMatch(/kulturnämnden|öppettider|2026/i);
      expect(await line.json('ask', 'hur många?', '--as', "a/b'#?")).toMatchObject({ outcome: 'denied' });
    });

    it('counts what one pass of sending did', async () => {
      const ran = await line.run('remind');
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(ran.out).toMatch(/^Att skicka: \d+\. Skickade: 0\. .*: \d+\. .*: 0\.\n$/);
    });

    it('prints what was and will be told, day by day', async () => {
      const days = await line.json<Record<string, unknown>[]>('reminders');
      expect(days.length).toBeGreaterThan(0);
      expect(Object.keys(days[0]!)).toEqual([
        'day',
        'planned',
        'sent',
        'waiting',
        'superseded',
        'undeliverable',
        'unknown',
        'repeated',
      ]);
      const [heading] = (await line.run('reminders')).out.split('\n');
      expect(heading).toMatch(
        /^dag +planerade +skickade +väntar +ersatta +olevererade +okänt utfall +upprepade$/,
      );
      expect((await line.run('reminders', '--from', '2019-01-01', '--to', '2019-12-31')).out).toBe(
        'Inget att påminna om från 2019-01-01 till 2019-12-31.\n',
      );
    });

    it.each([
      ['a day that does not exist', ['--from', '2027-02-30'], /2027-02-30/],
      ['a span that runs backwards', ['--from', '2027-03-02', '--to', '2027-03-01'], /Byt plats/],
      ['something that it does not know', ['--since', '2027-03-02'], /--since/],
    ])('refuses %s', async (_name, args, said) => {
      expectRefused(await line.run('reminders', ...args), said);
    });

    it('takes a review by its number or title, a draft too', async () => {
      const text = letter().replaceAll('öppettider', 'cykelbanor').replace('nr 4 ', 'nr 44 ');
      await line.json('import', line.file('cycles.txt', text));
      expect((await line.run('rhythm', '44', '10,0')).out).toMatch(
        /^Granskning av cykelbanor: .* dagarna 10,0\./,
      );
      expect(await line.run('publish', 'granskning av cykelbanor')).toMatchObject({ code: 0, err: '' });
      expect((await line.run('rhythm', 'cykelbanor', 'standard')).out).toMatch(/vanliga dagarna/);
      expectRefused(await line.run('publish', '44'), /redan publicerad/);
      expectRefused(await line.run('rhythm', 'gångbanor', '10,0'), /gångbanor/);
    });

    it('does several commands at once', async () => {
      const names = ['A', 'B', 'C', 'D'].map((letter) => `Nämnd ${letter}`);
      const ran = await Promise.all([
        ...names.map((name) => line.run('boards', 'add', name)),
        line.run('boards', 'add', 'Nämnd A', '--short', 'NA'),
        line.run('status', '--json'),
      ]);
      expect(ran.map(({ code }) => code)).toEqual(ran.map(() => 0));
      const boards = await line.json<{ name: string }[]>('boards', 'list');
      expect(boards.map(({ name }) => name).filter((name) => name.startsWith('Nämnd'))).toEqual(names);
    });
  });

  it.each([
    [['import'], /FILE saknas/],
    [['import', ''], /FILE saknas/],
    [['import', 'x', '--due'], /--due saknar värde/],
    [['import', 'x', '--due', '--json'], /--due saknar värde/],
    [['import', 'x', '--nope'], /--nope/],
    [['import', 'x', 'y'], /"y"/],
    [['import', 'x', '--json=1'], /--json/],
    [['import', 'x', '--due', '2026-04-01', '--due', '2026-05-01'], /--due står flera gånger/],
    [['publish'], /REVIEW saknas/],
    [['publish', "a/b'#?"], /a\/b'#\?/],
    [['publish', 'x'.repeat(3000)], /hittar jag inte/],
    [['boards'], /add \| list saknas/],
    [['boards', 'add', ' '], /NAME saknas/],
    [['boards', 'add', 'x'.repeat(201)], /högst 200/],
    [['boards', 'list', 'x'], /"x"/],
    [['people', 'rename'], /add \| remove \| list saknas/],
    [['people', 'add', '--id'], /--id saknar värde/],
    [['people', 'add', '--role', 'auditor'], /--id saknas/],
    [['people', 'add', '--id', id(1), '--name', 'x'], /--role saknas/],
    [['ask', '--as', id(1)], /QUESTION saknas/],
    [['ask', '', '--as', id(1)], /QUESTION saknas/],
    [['ask', 'hjälp'], /--as saknas/],
    [['ask', 'hjälp', '--as'], /--as saknar värde/],
    [['ask', 'hjälp', '--as', ''], /--as saknas/],
    [['status', 'x'], /"x"/],
    [['remind', '--json'], /--json/],
    [['nope'], /Kommandot nope finns inte/],
  ])('refuses %j in one line', async (args, said) => {
    expectRefused(await line.run(...args), said);
  });

  it('helps, and speaks English where LOCALE says so', async () => {
    const help = await line.run('help');
    expect(help).toMatchObject({ code: 0, err: '' });
    for (const command of ['import', 'publish', 'boards add', 'people add', 'status', 'ask', 'remind'])
      expect(help.out).toContain(`  ${command} `.trimEnd());
    expect((await line.run()).out).toBe(help.out);
    const english = await runNode('cli/main.js', ['nope'], { ...line.env, LOCALE: 'en' });
    expect(english).toMatchObject({ code: 2, err: expect.stringContaining('no command nope') as string });
  });
});

describe('the command line alone', () => {
  it('finds what an earlier command stored, and leaves nothing running', async () => {
    const line = await openCommandLine();
    try {
      const ran = await Promise.all(['A', 'B'].map((name) => line.run('boards', 'add', name)));
      expect(ran.map(({ code, err }) => ({ code, err }))).toEqual(ran.map(() => ({ code: 0, err: '' })));
      expect((await line.json<{ name: string }[]>('boards', 'list')).map(({ name }) => name)).toEqual([
        'A',
        'B',
      ]);
      await expect(fetch(`http://127.0.0.1:${line.env.STORAGE_PORT ?? ''}`)).rejects.toThrow();
    } finally {
      line.dispose();
    }
  });

  it('says everything that is wrong with the settings at once', async () => {
    const ran = await runNode('cli/main.js', ['status'], { PORT: 'x', CLOCK: 'now', REMINDER_TIME: '9' });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err.trim().split('\n')).toEqual([
      expect.stringContaining('PORT'),
      expect.stringContaining('CLOCK'),
      expect.stringContaining('REMINDER_TIME'),
    ]);
  });

  it('says within seconds that the storage does not answer', async () => {
    const port = await freePort();
    const start = Date.now();
    const ran = await runNode('cli/main.js', ['status', '--json'], {
      STORAGE_CONNECTION_STRING:
        'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;' +
        `TableEndpoint=http://127.0.0.1:${port}/a;`,
    });
    expectRefused(ran, /Lagringen svarar inte/);
    expect(ran.err).not.toContain('a2V5');
    expect(Date.now() - start).toBeLessThan(15_000);
  });

  it('says which setting changes a port in use', async () => {
    const line = await openCommandLine();
    const { createServer } = await import('node:net');
    const server = createServer().listen(Number(line.env.STORAGE_PORT), '127.0.0.1');
    try {
      expectRefused(await line.run('status'), /STORAGE_PORT/);
    } finally {
      server.close();
      line.dispose();
    }
  });
});
