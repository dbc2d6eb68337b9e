import type { Request } from '../../src/domain/request.js';
import { requestStates } from '../../src/domain/request.js';
import { answerQuestion } from '../../src/questions/answerQuestion.js';
import type { QuestionContext } from '../../src/questions/context.js';
import { factsNeeded } from '../../src/questions/factsNeeded.js';
import { type Question, type StateTerm, stateTerms } from '../../src/questions/question.js';
import { readQuestion } from '../../src/questions/readQuestion.js';
import { asAuditor, asSecretary, boards, reviews } from './region.js';
import { aRequest, randomFrom } from './requests.js';

const scene: readonly Request[] = [
  aRequest('rs', 'r14', { state: 'answered' }),
  aRequest('nv', 'r14', { state: 'draft', dueDate: '2026-02-26' }),
  aRequest('an', 'r14', { state: 'notStarted', dueDate: '2026-02-26' }),
  aRequest('ek', 'r14', { state: 'submitted', dueDate: '2026-03-05' }),
  aRequest('nv', 'r3', { dueDate: '2026-04-30' }),
  aRequest('pvn', 'r3', { dueDate: '2026-04-30' }),
];
const ask = (text: string, context: QuestionContext = asAuditor, requests = scene) => {
  const reading = readQuestion(text, context);
  if (reading.outcome !== 'question') throw new Error(`${text} is ${reading.outcome}`);
  return answerQuestion(reading.question, requests, context, reading.language);
};

describe('answerQuestion', () => {
  it('lists boards that have not responded, late first, a submitted one among them', () => {
    const answer = ask('vilka nämnder har inte svarat?');
    expect(answer).toMatchObject({
      kind: 'boards',
      reading: 'nämnder · inte svarat',
      figure: '4 nämnder (5 begäranden)',
      sentence: 'har inte svarat',
      count: 4,
      boards: [
        'Primärvårdsnämnden',
        'Sjukhusstyrelse Ekeby',
        'Sjukhusstyrelse Norrvik',
        'Sjukhusstyrelse Ånäset',
      ],
      reviews: ['14 – 2025', '3 – 2026'],
    });
    expect(answer.requests.map(({ id }) => id)).toEqual(['r14.nv', 'r14.an', 'r14.ek', 'r3.pvn', 'r3.nv']);
    expect(answer.requests[2]?.state).toBe('submitted');
  });

  it.each([
    ['vilka är sena med rapport 14', '2 nämnder', 'är försenade med rapport 14'],
    ['vilka har svarat på rapport 14', '1 nämnd', 'har svarat på rapport 14'],
    ['vilka väntar på beslut', '1 nämnd', 'har lämnat in och väntar på beslut'],
    ['hur många sjukhus har inte svarat på rapport 14', '3 av 3 nämnder', 'har inte svarat på rapport 14'],
    ['hur många har svarat på rapport 14', '1 av 4 nämnder', 'har svarat på rapport 14'],
    ['hur många har svarat', '1 av 5 nämnder (1 av 6 begäranden)', 'har svarat'],
    ['hur många har inte svarat', '4 nämnder (5 begäranden)', 'har inte svarat'],
    ['hur många yttranden är besvarade', '1 av 6 begäranden', 'är besvarad'],
    ['how many have responded to report 14', '1 of 4 boards', 'has responded to report 14'],
    ['hur många svar saknas', '5 begäranden', 'är inte besvarade'],
    ['när ska Ekeby svara?', 'tors 5 mars', 'är svarsdagen för Sjukhusstyrelse Ekeby, om 3 dagar'],
    ['när är nästa svarsdag?', 'tors 5 mars', 'är nästa svarsdag för 1 nämnd, om 3 dagar'],
    [
      'hur går det för Regionstyrelsen',
      'Besvarat',
      'Regionstyrelsen · rapport 14 · beslut fre 20 februari · svarsdag tis 31 mars',
    ],
    [
      'har Ånäset svarat?',
      'Nej',
      'Sjukhusstyrelse Ånäset · rapport 14 · inte påbörjat · svarsdag tors 26 februari, 4 dagar försenat',
    ],
    ['hur går det med rapport 14', '1 av 4 nämnder', 'har svarat på rapport 14 · 2 försenade'],
    ['hur går det för Patientnämnden', 'Inga begäranden', 'Patientnämnden har inget att svara på'],
    ['which boards are late?', '2 boards', 'are late'],
    ['how is report 14 going?', '1 of 4 boards', 'has responded to report 14 · 2 late'],
    ['has RS responded to report 14?', 'Yes', 'Regionstyrelsen · report 14 · answered · due Tue 31 March'],
  ])('%s: %s', (text, figure, sentence) => {
    const answer = ask(text);
    expect([answer.figure, answer.sentence]).toEqual([figure, sentence]);
  });

  it('shows a secretary what is hers to do', () => {
    const answer = ask('vad är mitt', asSecretary);
    expect(answer).toMatchObject({
      kind: 'mine',
      figure: '2 begäranden',
      sentence: 'väntar på svar från dig · 1 försenad',
      count: 2,
    });
    expect(answer.requests.every(({ boardId }) => boardId === 'nv')).toBe(true);
  });

  it('tells somebody without boards that nothing can be hers', () => {
    expect(ask('vad är mitt?').sentence).toBe('Du är inte sekreterare för någon nämnd.');
  });

  it('divides the review that is named, and only the list where nothing answered was read', () => {
    expect(ask('vilka har inte svarat på rapport 14').counts).toEqual({
      answered: 1,
      submitted: 1,
      draft: 1,
      notStarted: 1,
      overdue: 2,
    });
    expect(ask('vilka har inte svarat').counts).toEqual({
      answered: 0,
      submitted: 1,
      draft: 1,
      notStarted: 3,
      overdue: 2,
    });
    expect(ask('vilka har inte svarat', asAuditor, []).counts).toBeNull();
  });

  it('counts a request that is just being closed once, in its later state', () => {
    const closing = [...scene, aRequest('ek', 'r14', { state: 'answered', sequence: 2 })];
    expect(ask('vilka har inte svarat på rapport 14', asAuditor, closing).boards).not.toContain(
      'Sjukhusstyrelse Ekeby',
    );
    expect(ask('vilka har svarat på rapport 14', asAuditor, closing).count).toBe(2);
  });

  it('says nothing is due ahead when nothing is', () => {
    expect(ask('när är nästa svarsdag', asAuditor, [])).toMatchObject({ figure: 'Ingen svarsdag' });
    expect('date' in ask('när är nästa svarsdag', asAuditor, [])).toBe(false);
  });
});

