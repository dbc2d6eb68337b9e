import { readFileSync } from 'node:fs';
import { odata } from '@azure/data-tables';
import { leaveStep } from '../../src/app/answerStep.js';
import { finishChanges } from '../../src/app/carryThrough.js';
import { changeDueDate, withdrawReview } from '../../src/app/changeReview.js';
import { changeReminders } from '../../src/app/changeReminders.js';
import { changeRhythm } from '../../src/app/changeRhythm.js';
import { grantExtension } from '../../src/app/grantExtension.js';
import { importReview } from '../../src/app/importReview.js';
import { restoreWorld } from '../../src/app/restoreWorld.js';
import { saveMeasureDates } from '../../src/app/measureDates.js';
import { publishReview } from '../../src/app/publishReview.js';
import { CachedRegister } from '../../src/app/cachedRegister.js';
import { registerBoard } from '../../src/app/registerBoard.js';
import { registerDecision } from '../../src/app/registerDecision.js';
import { registerPerson } from '../../src/app/registerPerson.js';
import { removePerson } from '../../src/app/removePerson.js';
import { remindNow } from '../../src/app/remindNow.js';
import { reportMeasure, saveDelay } from '../../src/app/reportMeasure.js';
import { reopenResponse, submitResponse } from '../../src/app/submitResponse.js';
import type { AnswerFields } from '../../src/domain/answer.js';
import { measureEventKinds, requestEventKinds } from '../../src/domain/event.js';
import { stranger, type Person } from '../../src/domain/person.js';
import type { Outcome } from '../../src/domain/refusal.js';
import type { Review, RhythmChange } from '../../src/domain/review.js';
import { loadSample } from '../../src/demo/sample/loadSample.js';
import { worldFile } from '../../src/files/readWorld.js';
import type { WorldFile } from '../../src/ports/worldFile.js';
import { beginningWith } from '../../src/storage/keys.js';
import type { StoredRow } from '../../src/storage/row.js';
import { openTables, type TableName, type Tables } from '../../src/storage/tables.js';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite.js';
import { startFaultyProxy, type FaultyProxy } from '../support/faultyProxy.js';
import { organisation, type Organisation } from '../support/organisation.js';
import { randomWorld } from '../support/randomWorld.js';
import { worldFiles } from '../support/worldFiles.js';

jest.setTimeout(180_000);
const now = '2026-03-02T10:00:00+01:00';
let azurite: TestAzurite;
let tables: Tables;
let proxy: FaultyProxy;
const files = worldFiles();

beforeAll(async () => {
  azurite = await startAzurite();
  proxy = await startFaultyProxy(azurite.port);
  tables = await openTables({ connectionString: proxy.connectionString });
});
afterAll(async () => {
  files.dispose();
  await proxy.stop();
  await azurite.stop();
});

