import { DateTime } from 'luxon';
import { restoreWorld, type Restored } from '../../src/app/restoreWorld.js';
import { problemLine } from '../../src/cli/worldProblems.js';
import { worldFile } from '../../src/files/readWorld.js';
import { worldFileTexts } from '../../src/language/catalogue/worldFiles.js';
import type { LineProblem } from '../../src/ports/worldFile.js';
import type { WorldStore } from '../../src/ports/worldStore.js';
import { worldFiles } from '../support/worldFiles.js';

const files = worldFiles();
afterAll(() => files.dispose());

const never = (): never => {
  throw new Error('something was written or read');
};
/** Nothing may be written while something is wrong. */
const untouchable: WorldStore = {
  restoring: never,
  standing: () => Promise.resolve({ isEmpty: true, restoring: null }),
  boards: never,
  persons: never,
  reviews: never,
  beginRestoring: never,
  saveRestoring: never,
  endRestoring: never,
  writeBoards: never,
  writePersons: never,
  writeReviews: never,
};
const now = DateTime.fromISO('2026-03-02T10:00:00', { zone: 'Europe/Stockholm' }) as DateTime<true>;
const clock = { now: () => now, monotonic: () => 0 };
const check = (content: string | Buffer): Promise<Restored> =>
  restoreWorld({ store: untouchable, clock }, worldFile(files.file(content)), {
    checked: () => undefined,
    written: never,
    watching: never,
  });

const of = { review: 'r1', board: 'rs' };
const decision = { decidedOn: '2026-02-24', paragraph: '4' };
const header = { kind: 'svarstid', format: 1 };
const board = { kind: 'board', id: 'rs', name: 'Regionstyrelsen' };
const person = { kind: 'person', id: 'karin', name: 'Karin', roles: ['secretary'], boards: ['rs'] };
const review = { kind: 'review', id: 'r1', title: 'T', issuer: 'Rev', dueDate: '2026-03-31' };
const request = { kind: 'request', ...of, recommendations: ['Ett.'] };
const answer = { kind: 'answer', ...of, number: 1, measure: 'planned', description: 'D', when: 'i maj 2026' };

const text = (...lines: readonly (object | string)[]): string =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
/** Behind a header, a board, a person and a review: the first of these is line 5. */
const world = (...lines: readonly (object | string)[]): string =>
  text(header, board, person, review, ...lines);

const problemsOf = async (content: string | Buffer): Promise<[number, LineProblem][]> => {
  const checked = await check(content);
  if (checked.outcome !== 'problems') throw new Error(checked.outcome);
  for (const problem of checked.problems)
    for (const language of ['sv', 'en'] as const)
      expect(problemLine(problem, worldFileTexts[language])).toMatch(
        new RegExp(`^(Rad|Line) ${problem.line}: .{5,}$`),
      );
  return checked.problems.map(({ line, problem }) => [line, problem]);
};