describe('factsNeeded', () => {
  it.each([
    ['vilka har inte svarat', { open: true, closed: false }],
    ['vilka är sena', { open: true, closed: false }],
    ['vilka har svarat', { open: true, closed: true }],
    ['vilka är inte försenade', { open: true, closed: true }],
    ['vilka har inte svarat på rapport 14', { open: true, closed: true }],
    ['när är nästa svarsdag', { open: true, closed: false }],
    ['när är svarsdag för rapport 14', { open: true, closed: true }],
    ['hur går det för RS', { open: true, closed: true }],
    ['mina', { open: true, closed: false }],
  ])('%s: %p', (text, needed) => {
    const reading = readQuestion(text, asSecretary);
    expect(reading.outcome === 'question' && factsNeeded(reading.question)).toEqual(needed);
  });
});

/** Written anew, so that it shares no mistake with the code. */
const meets = (state: StateTerm, request: Request, today: string): boolean => {
  const late = request.state !== 'answered' && request.effectiveDueDate < today;
  const handedIn = ['submitted', 'answered'].includes(request.state);
  return {
    answered: request.state === 'answered',
    notAnswered: request.state !== 'answered',
    overdue: late,
    notOverdue: !late,
    notStarted: request.state === 'notStarted',
    draft: request.state === 'draft',
    submitted: request.state === 'submitted',
    handedIn,
    notHandedIn: !handedIn,
  }[state];
};

describe('the answer equals a filter over all rows', () => {
  it.each(Array.from({ length: 150 }, (_, seed) => seed + 1))('seed %i', (seed) => {
    const random = randomFrom(seed);
    const pick = <T>(of: readonly T[]): T => of[random(of.length)]!;
    const requests = boards.flatMap(({ id }) =>
      reviews
        .filter(() => random(3) > 0)
        .map((review) =>
          aRequest(id, review.id, {
            // Withdrawn requests are never given to a question.
            state: pick(requestStates.filter((state) => state !== 'withdrawn')),
            dueDate: `2026-0${String(1 + random(4))}-1${String(random(9))}`,
          }),
        ),
    );
    const chosenBoards = random(2) ? null : [pick(boards).id, pick(boards).id];
    const chosenReviews = random(2) ? null : [pick(reviews).id];
    const states = Array.from({ length: random(3) }, () => pick(stateTerms));
    const conditions: Question['conditions'] = [
      ...(chosenBoards ? [{ on: 'board' as const, ids: chosenBoards, group: null }] : []),
      ...(chosenReviews ? [{ on: 'review' as const, ids: chosenReviews }] : []),
      ...states.map((state) => ({ on: 'state' as const, state })),
    ];
    const expected = requests.filter(
      (request) =>
        (!chosenBoards || chosenBoards.includes(request.boardId)) &&
        (!chosenReviews || chosenReviews.includes(request.reviewId)) &&
        states.every((state) => meets(state, request, asAuditor.today)),
    );
    for (const question of [
      { ask: 'boards', conditions },
      { ask: 'count', unit: 'boards', conditions },
      { ask: 'count', unit: 'requests', conditions },
      { ask: 'boardState', asked: null, conditions },
    ] satisfies Question[]) {
      // Only what the question says it needs is handed in.
      const needs = factsNeeded(question);
      const given = requests.filter(({ state }) => (state === 'answered' ? needs.closed : needs.open));
      const answer = answerQuestion(question, given, asAuditor);
      expect(answer.requests.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(new Set(answer.boards)).toEqual(new Set(expected.map(({ boardName }) => boardName)));
      const count =
        question.ask === 'count' && question.unit === 'requests'
          ? expected.length
          : new Set(expected.map(({ boardId }) => boardId)).size;
      if (question.ask !== 'boardState') expect(answer.count).toBe(count);
      const lateFirst = answer.requests.map((request) => meets('overdue', request, asAuditor.today));
      expect(lateFirst).toEqual([...lateFirst].sort((one, other) => Number(other) - Number(one)));
    }
  });
});
