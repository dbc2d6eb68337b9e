import type { Request } from '../../src/domain/request.js';
import { answerQuestion } from '../../src/questions/answerQuestion.js';
import type { QuestionContext } from '../../src/questions/context.js';
import { factsNeeded } from '../../src/questions/factsNeeded.js';
import type {
  DaySpan,
  Fact,
  Literal,
  Question,
  StateTerm,
  UnaskedTerm,
} from '../../src/questions/question.js';
import { keptAsText, keptFromText, nothingKept } from '../../src/questions/remembering.js';
import { aMeasure } from '../support/measures.js';
import { asAuditor, asSecretary } from './region.js';
import { aRequest } from './requests.js';
import { randomQuestion } from './randomQuestions.js';
import { randomFrom } from './requests.js';

const planned = [1, 2].map((slot) => ({
  slot,
  current: 1,
  latest: 1,
  beside: [],
  measure: 'planned' as const,
  complete: true,
}));
const scene: readonly Request[] = [
  aRequest('rs', 'r14', { state: 'answered', marks: planned }),
  aRequest('nv', 'r14', { state: 'draft', dueDate: '2026-02-26' }),
  aRequest('an', 'r14', { state: 'notStarted', dueDate: '2026-02-26' }),
  aRequest('ek', 'r14', { state: 'submitted', dueDate: '2026-03-05' }),
  aRequest('nv', 'r3', { dueDate: '2026-04-30' }),
  aRequest('pvn', 'r3', { dueDate: '2026-04-30' }),
];
const measures = [
  aMeasure({ id: 'r14.rs.1', requestId: 'r14.rs', dueDate: '2026-02-01' }),
  aMeasure({ id: 'r14.rs.2', requestId: 'r14.rs', number: 2, dueDate: '2026-04-01', state: 'done' }),
];

const is = (fact: Fact): Literal => ({ not: false, fact });
const state = (term: StateTerm, not = false): Literal => ({ not, fact: { on: 'state', any: [term] } });
const review = (...ids: string[]): Literal => is({ on: 'review', ids });
const board = (...ids: string[]): Literal => is({ on: 'board', ids, group: null });
const where = (...all: Literal[]) => ({ all, either: [] });
const answer = (question: Question, context: QuestionContext = asAuditor, requests = scene) =>
  answerQuestion(
    question,
    { requests: requests.map((request) => ({ request, texts: null })), measures, persons: [] },
    context,
  );
const said = (question: Question, context?: QuestionContext): [string, string] => {
  const { figure, sentence } = answer(question, context);
  return [figure, sentence];
};

