import type { Measure } from '../../src/domain/answer.js';
import type { RequestFacts } from '../../src/domain/history.js';
import { measureStates, type PlannedMeasure } from '../../src/domain/measure.js';
import { stranger, type Person } from '../../src/domain/person.js';
import type { RequestState, SlotMark } from '../../src/domain/request.js';
import type { AskedFacts } from '../../src/questions/askedRows.js';
import type { QuestionContext } from '../../src/questions/context.js';
import { board } from '../language/region.js';
import { aMeasure } from '../support/measures.js';
import { aRequest } from '../support/requests.js';

export type Chance = (below: number) => number;
export const pick = <T>(chance: Chance, items: readonly T[]): T => items[chance(items.length)]!;
/** One or two of the items, in their order. */
export const some = <T>(chance: Chance, items: readonly T[]): T[] => {
  const wanted = new Set([pick(chance, items), pick(chance, items)]);
  return items.filter((item) => wanted.has(item));
};

export const today = '2026-03-02';
export const dayAround = (chance: Chance, spread: number): string =>
  new Date(Date.UTC(2026, 2, 2 + chance(2 * spread) - spread)).toISOString().slice(0, 10);

export const wordsAsked = ['kompetensförsörjning', 'journal', 'upphandling', 'rutiner', 'budget'];
const sentences = [
  'säkerställa kompetensförsörjningen på längre sikt',
  'följa upp journalföringen varje år',
  'se över upphandlingen av hyrpersonal',
  'fastställa en rutin för inköp',
  'inget av detta berörs',
];
const boardIds = ['b1', 'b2', 'b3', 'b4', 'b5'];
const boardNames = ['Ägarnämnden', 'Omsorgsnämnden', 'Åldersnämnden', 'Bildningsnämnden', 'Vägnämnden'];
const reviewIds = ['r1', 'r2', 'r3', 'r4'];
/** A draft, and one that was taken back. */
const unaskedIds = ['r5', 'r6'];

const requestOf = (chance: Chance, reviewId: string, boardId: string): RequestFacts => {
  const state: RequestState = pick(chance, [
    'notStarted',
    'draft',
    'submitted',
    'answered',
    'answered',
    'answered',
    'withdrawn',
  ]);
  const dueDate = dayAround(chance, 60);
  const kinds: readonly (Measure | null)[] = ['taken', 'planned', 'planned', 'none', null];
  const count = 1 + chance(3);
  const marks = Array.from({ length: count }, (_, index): SlotMark => {
    const isDone = state === 'submitted' || state === 'answered';
    const measure = state === 'notStarted' ? null : pick(chance, isDone ? kinds.slice(0, 4) : kinds);
    const version = measure === null ? 0 : 1;
    return { slot: index + 1, current: version, latest: version, beside: [], measure, complete: version > 0 };
  });
  const effectiveDueDate = chance(4) === 0 ? dayAround(chance, 60) : dueDate;
  const request = aRequest({
    id: `${reviewId}.${boardId}`,
    reviewId,
    boardId,
    boardName: boardNames[boardIds.indexOf(boardId)]!,
    reviewTitle: `Granskning ${reviewId}`,
    reportNumber: reviewId === 'r4' ? null : `${reviewId.slice(1)} – 2026`,
    state,
    dueDate,
    effectiveDueDate,
    marks,
    publishedAt: publishedAt(reviewId),
    decision:
      state === 'answered'
        ? {
            decidedOn: chance(4) === 0 ? effectiveDueDate : dayAround(chance, 60),
            paragraph: '12',
            registryNumber: null,
            registeredBy: 'p',
            registeredByName: 'Karin',
            registeredAt: '2026-02-21T09:00:00Z',
          }
        : null,
  });
  const isHandedIn = state === 'submitted' || state === 'answered';
  const texts = {
    recommendations: marks.map(() => pick(chance, sentences)),
    answers: isHandedIn
      ? marks.map(({ measure }) => ({
          measure: measure ?? '',
          ...(measure === 'none'
            ? { reason: pick(chance, sentences) }
            : { description: pick(chance, sentences), how: pick(chance, sentences) }),
        }))
      : null,
  };
  return { request, texts };
};

/** Late in the evening of one day by UTC is the next day here. */
const publishedAt = (reviewId: string): string => `2026-0${reviewId.slice(1)}-10T23:30:00.000Z`;

const measuresOf = (chance: Chance, { request }: RequestFacts): PlannedMeasure[] =>
  request.state !== 'answered'
    ? []
    : request.marks
        .filter(({ measure }) => measure === 'planned')
        .map(({ slot }) => {
          const isReported = chance(2) === 0;
          return aMeasure({
            id: `${request.id}.${slot}`,
            requestId: request.id,
            number: slot,
            reviewId: request.reviewId,
            boardId: request.boardId,
            boardName: request.boardName,
            dueDate: chance(4) === 0 ? null : dayAround(chance, 60),
            plannedOn: '2026-02-21',
            isReported,
            state: isReported ? pick(chance, measureStates) : 'notStarted',
          });
        });

const personsOf = (chance: Chance): Person[] =>
  Array.from({ length: 5 }, (_, index): Person => {
    const role = pick(chance, ['secretary', 'substitute', 'head', 'auditor'] as const);
    const boards = some(chance, boardIds);
    return {
      ...stranger(`p${index}`),
      name: `Person ${index}`,
      roles: [role],
      boards: role === 'secretary' ? boards : [],
      substituteFor: role === 'substitute' ? boards : [],
      headOf: role === 'head' ? boards : [],
      reach: pick(chance, ['never', 'reachable', 'blocked'] as const),
    };
  });

export interface RandomWorld {
  readonly facts: AskedFacts;
  readonly context: QuestionContext;
}

export const randomWorld = (chance: Chance): RandomWorld => {
  const requests = reviewIds.flatMap((reviewId) =>
    boardIds.filter(() => chance(5) > 0).map((boardId) => requestOf(chance, reviewId, boardId)),
  );
  return {
    facts: {
      requests,
      measures: requests.flatMap((facts) => measuresOf(chance, facts)),
      persons: personsOf(chance),
    },
    context: {
      boards: boardIds.map((id, place) => board(id, boardNames[place]!)),
      reviews: [...reviewIds, ...unaskedIds].map((id) => ({
        id,
        title: `Granskning ${id}`,
        reportNumber: id === 'r4' ? null : `${id.slice(1)} – 2026`,
        registryNumber: null,
        publishedAt: publishedAt(id),
        ...(id === 'r5' ? { draft: true as const } : id === 'r6' ? { withdrawn: true } : {}),
      })),
      today,
      asker: { auditor: chance(2) === 0, boards: some(chance, boardIds) },
      language: pick(chance, ['sv', 'en'] as const),
    },
  };
};