describe('a world file with something wrong', () => {
  it.each<[string, string, [number, LineProblem][]]>([
    ['nothing', '', [[1, { code: 'empty' }]]],
    ['only white space', ' \n\r\n', [[1, { code: 'empty' }]]],
    ['no header', text(board), [[1, { code: 'noHeader' }]]],
    [
      'a later format',
      text({ ...header, format: 2, new: 1 }),
      [[1, { code: 'laterFormat', format: 2, known: 1 }]],
    ],
    ['a header with more', text({ ...header, formatt: 1 }), [[1, { code: 'unknownKey', key: 'formatt' }]]],
    ['broken JSON', world('{"kind":"request",'), [[5, { code: 'notJson' }]]],
    ['a list', world('[1]'), [[5, { code: 'notAnObject' }]]],
    ['no kind', world({ id: 'x' }), [[5, { code: 'noKind' }]]],
    ['an unknown kind', world({ kind: 'reqest' }), [[5, { code: 'unknownKind', kind: 'reqest' }]]],
    [
      'a kind from JavaScript',
      world({ kind: 'constructor' }),
      [[5, { code: 'unknownKind', kind: 'constructor' }]],
    ],
    [
      'an unknown key',
      world({ ...request, effektiveDueDate: '2026-05-01' }),
      [[5, { code: 'unknownKey', key: 'effektiveDueDate' }]],
    ],
    [
      'an unknown key inside',
      world({ ...request, decision: { ...decision, '§': 1 } }),
      [[5, { code: 'unknownKey', key: 'decision.§' }]],
    ],
    [
      'a missing key',
      world({ kind: 'request', ...of }),
      [[5, { code: 'missingKey', key: 'recommendations' }]],
    ],
    [
      'a wrong value',
      world({ ...request, recommendations: ['Ett.', 2] }),
      [[5, { code: 'wrongValue', key: 'recommendations[2]' }]],
    ],
    ['an id with capitals', world({ ...review, id: 'R2' }), [[5, { code: 'wrongValue', key: 'id' }]]],
    [
      'a day that does not exist',
      world({ ...request, dueDate: '2026-02-30' }),
      [[5, { code: 'noSuchDay', key: 'dueDate' }]],
    ],
    [
      'an hour that does not exist',
      world(request, { ...answer, at: '2026-02-01T25:00:00Z' }),
      [[6, { code: 'noSuchDay', key: 'at' }]],
    ],
    [
      'a day in words',
      world({ ...request, dueDate: 'i maj' }),
      [[5, { code: 'wrongValue', key: 'dueDate' }]],
    ],
    [
      'an unknown board',
      world({ ...request, board: 'hsn' }),
      [[5, { code: 'unknownId', of: 'board', id: 'hsn' }]],
    ],
    [
      'an unknown board of a person',
      text(header, board, { ...person, boards: ['hsn'] }),
      [[3, { code: 'unknownId', of: 'board', id: 'hsn' }]],
    ],
    [
      'an unknown review',
      world({ ...request, review: 'r2' }),
      [[5, { code: 'unknownId', of: 'review', id: 'r2' }]],
    ],
    [
      'an unknown person',
      world(request, { ...answer, by: 'olle' }),
      [[6, { code: 'unknownId', of: 'person', id: 'olle' }]],
    ],
    ['the same board twice', text(header, board, board), [[3, { code: 'duplicate', of: 'board', id: 'rs' }]]],
    [
      'two boards of one name',
      text(header, board, { ...board, id: 'b2', name: 'REGIONSTYRELSEN ' }),
      [[3, { code: 'sameName', name: 'REGIONSTYRELSEN ' }]],
    ],
    [
      'the same person twice',
      text(header, board, person, person),
      [[4, { code: 'duplicate', of: 'person', id: 'karin' }]],
    ],
    ['the same review twice', world(review), [[5, { code: 'duplicate', of: 'review', id: 'r1' }]]],
    [
      'the same request twice',
      world(request, request),
      [[6, { code: 'duplicate', of: 'request', id: 'rs' }]],
    ],
    [
      'two reviews of one letter',
      text(header, { ...review, letterHash: 'a' }, { ...review, id: 'r2', letterHash: 'a' }),
      [[3, { code: 'sameLetter' }]],
    ],
    [
      'a role that is missing',
      text(header, board, { ...person, roles: ['auditor'] }),
      [[3, { code: 'roleMissing', role: 'secretary', key: 'boards' }]],
    ],
    [
      'a board behind a review',
      world({ ...board, id: 'x', name: 'X' }),
      [[5, { code: 'misplaced', kind: 'board', under: 'register' }]],
    ],
    [
      'a request behind another review',
      world({ ...review, id: 'r2' }, request),
      [[6, { code: 'misplaced', kind: 'request', under: 'review' }]],
    ],
    [
      'an answer without its request',
      world(answer),
      [[5, { code: 'misplaced', kind: 'answer', under: 'request' }]],
    ],
    [
      'a request of a draft',
      text(header, board, { kind: 'review', id: 'r1', state: 'draft' }, request),
      [[4, { code: 'draftWithRequest', review: 'r1' }]],
    ],
    [
      'a review without its day',
      text(header, { ...review, dueDate: undefined }),
      [[2, { code: 'missingKey', key: 'dueDate' }]],
    ],
    [
      'answered without a decision',
      world({ ...request, state: 'answered' }),
      [[5, { code: 'withoutDecision' }]],
    ],
    [
      'a decision on what is not answered',
      world({ ...request, state: 'draft', decision }, answer),
      [[5, { code: 'decisionWithoutAnswer' }]],
    ],
    [
      'a decision without answers',
      world({ ...request, decision }),
      [[5, { code: 'incomplete', numbers: [1] }]],
    ],
    [
      'a submission without an answer',
      world({ ...request, state: 'submitted' }),
      [[5, { code: 'incomplete', numbers: [1] }]],
    ],
    [
      'not started with an answer',
      world({ ...request, state: 'notStarted' }, answer),
      [[5, { code: 'state', given: 'notStarted', found: 'draft' }]],
    ],
    [
      'a draft without an answer',
      world({ ...request, state: 'draft' }),
      [[5, { code: 'state', given: 'draft', found: 'notStarted' }]],
    ],
    ['withdrawn by nobody', world({ ...request, state: 'withdrawn' }), [[5, { code: 'withoutWithdrawal' }]]],
    [
      'open in a withdrawn review',
      text(
        header,
        board,
        { ...review, changes: [{ change: 'withdrawal', reason: 'Fel.' }] },
        { ...request, state: 'notStarted' },
      ),
      [[4, { code: 'openInWithdrawn' }]],
    ],
    [
      'an extension that is none',
      world({ ...request, effectiveDueDate: '2026-03-01' }),
      [[5, { code: 'extensionNotLater' }]],
    ],
    [
      'a recommendation that is not there',
      world(request, { ...answer, number: 2 }),
      [[6, { code: 'noSuchNumber', number: 2, recommendations: 1 }]],
    ],
    [
      'a measure that is none',
      world(request, { ...answer, measure: 'plannd' }),
      [[6, { code: 'wrongValue', key: 'measure' }]],
    ],
    [
      'a report before the decision',
      world(request, answer, { kind: 'report', ...of, number: 1, state: 'done' }),
      [[7, { code: 'notPlanned', number: 1 }]],
    ],
    [
      'a measure twice',
      world(
        { ...request, decision },
        answer,
        { kind: 'measure', ...of, number: 1 },
        { kind: 'measure', ...of, number: 1 },
      ),
      [[8, { code: 'secondMeasure', number: 1 }]],
    ],
    [
      'a measure that its reports contradict',
      world(
        { ...request, decision },
        answer,
        { kind: 'measure', ...of, number: 1, state: 'done' },
        { kind: 'report', ...of, number: 1, state: 'onSchedule' },
      ),
      [[7, { code: 'reportsDiffer', key: 'state' }]],
    ],
    [
      'a history that leaves out an answer',
      world(request, answer, { kind: 'event', ...of, event: 'published' }),
      [[7, { code: 'history' }]],
    ],
    [
      'an event of a measure without its number',
      world(request, { kind: 'event', ...of, event: 'planned' }),
      [[6, { code: 'wrongValue', key: 'event' }]],
    ],
    [
      'a change of the due date without the day after',
      text(header, { ...review, changes: [{ change: 'dueDate', from: '2026-03-31' }] }),
      [[2, { code: 'missingKey', key: 'changes[1].to' }]],
    ],
    [
      'a change of the rhythm in words',
      text(header, { ...review, changes: [{ change: 'rhythm', from: 'standard', to: 'ofta' }] }),
      [[2, { code: 'wrongValue', key: 'changes[1].to' }]],
    ],
    [
      'a change that is none',
      text(header, { ...review, changes: [{ change: 'title', from: 'A', to: 'B' }] }),
      [[2, { code: 'wrongValue', key: 'changes[1].change' }]],
    ],
    [
      'an extra reminder without its day',
      world(request, { kind: 'event', ...of, event: 'extraReminderOrdered', facts: {} }),
      [[6, { code: 'missingKey', key: 'facts.day' }]],
    ],
    [
      'an extra reminder on a day that is none',
      world(request, { kind: 'event', ...of, event: 'extraReminderOrdered', facts: { day: 'i dag' } }),
      [[6, { code: 'wrongValue', key: 'facts.day' }]],
    ],
  ])('%s', async (_, content, problems) => {
    expect(await problemsOf(content)).toEqual(problems);
  });

  it('of another encoding', async () => {
    expect(await problemsOf(Buffer.from(world({ ...request, boardName: 'Hälsa' }), 'latin1'))).toEqual([
      [5, { code: 'notText' }],
    ]);
    expect(await problemsOf(Buffer.from(world(request), 'utf16le'))).not.toEqual([]);
  });

  it('of twenty million bytes without a line end', async () => {
    const garbage = 'x'.repeat(20_000_000);
    expect(await problemsOf(world(garbage, { ...request, board: 'hsn' }))).toEqual([
      [5, { code: 'tooLong', limit: 16 * 1024 * 1024 }],
    ]);
  });

  it('all at once, by line, and not more than twenty', async () => {
    expect(await problemsOf(world({ ...request, x: 1 }, { ...answer, y: 2 }, { ...review, z: 3 }))).toEqual([
      [5, { code: 'unknownKey', key: 'x' }],
      [6, { code: 'unknownKey', key: 'y' }],
      [7, { code: 'unknownKey', key: 'z' }],
    ]);
    const wrong = Array.from({ length: 50 }, (_, at) => ({ ...review, id: `q${at}`, typo: 1 }));
    const checked = await check(world(...wrong));
    expect(checked).toMatchObject({ outcome: 'problems', more: true });
    expect(checked.outcome === 'problems' && checked.problems.map(({ line }) => line)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 5),
    );
  });

  it('does not blame a line for what is wrong with the one that it refers to', async () => {
    expect(await problemsOf(text(header, { ...board, nmae: 'x' }, person, review, request, answer))).toEqual([
      [2, { code: 'unknownKey', key: 'nmae' }],
    ]);
    expect(await problemsOf(world({ ...request, x: 1 }, answer, answer))).toEqual([
      [5, { code: 'unknownKey', key: 'x' }],
    ]);
    expect(await problemsOf(text(header, '{"kind":"board', person, review, request, answer))).toEqual([
      [2, { code: 'notJson' }],
    ]);
  });

  it('takes a byte order mark, Windows line ends and blank lines', async () => {
    const content = `\ufeff${world(request, '', answer).replaceAll('\n', '\r\n')}\r\n\r\n`;
    await expect(check(content)).rejects.toThrow('something was written');
  });
});
