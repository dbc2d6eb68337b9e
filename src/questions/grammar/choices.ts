import type { QuestionContext } from '../context.js';
import type { Fact } from '../question.js';
import type { Settled, Subjects } from '../subjects.js';
import { type Mark, termOf } from './marks.js';

/** Choices that are still a choice. */
const mostChoices = 8;

export interface Choices {
  readonly settled: readonly Settled[];
  /** A single one is meant. */
  readonly certain: boolean;
}

const board = (id: string): Fact => ({ on: 'board', ids: [id], group: null });
const review = (id: string): Fact => ({ on: 'review', ids: [id] });

/** The readings between which the text does not decide; null: it does. */
export const choicesOf = (
  marks: readonly Mark[],
  { choice, reviews }: Subjects,
  context: QuestionContext,
): Choices | null => {
  if (choice !== null) {
    const { at } = choice;
    switch (choice.of) {
      case 'boards':
        return {
          certain: false,
          settled: [...choice.boards]
            .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
            .slice(0, mostChoices)
            .map(({ id }) => ({ at, fact: board(id) })),
        };
      case 'reviews':
        return {
          certain: true,
          settled: choice.reviews.slice(0, mostChoices).map(({ id }) => ({ at, fact: review(id) })),
        };
      case 'both':
        return {
          certain: false,
          settled: [
            { at, fact: board(choice.board.id) },
            ...choice.reviews.map(({ id }) => ({ at, fact: review(id) })),
          ],
        };
    }
  }
  const chased = marks.findIndex((mark) => termOf(mark) === 'chase');
  if (chased >= 0)
    return {
      certain: false,
      settled: [
        { at: chased, fact: { on: 'state', any: ['overdue'] } },
        { at: chased, fact: { on: 'state', any: ['answered'] }, not: true },
      ],
    };
  const at = marks.findIndex((mark) => termOf(mark) === 'theReview');
  // "vilken granskning" asks for it.
  const before = termOf(marks[at - 1]);
  // "finns det någon rapport som ingen har svarat på?", "inte svarat på någon rapport"
  const asked =
    before === 'which' ||
    before === 'anybody' ||
    before === 'howMany' ||
    marks.some((mark) => termOf(mark) === 'published');
  if (at < 0 || asked || reviews.length > 0 || context.reviews.length === 0) return null;
  const newest = context.reviews
    .filter(({ draft }) => draft !== true)
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt));
  return { certain: true, settled: newest.slice(0, 5).map(({ id }) => ({ at, fact: review(id) })) };
};