describe('what an answer says', () => {
  it.each<[string, string, Question]>([
    [
      '4 nämnder (5 begäranden)',
      'har inte svarat · 2 försenade',
      { ask: 'list', of: 'boards', where: where(state('answered', true)) },
    ],
    [
      '2 av 4 nämnder',
      'är försenade med rapport 14',
      { ask: 'list', of: 'boards', where: where(review('r14'), state('overdue')) },
    ],
    [
      '1 av 4 nämnder',
      'har svarat på rapport 14',
      { ask: 'count', of: 'boards', where: where(review('r14'), state('answered')) },
    ],
    [
      '3 nämnder',
      'är inte försenade · gäller alla begäranden',
      { ask: 'list', of: 'boards', every: [state('overdue', true)], where: where() },
    ],
    [
      '1 nämnd',
      'har svarat · gäller alla begäranden',
      { ask: 'count', of: 'boards', every: [state('answered')], where: where() },
    ],
    [
      '1 granskning',
      '2 begäranden',
      { ask: 'list', of: 'reviews', every: [state('overdue', true)], where: where() },
    ],
    [
      '1 nämnd (2 begäranden)',
      'ska svara på både rapport 14 och rapport 3 · 1 försenad',
      { ask: 'list', of: 'boards', demands: [[review('r14')], [review('r3')]], where: where() },
    ],
    [
      '1 nämnd (2 begäranden)',
      'har inte svarat på rapport 14 och har inte svarat på rapport 3 · 1 försenad',
      {
        ask: 'list',
        of: 'boards',
        demands: [[review('r14')], [review('r3')]],
        where: where(state('answered', true)),
      },
    ],
    [
      '1 nämnd (2 begäranden)',
      'är försenad med rapport 14 och har inte svarat på rapport 3',
      {
        ask: 'list',
        of: 'boards',
        demands: [
          [review('r14'), state('overdue')],
          [review('r3'), state('answered', true)],
        ],
        where: where(),
      },
    ],
    [
      '0 nämnder',
      'har svarat på rapport 14 och är försenade med rapport 3',
      {
        ask: 'count',
        of: 'boards',
        demands: [
          [review('r14'), state('answered')],
          [review('r3'), state('overdue')],
        ],
        where: where(),
      },
    ],
    [
      '1 granskning',
      '2 begäranden · 1 besvarad · 1 försenad',
      { ask: 'list', of: 'reviews', demands: [[board('rs')], [board('nv')]], where: where() },
    ],
    ['1 begäran', 'är besvarad', { ask: 'count', of: 'requests', where: where(state('answered')) }],
    [
      '2 granskningar',
      '2 begäranden · 1 försenad',
      { ask: 'list', of: 'reviews', where: where(board('nv')) },
    ],
    [
      '2 åtgärder',
      'till Regionstyrelsen i rapport 14 · 1 försenad · 1 klar',
      { ask: 'list', of: 'measures', where: where() },
    ],
    [
      'tors 5 mars',
      'är svarsdagen för Sjukhusstyrelse Ekeby · om 3 dagar',
      { ask: 'date', of: 'due', which: 'each', where: where(board('ek')) },
    ],
    [
      'Ingen svarsdag',
      'Inget öppet har en sådan dag framför sig.',
      {
        ask: 'date',
        of: 'due',
        which: 'next',
        where: where(board('rs')),
      },
    ],
    [
      'mån 3 november 2025',
      'var dagen för utskicket av rapport 14',
      { ask: 'date', of: 'published', which: 'each', where: where(review('r14')) },
    ],
    [
      'Nej',
      '3 av 4 nämnder har inte svarat på rapport 14',
      {
        ask: 'yesno',
        of: 'requests',
        among: 'all',
        claim: [state('answered')],
        where: where(review('r14')),
      },
    ],
    [
      'Nej',
      '1 av 2 åtgärder är inte klar i rapport 14 · Regionstyrelsen',
      {
        ask: 'yesno',
        of: 'measures',
        among: 'all',
        claim: [is({ on: 'report', any: ['done'] })],
        where: where(review('r14')),
      },
    ],
    [
      'Besvarat',
      'Regionstyrelsen · rapport 14 · beslut fre 20 februari · svarsdag tis 31 mars',
      { ask: 'state', of: 'boards', where: where(board('rs')) },
    ],
    [
      '1 av 4 nämnder',
      'har svarat på rapport 14 · 2 försenade',
      { ask: 'state', of: 'reviews', where: where(review('r14')) },
    ],
    [
      'Inga begäranden',
      'Patientnämnden har inget att svara på',
      { ask: 'state', of: 'boards', where: where(board('pn')) },
    ],
  ])('%s %s', (figure, sentence, question) => {
    expect(said(question)).toEqual([figure, sentence]);
  });

  it('says of a draft that nobody has it, and of a withdrawn review that nobody need respond', () => {
    const about = (mark: object): QuestionContext => ({
      ...asAuditor,
      reviews: asAuditor.reviews.map((one) => (one.id === 'r9' ? { ...one, ...mark } : one)),
    });
    const question: Question = { ask: 'state', of: 'reviews', where: where(review('r9')) };
    expect(said(question, about({ draft: true }))).toEqual([
      'Utkast',
      'är rapport 9: ingen nämnd har fått det än',
    ]);
    expect(said(question, about({ withdrawn: true }))[0]).toBe('Återkallad');
    const both: Question = {
      ask: 'list',
      of: 'boards',
      demands: [[review('r14')], [review('r9')]],
      where: where(),
    };
    expect(said(both, about({ draft: true }))[0]).toBe('Utkast');
  });

  it('lists drafts and what was withdrawn, without figures of answers that nobody is to give', () => {
    const context: QuestionContext = {
      ...asAuditor,
      reviews: asAuditor.reviews.map((one) =>
        one.id === 'r9' || one.id === 'rU' ? { ...one, withdrawn: true } : one,
      ),
    };
    const asked = (ask: 'list' | 'count', ...any: UnaskedTerm[]) =>
      answer({ ask, of: 'reviews', where: where(is({ on: 'unasked', any })) }, context);
    expect(asked('list', 'withdrawn')).toMatchObject({
      kind: 'reviews',
      figure: '2 granskningar',
      sentence: 'är återkallade',
      reviews: ['9 – 2025'],
      boards: [],
      table: {
        of: 'reviews',
        rows: [
          { reviewId: 'rU', unasked: 'withdrawn' },
          { reviewId: 'r9', unasked: 'withdrawn' },
        ],
      },
    });
    expect(asked('count', 'draft')).toMatchObject({ kind: 'count', count: 1, sentence: 'är ett utkast' });
    const rest: Question = {
      ask: 'list',
      of: 'reviews',
      where: where({ not: true, fact: { on: 'unasked', any: ['withdrawn'] } }),
    };
    expect(answer(rest, context).reviews).toEqual(['3 – 2026', '14 – 2025']);
  });

  it('reads no request to tell of what no board is to answer', () => {
    const question: Question = {
      ask: 'list',
      of: 'reviews',
      where: where(is({ on: 'unasked', any: ['withdrawn'] })),
    };
    expect(factsNeeded(question, asAuditor)).toMatchObject({ open: false, answered: null, planned: null });
  });

  it('claims nothing of nothing', () => {
    const claim: Question = {
      ask: 'yesno',
      of: 'requests',
      among: 'all',
      claim: [state('answered')],
      where: where(board('pn')),
    };
    expect('yes' in answer(claim)).toBe(false);
    expect(answer({ ...claim, among: 'any' }).yes).toBe(false);
  });

  describe('where words that are looked for stand in no text', () => {
    const about = (text: string, not = false): Literal => ({
      not,
      fact: { on: 'words', in: 'either', text },
    });
    const looked = (question: Question) => {
      const texts = { recommendations: ['göra skyddsronder varje år', 'följa upp avtal'], answers: null };
      const requests = scene.map((request) => ({ request, texts }));
      return answerQuestion(question, { requests, measures, persons: [] }, asAuditor);
    };
    const listed = (...all: Literal[]) =>
      looked({ ask: 'list', of: 'recommendations', where: where(...all) });

    it('says so instead of a plain zero, with a near word', () => {
      const { figure, sentence, count, nearWords } = listed(review('r14'), about('skyddsrondr'));
      expect([figure, sentence, count]).toEqual([
        'Inte hittat',
        '”skyddsrondr” står inte i någon rekommendation eller något svar som frågan gäller · kanske menade du ”skyddsronder”',
        0,
      ]);
      expect(nearWords).toEqual([{ said: 'skyddsrondr', near: 'skyddsronder' }]);
    });

    it('offers no word that only resembles it', () => {
      expect(listed(about('avlopp')).nearWords).toEqual([]);
      expect(listed(about('avlopp')).sentence).toMatch(/”avlopp” står inte i/);
    });

    it('says so too where they are denied or asked for', () => {
      expect(listed(review('r14'), about('avlopp', true)).sentence).toMatch(/· ”avlopp” står inte i/);
      const any: Question = {
        ask: 'yesno',
        of: 'recommendations',
        among: 'any',
        claim: [about('avlopp')],
        where: where(review('r14')),
      };
      // No text has the word: that is no plain no.
      expect(looked(any)).toMatchObject({ figure: 'Inte hittat', yes: false });
      expect(looked(any).sentence).toMatch(/”avlopp” står inte i/);
    });

    it('says nothing of words that are found, nor where there was nothing to look into', () => {
      expect(listed(review('r14'), about('avtal')).sentence).not.toMatch(/står inte/);
      expect(listed(board('pn'), about('avlopp')).figure).toBe('0 rekommendationer');
    });
  });

  it('tells of one measure what is said together, and of all of them what is denied alone', () => {
    const planned = is({ on: 'kind', any: ['planned'] });
    const notDone: Literal = { not: true, fact: { on: 'report', any: ['done'] } };
    const boards = (...all: Literal[]): readonly string[] =>
      answer({ ask: 'list', of: 'boards', where: where(review('r14'), ...all) }).boards;
    // One of its two measures is done.
    expect(boards(planned, notDone)).toEqual(['Regionstyrelsen']);
    expect(boards(notDone)).not.toContain('Regionstyrelsen');
    expect(boards(planned, is({ on: 'number', any: [2] }), notDone)).toEqual([]);
  });

  it('shows nobody else what a board has answered', () => {
    const question: Question = { ask: 'list', of: 'measures', where: where(board('rs')) };
    expect(answer(question).table.rows).toHaveLength(2);
    expect(answer(question, asSecretary).table.rows).toEqual([]);
    expect(answer({ ...question, ask: 'count' }, asSecretary).count).toBe(0);
  });

  it('counts a request that is just being closed once, in its later state', () => {
    const closing = [...scene, aRequest('ek', 'r14', { state: 'answered', sequence: 2 })];
    const question: Question = { ask: 'count', of: 'boards', where: where(state('answered')) };
    expect(answer(question, asAuditor, closing).count).toBe(2);
  });

  it('draws measures over months, and boards of several reviews as shares', () => {
    expect(answer({ ask: 'list', of: 'measures', where: where() }).chart).toEqual({
      of: 'months',
      months: [
        { month: '2026-02', count: 1, done: 0 },
        { month: '2026-04', count: 1, done: 1 },
      ],
    });
    expect(answer({ ask: 'state', of: 'boards', where: where(board('nv', 'rs')) }).chart).toEqual({
      of: 'boards',
      bars: [
        { board: 'Regionstyrelsen', answered: 1, of: 1 },
        { board: 'Sjukhusstyrelse Norrvik', answered: 0, of: 2 },
      ],
    });
  });
});

