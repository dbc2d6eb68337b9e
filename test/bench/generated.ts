import type { AnswerFields } from '../../src/domain/answer.js';
import type { RequestTexts } from '../../src/domain/history.js';
import type { Board } from '../../src/domain/board.js';
import type { Request, RequestState } from '../../src/domain/request.js';

export const today = '2026-03-02';
const boardsAsked = 10;
export const boards: readonly Board[] = Array.from({ length: 100 }, (_, number) => ({
  id: `b${number}`,
  name: `Nämnden för område ${number}`,
  shortForms: [],
  earlierNames: [],
  groups: [],
}));

const day = (offset: number): string =>
  new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);
const subjects = ['kompetensförsörjning', 'journalföring', 'upphandling', 'internkontroll', 'vårdköer'];

const answerOf = (number: number): AnswerFields => ({
  measure: 'planned',
  description: `En plan för ${subjects[number % subjects.length] ?? ''} tas fram och följs upp av nämnden.`,
  how: 'Förvaltningen redovisar läget varje tertial.',
  when: 'Före årets slut',
  responsible: 'Förvaltningschefen',
});

/** One of a region's requests over ten years, ten boards to a review; always the same one for a number. */
export const requestNumber = (
  number: number,
  state: RequestState,
): { readonly request: Request; readonly texts: RequestTexts } => {
  const review = Math.floor(number / boardsAsked);
  const board = boards[(review * 7 + (number % boardsAsked)) % boards.length] as Board;
  const isAnswered = state === 'answered';
  // Spread evenly over the ten years before, or over the weeks around today.
  const dueDate = day(isAnswered ? -40 - ((review * 7919) % 3600) : (number % 60) - 20);
  const request: Request = {
    id: `${isAnswered ? 'r' : 'o'}${review}.${board.id}`,
    reviewId: `${isAnswered ? 'r' : 'o'}${review}`,
    boardId: board.id,
    boardName: board.name,
    reviewTitle: `Granskning av ${subjects[review % subjects.length] ?? ''} (${review})`,
    reportNumber: `${review} – 2020`,
    registryNumber: null,
    issuer: 'Regionens revisorer',
    letterDecidedOn: null,
    state,
    dueDate,
    effectiveDueDate: dueDate,
    rhythm: null,
    marks: [1, 2, 3, 4, 0].map((slot) => ({
      slot,
      current: isAnswered && slot > 0 ? 1 : 0,
      latest: isAnswered && slot > 0 ? 1 : 0,
      beside: [],
      measure: isAnswered && slot > 0 ? 'planned' : null,
      complete: isAnswered || slot === 0,
    })),
    publishedAt: `${day(-100)}T08:00:00.000Z`,
    submittedAt: null,
    submittedSequence: null,
    submittedByName: null,
    decision: isAnswered
      ? {
          decidedOn: day(-43 - ((review * 7919) % 3600)),
          paragraph: '12',
          registryNumber: null,
          registeredBy: 'p',
          registeredByName: 'Karin',
          registeredAt: `${dueDate}T09:00:00.000Z`,
        }
      : null,
    sequence: isAnswered ? 7 : 1,
    tip: 'x'.repeat(64),
    recentCommands: isAnswered
      ? Array.from({ length: 6 }, (_, place) => `${number}-${place}`.padEnd(64, 'k'))
      : [],
  };
  const slots = [1, 2, 3, 4];
  return {
    request,
    texts: {
      recommendations: slots.map(
        (slot) => `säkerställa att rutinen för ${subjects[(number + slot) % subjects.length] ?? ''} är känd`,
      ),
      answers: isAnswered ? slots.map((slot) => answerOf(number + slot)) : null,
    },
  };
};
