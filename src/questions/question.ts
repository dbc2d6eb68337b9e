import type { BoardId } from '../domain/board.js';
import type { ReviewId } from '../domain/review.js';

/**
 * Where a request stands, as people ask for it. Only a decided response is `answered`.
 * `handedIn` is with or without a decision; `submitted` is handed in without one; `draft` is begun and not
 * handed in.
 */
export const stateTerms = [
  'answered',
  'notAnswered',
  'overdue',
  'notOverdue',
  'notStarted',
  'draft',
  'submitted',
  'handedIn',
  'notHandedIn',
] as const;
export type StateTerm = (typeof stateTerms)[number];

/** One thing that must be true of a request; all conditions of a question hold together. */
export type Condition =
  | { readonly on: 'state'; readonly state: StateTerm }
  /** One of these boards; `group` is what they were called together. */
  | { readonly on: 'board'; readonly ids: readonly BoardId[]; readonly group: string | null }
  /** One of these reviews. */
  | { readonly on: 'review'; readonly ids: readonly ReviewId[] }
  /** The asker's own boards. */
  | { readonly on: 'mine' };

interface Conditional {
  readonly conditions: readonly Condition[];
}

/** What can be asked. */
export type Question =
  /** Which boards. */
  | (Conditional & { readonly ask: 'boards' })
  /** How many boards, or how many responses. */
  | (Conditional & { readonly ask: 'count'; readonly unit: 'boards' | 'requests' })
  /** When it is due; `next`: the first date that has not passed. */
  | (Conditional & { readonly ask: 'date'; readonly next: boolean })
  /** How it stands with boards; `asked` is the state of a yes-or-no question. */
  | (Conditional & { readonly ask: 'boardState'; readonly asked: StateTerm | null })
  /** How it stands with reviews; without a condition: with all of them. */
  | (Conditional & { readonly ask: 'reviewState' })
  /** What is the asker's. */
  | (Conditional & { readonly ask: 'mine'; readonly asked: StateTerm | null });

export type QuestionKind = Question['ask'];

/** The opposite of a state; null where there is no word for it. */
export const opposite = (state: StateTerm): StateTerm | null => {
  switch (state) {
    case 'answered':
      return 'notAnswered';
    case 'notAnswered':
      return 'answered';
    case 'overdue':
      return 'notOverdue';
    case 'notOverdue':
      return 'overdue';
    case 'draft':
      return 'notStarted';
    case 'handedIn':
      return 'notHandedIn';
    case 'notHandedIn':
      return 'handedIn';
    case 'notStarted':
    case 'submitted':
      return null;
  }
};

export const statesOf = (question: Question): StateTerm[] =>
  question.conditions.flatMap((condition) => (condition.on === 'state' ? [condition.state] : []));