describe('which facts a question needs', () => {
  const may: DaySpan = { from: '2026-05-01', to: '2026-05-31' };
  const late = is({ on: 'report', any: ['late'] });
  it.each<[string, Question, object]>([
    [
      'nothing of the history for what is open',
      { ask: 'list', of: 'boards', where: where(state('answered', true)) },
      { open: true, answered: null, texts: false, measures: false, planned: null },
    ],
    [
      'nothing that is open for what was decided',
      { ask: 'list', of: 'boards', where: where(is({ on: 'date', of: 'answered', span: may })) },
      { open: false, answered: { by: 'answered', days: may } },
    ],
    [
      'a review before anything else',
      {
        ask: 'list',
        of: 'recommendations',
        where: where(review('r3'), board('nv'), is({ on: 'date', of: 'due', span: may })),
      },
      { answered: { by: 'review', ids: ['r3'] }, texts: true },
    ],
    [
      'the boards of either alternative',
      {
        ask: 'list',
        of: 'requests',
        where: { all: [], either: [[board('nv')], [board('rs'), state('extended')]] },
      },
      { answered: { by: 'board', ids: ['nv', 'rs'], due: { from: null, to: null } } },
    ],
    [
      'the reviews that went out on a day',
      {
        ask: 'list',
        of: 'reviews',
        where: where(is({ on: 'date', of: 'published', span: { from: '2026-02-10', to: '2026-02-10' } })),
      },
      { answered: { by: 'review', ids: ['r3'] } },
    ],
    [
      'open measures alone for late ones',
      { ask: 'list', of: 'boards', where: where(late) },
      { open: false, answered: null, planned: { openOf: null, done: null } },
    ],
    [
      'of what is demanded only that which may be answered',
      {
        ask: 'list',
        of: 'boards',
        demands: [
          [review('r14'), state('answered')],
          [review('r3'), state('answered', true)],
        ],
        where: where(),
      },
      { open: true, answered: { by: 'review', ids: ['r14'] } },
    ],
    [
      'the reviews of all demands',
      {
        ask: 'list',
        of: 'boards',
        demands: [[review('r14')], [review('r3')]],
        where: where(state('answered')),
      },
      { open: false, answered: { by: 'review', ids: ['r14', 'r3'] } },
    ],
    [
      'all measures of a request of which one thing is denied',
      {
        ask: 'list',
        of: 'boards',
        where: where(late, { not: true, fact: { on: 'report', any: ['done'] } }),
      },
      { planned: null, measures: true, answered: { by: 'due', days: { from: null, to: null } } },
    ],
  ])('%s', (_, question, needed) => {
    expect(factsNeeded(question, asAuditor)).toMatchObject(needed);
  });

  it('looks for what others may not see among the own boards alone', () => {
    const question: Question = { ask: 'list', of: 'recommendations', where: where() };
    expect(factsNeeded(question, asSecretary).answered).toMatchObject({ by: 'board', ids: ['nv'] });
  });
});

describe('a question that is kept', () => {
  it('is itself again, whatever it is', () => {
    const chance = randomFrom(7);
    for (let number = 0; number < 500; number += 1) {
      const remembered = { question: randomQuestion(chance), language: 'sv' as const, shown: number };
      const kept = { remembered, choices: [] };
      expect(keptFromText(keptAsText(kept))).toEqual(kept);
    }
  });

  it('is read as it was kept before several requests could be asked of', () => {
    const kept =
      '{"choices":[],"remembered":{"question":{"ask":"list","of":"boards","every":[{"not":true,"fact":{"on":"state","any":["overdue"]}}],' +
      '"where":{"all":[],"either":[]}},"language":"sv","shown":3}}';
    expect(keptFromText(kept).remembered?.question).toEqual({
      ask: 'list',
      of: 'boards',
      every: [state('overdue', true)],
      where: where(),
    });
  });

  it.each([
    '',
    'null',
    '{}',
    '{"choices":[],"remembered":{"question":{"ask":"drop"},"language":"sv","shown":1}}',
    '[1',
  ])('is nothing when it reads %j', (text) => expect(keptFromText(text)).toEqual(nothingKept));
});