/** The example of the README, as it stands there. */
const example = /```jsonl\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

const fresh = (at = now): Organisation => organisation(tables, freshOrganisation(), at);

/** What is stored, apart from tokens, and from what a file leaves out on purpose. */
const stored = async ({ id }: Organisation): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  const { from, to } = beginningWith(id);
  for (const name of ['people', 'records', 'open', 'index', 'agenda'] as const satisfies TableName[]) {
    const rows: StoredRow[] = [
      ...(await tables[name].query(odata`PartitionKey eq ${id}`)),
      ...(await tables[name].query(odata`PartitionKey ge ${from} and PartitionKey lt ${to}`)),
    ];
    for (const { partitionKey, rowKey, columns, body } of rows) {
      const value = JSON.parse(body, (name, part: unknown) =>
        name === 'recentCommands' ? [] : part,
      ) as Record<string, unknown>;
      if ('conversation' in value)
        Object.assign(value, { conversation: null, reach: 'never', welcomedAt: null });
      const others = Object.entries(columns).filter(([name]) => name !== 'headEtag');
      found[`${name} ${partitionKey.replace(id, '')} ${rowKey}`] = { value, columns: others };
    }
  }
  return found;
};

/** Every copy in `open` names the token of its head. */
const copiesBehind = async ({ services }: Organisation): Promise<number> =>
  (await services.requests.reconcile()) + (await services.measures.reconcile());

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

const draftOf = (id: string, boards: readonly string[], given: Partial<Review> = {}): Review => ({
  id,
  state: 'draft',
  title: `Granskning ${id}`,
  reportNumber: '3 – 2026',
  registryNumber: 'REV 7',
  followsUp: null,
  issuer: 'Revisorerna',
  decidedOn: '2026-01-10',
  dueDate: '2026-03-31',
  boards: boards.map((name) => ({ name, recommendations: ['Ett.', 'Två.'], boardId: null })),
  forInformation: ['Kommunfullmäktige'],
  missing: [],
  doubtful: ['decidedOn'],
  remarks: [{ code: 'onlyInForm', board: 'Kulturnämnden', text: 'Tre.' }],
  rhythm: null,
  rhythmVersion: 0,
  letterHash: `hash${id}`,
  importedAt: '2026-01-12T08:00:00.000Z',
  publishedAt: null,
  changes: [],
  ...given,
});

const planned: AnswerFields = {
  when: 'till hösten',
  measure: 'planned',
  description: 'Ny rutin.\u2028Två rader',
};
const undated: AnswerFields = { measure: 'planned', description: 'Senare.', responsible: '' };

/** Everything that can happen to a review, its requests and its measures. */
const fullLife = async ({ services }: Organisation): Promise<void> => {
  const names = ['Kulturnämnden', 'Tekniska nämnden', 'Äldrenämnden', 'Byggnadsnämnden'];
  for (const name of names)
    must(await registerBoard(services, null, { name, shortForms: ['K'], groups: [] }));
  const add = async (id: string, role: string, boards: readonly string[]): Promise<Person> =>
    must(await registerPerson(services, null, { id, name: `Namn ${id}`, role, boards }));
  const karin = await add('karin', 'secretary', names);
  const johan = await add('johan', 'secretary', names);
  const anna = await add('anna', 'auditor', []);
  const draft = must(await importReview(services, 'Ett missiv som ingen förstår.')).review;
  for (const days of ['14,0', '7,0']) must(await changeRhythm(services, anna, draft.id, days));
  expect(await changeReminders(services, karin, { pace: 'less' })).toMatchObject({ saved: true });
  const [of, ids] = await publishAll(services, names);
  const answer = (who: Person, id: string, slot: number, baseVersion: number, fields: AnswerFields) =>
    leaveStep(services, who, { requestId: id, slot, baseVersion, fields }, 'close');
  const [kultur = '', teknik = '', aldre = ''] = ids;
  must(await grantExtension(services, anna, teknik, { dueDate: '2026-05-04', reason: 'Sommar & "jul"' }));
  must(await changeRhythm(services, anna, of, '20,0,-7'));
  must(await answer(karin, kultur, 1, 0, planned));
  must(await answer(johan, kultur, 1, 0, { measure: 'none', reason: 'Nej.' }));
  must(await answer(karin, kultur, 1, 2, { ...planned, how: 'Så här.' }));
  must(await answer(karin, kultur, 2, 0, undated));
  must(await answer(johan, kultur, 0, 0, { comments: 'Ett '.repeat(9000) }));
  must(await answer(karin, kultur, 0, 1, { comments: 'Två.' }));
  must(await submitResponse(services, karin, kultur));
  await answer(johan, kultur, 2, 1, { measure: 'taken', description: 'För sent.' });
  must(await reopenResponse(services, johan, kultur));
  must(await submitResponse(services, karin, kultur));
  const decision = { decidedOn: '2026-02-24', paragraph: '§ 12', registryNumber: 'KN 4' };
  must(await registerDecision(services, johan, kultur, decision));
  must(await reportMeasure(services, karin, kultur, 1, { status: 'onSchedule', baseVersion: null }));
  must(await saveMeasureDates(services, karin, kultur, new Map([[1, '2026-10-01']])));
  const delay = { newDate: '2026-12-01', reason: 'Vi\nväntar.', baseVersion: null };
  must(await saveDelay(services, johan, kultur, 1, delay));
  must(await reportMeasure(services, karin, kultur, 2, { status: 'done', baseVersion: null }));
  must(await answer(karin, aldre, 2, 0, { measure: 'takn' }));
  await remind(services, anna, karin);
  await escalate(services, aldre);
  must(await changeDueDate(services, anna, of, '2026-04-15'));
  // Who has left is still named in what she did.
  must(await removePerson(services, null, johan.id));
  const [withdrawn] = await publishAll(services, names.slice(0, 2), 'tillbaka');
  must(await withdrawReview(services, null, withdrawn, 'Fel nämnder.'));
};

/** The auditor presses "Påminn dessa nu". */
const remind = async (services: Organisation['services'], anna: Person, { id }: Person): Promise<void> => {
  const held = (await services.people.person(id))!;
  await services.people.savePerson({ ...held.value, reach: 'reachable' }, held.etag);
  const chat = { ...services, register: new CachedRegister(services) };
  const turn = { person: anna, language: 'sv' } as const;
  const reminded = must(await remindNow(chat, turn, 'vilka nämnder har inte svarat?'));
  expect(reminded).toMatchObject({ view: 'remindedNow', requests: 3 });
};

/** The bot has told the substitute, as the delivery notes it. */
const escalate = async ({ requests }: Organisation['services'], id: string): Promise<void> => {
  const held = (await requests.request(id))!;
  const facts = { level: 'substitute', outcome: 'sent' };
  const event = { kind: 'escalated', by: null, byName: '', at: '2026-03-02T09:30:00.000Z', facts } as const;
  await requests.commit({ held, next: held.request, event, version: null, commandKey: 'escalated' });
};

const publishAll = async (
  services: Organisation['services'],
  names: readonly string[],
  id = 'granskning1',
): Promise<readonly [string, readonly string[]]> => {
  await services.reviews.importReview(draftOf(id, names));
  must(await publishReview(services, id));
  const review = (await services.reviews.review(id))?.value;
  return [id, (review?.boards ?? []).map(({ boardId }) => `${id}.${boardId ?? ''}`)];
};

/** Says that it is there often, and is waited for longer than a slow storage takes. */
const lease = { renewEvery: 50, patience: 2_000 };
const silent = { checked: () => undefined, written: () => undefined, watching: () => undefined };

/** Something that others wait for. */
class Gate {
  open = (): void => undefined;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}

describe('a world file', () => {
  afterEach(() => proxy.mend());

  it('moves the sample region, and what it leaves is what the commands left', async () => {
    const before = fresh();
    await loadSample(before.services, before.now);
    const first = await files.exported(before);
    expect(first.inexact).toEqual([]);
    const after = fresh('2026-03-02T11:00:00+01:00');
    const restored = await files.restored(after, first.path);
    expect(restored).toEqual({ outcome: 'restored', counts: first.counts, continued: false });
    const second = await files.exported(after);
    expect(second.text).toBe(first.text);
    expect(await stored(after)).toEqual(await stored(before));
    expect(await copiesBehind(after)).toBe(0);
  });

  it('moves everything that can have happened, byte for byte', async () => {
    const before = fresh();
    await fullLife(before);
    const first = await files.exported(before);
    expect(first.inexact).toEqual([]);
    // An event of a kind that a file cannot say would leave the whole export of no use.
    const told = first.text.match(/(?<="event":")\w+/g);
    expect([...new Set(told)].sort()).toEqual([...requestEventKinds, ...measureEventKinds].sort());
    const after = fresh('2027-01-01T11:00:00+01:00');
    expect(await files.restored(after, first.path)).toMatchObject({ outcome: 'restored' });
    expect((await files.exported(after)).text).toBe(first.text);
    expect(await stored(after)).toEqual(await stored(before));
    expect(await copiesBehind(after)).toBe(0);
  });

  it('holds a change that is still on its way, which goes on where it is restored', async () => {
    const before = fresh();
    const { reviews, requests } = before.services;
    const [of, ids] = await publishAll(before.services, ['Kulturnämnden', 'Tekniska nämnden']);
    const { value: review, etag } = (await reviews.review(of))!;
    const to = { steps: [10, 0] };
    const made = { from: null, reason: null, by: null, byName: '', at: '2026-03-02T09:00:00.000Z' };
    const change: RhythmChange = { kind: 'rhythm', to, ...made, key: 'key', finished: false };
    await reviews.saveReview({ ...review, rhythm: to, changes: [change] }, etag);
    const first = await files.exported(before);
    expect(first.inexact).toEqual([]);
    const after = fresh();
    expect(await files.restored(after, first.path)).toMatchObject({ outcome: 'restored' });
    expect((await files.exported(after)).text).toBe(first.text);
    for (const { services } of [before, after]) {
      expect(await finishChanges(services)).toBe(1);
      expect((await services.requests.open()).map(({ rhythm }) => rhythm)).toEqual(ids.map(() => to));
      expect(await services.reviews.unfinished()).toEqual([]);
    }
    expect((await requests.events(ids[0]!)).at(-1)).toMatchObject({ kind: 'rhythmChanged', at: made.at });
  });

  it('is written into an empty storage only', async () => {
    const into = fresh();
    const path = files.file(example);
    expect(await files.restored(into, path)).toMatchObject({ outcome: 'restored' });
    const before = await stored(into);
    expect(await files.restored(into, path)).toEqual({ outcome: 'notEmpty' });
    expect(await stored(into)).toEqual(before);
  });

  it('can be restored where visitors have written, who stay reachable', async () => {
    const into = fresh();
    const conversation = {
      channelId: 'msteams',
      serviceUrl: 'https://example.org',
      conversationId: 'a',
      tenantId: null,
      botId: 'b',
      botName: 'Svarstid',
      userId: 'u',
      userName: 'Karin',
    };
    const visitor = { ...stranger('karin'), conversation, reach: 'reachable' as const };
    await into.services.people.savePerson(visitor, null);
    expect(await files.restored(into, files.file(example))).toMatchObject({ outcome: 'restored' });
    const { value } = (await into.services.people.person('karin'))!;
    expect(value).toMatchObject({ roles: ['secretary'], reach: 'reachable', conversation });
  });

  it('is completed after a crash anywhere, and only by the same file', async () => {
    const whole = fresh();
    const path = files.file(example);
    await files.restored(whole, path);
    const expected = await stored(whole);
    proxy.mend();
    let crashes = 0;
    for (let after = 0; ; after += 1) {
      const into = fresh();
      const hurt: number[] = [];
      proxy.hurt(
        { before: () => hurt.push(after) },
        { after, times: 1_000, matching: ({ method }) => method !== 'GET' },
      );
      const cut = await files.restored(into, path).catch((error: unknown) => error);
      proxy.mend();
      if (hurt.length === 0) {
        expect(cut).toMatchObject({ outcome: 'restored' });
        break;
      }
      crashes += 1;
      expect(cut).toBeInstanceOf(Error);
      const begun = (await into.world.standing()).restoring !== null;
      if (begun)
        expect(await files.restored(into, files.file(`${example}\n`))).toEqual({ outcome: 'another' });
      const later = organisation(tables, into.id, '2026-04-01T10:00:00+02:00');
      const again = await files.restored(begun ? later : into, path);
      expect(again).toMatchObject({ outcome: 'restored', continued: begun });
      expect(await stored(into)).toEqual(expected);
      expect(await copiesBehind(into)).toBe(0);
    }
    expect(crashes).toBeGreaterThan(5);
  });

  it('is not mixed with another one that is restored at the same time', async () => {
    const others = example.replaceAll('r14', 'x14').replaceAll('r15', 'x15').replaceAll('"rs"', '"xs"');
    for (let round = 0; round < 4; round += 1) {
      const into = fresh();
      // Neither is quick to say that it has begun.
      proxy.hurt({ delayMilliseconds: 50 }, { matching: ({ method }) => method !== 'GET', times: 2 });
      const paths = [files.file(example), files.file(others)];
      const outcomes = await Promise.all(paths.map((path) => files.restored(into, path)));
      proxy.mend();
      const first = outcomes.findIndex(({ outcome }) => outcome === 'restored');
      expect(['another', 'notEmpty']).toContain(outcomes[1 - first]?.outcome);
      const alone = fresh();
      await files.restored(alone, paths[first]!);
      expect((await files.exported(into)).text).toBe((await files.exported(alone)).text);
      expect((await into.world.standing()).restoring).toBeNull();
    }
  });

  it('is restored by one of those who restore it at the same time; the other is told so', async () => {
    const alone = fresh();
    const path = files.file(example);
    await files.restored(alone, path);
    for (let round = 0; round < 2; round += 1) {
      const into = fresh();
      proxy.hurt({ delayMilliseconds: 50 }, { matching: ({ method }) => method !== 'GET', times: Infinity });
      const outcomes = await Promise.all([
        files.restored(into, path, lease),
        files.restored(into, path, lease),
      ]);
      proxy.mend();
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['restored', 'underWay']);
      expect((await files.exported(into)).text).toBe((await files.exported(alone)).text);
      expect((await into.world.standing()).restoring).toBeNull();
    }
  });

  it('is given up by one that stood still so long that another has taken it over', async () => {
    const into = fresh();
    const path = files.file(example);
    let readings = 0;
    const stood = new Gate();
    const released = new Gate();
    const slowly: WorldFile = {
      async *lines(onEnd) {
        readings += 1;
        for await (const line of worldFile(path).lines(onEnd)) {
          if (readings === 2 && line.line > 5) {
            stood.open();
            await released.opened;
          }
          yield line;
        }
      },
    };
    const { world, services } = into;
    const still = { renewEvery: 3_600_000, patience: 20 };
    const first = restoreWorld({ store: world, clock: services.clock, lease: still }, slowly, silent);
    await stood.opened;
    expect(await files.restored(into, path)).toMatchObject({ outcome: 'restored', continued: true });
    const before = await stored(into);
    released.open();
    expect(await first).toEqual({ outcome: 'underWay' });
    expect(await stored(into)).toEqual(before);
    expect((await into.world.standing()).restoring).toBeNull();
  });

  it('refuses what has been filled while the file was checked', async () => {
    const into = fresh();
    const path = files.file(example);
    const slowly: WorldFile = {
      async *lines(onEnd) {
        yield* worldFile(path).lines(onEnd);
        await into.services.people.saveBoard(
          { id: 'b1', name: 'Kulturnämnden', shortForms: [], earlierNames: [], groups: [] },
          null,
        );
      },
    };
    const { world, services } = into;
    const restored = await restoreWorld({ store: world, clock: services.clock, lease }, slowly, silent);
    expect(restored).toEqual({ outcome: 'notEmpty' });
    expect(await services.reviews.reviews()).toEqual([]);
  });

  it('says in the README what a person can write by hand', async () => {
    const into = fresh();
    expect(await files.restored(into, files.file(example))).toEqual({
      outcome: 'restored',
      continued: false,
      counts: { boards: 2, people: 2, reviews: 2, requests: 2 },
    });
    const { requests, measures } = into.services;
    const open = await requests.open();
    expect(open.map(({ id, state, effectiveDueDate }) => [id, state, effectiveDueDate])).toEqual([
      ['r14.norr', 'draft', '2026-05-31'],
    ]);
    const [closed] = await requests.closed();
    expect(closed).toMatchObject({ id: 'r14.rs', state: 'answered', submittedByName: 'Karin Lind' });
    expect((await measures.open()).map(({ id, state, dueDate }) => [id, state, dueDate])).toEqual([
      ['r14.rs.1', 'onSchedule', '2026-12-01'],
    ]);
    expect((await requests.events('r14.rs')).map(({ kind }) => kind)).toEqual([
      'published',
      'answerSaved',
      'answerSaved',
      'submitted',
      'decided',
    ]);
    expect((await into.services.reviews.review('r15'))?.value.state).toBe('draft');
  });

  it('comes out the same once it has gone in, whatever a person left out', async () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const [one, other] = [fresh(), fresh('2026-09-09T09:00:00+02:00')];
      const text = randomWorld(seed);
      expect(await files.restored(one, files.file(text))).toMatchObject({ outcome: 'restored' });
      const first = await files.exported(one);
      expect(first.inexact).toEqual([]);
      expect(await files.restored(other, first.path)).toMatchObject({ outcome: 'restored' });
      expect((await files.exported(other)).text).toBe(first.text);
      expect(await stored(other)).toEqual(await stored(one));
      expect(await copiesBehind(one)).toBe(0);
    }
  });
});
