import type { BoardId } from '../../domain/board.js';
import type { Language } from '../../domain/person.js';
import type { Word } from '../../language/words.js';
import type { Obstacle } from '../grammar/obstacle.js';
import type { Question } from '../question.js';
import { type Subjects, subjectsOf } from '../subjects.js';

/** Why a text could not be answered. */
export type Reason =
  | Obstacle
  | 'tooLong'
  | 'command'
  | 'offTopic'
  | 'notHeld'
  | 'denied'
  | 'unread'
  | 'unknownReview'
  | 'unknownBoard'
  | 'noSuchDate'
  | 'contradiction'
  | 'noBefore';

/** A text understood as far as it goes, before anything is offered. */
export type Understanding =
  | { readonly is: 'question'; readonly language: Language; readonly question: Question }
  | { readonly is: 'help'; readonly language: Language }
  | { readonly is: 'rest'; readonly language: Language }
  | { readonly is: 'choice'; readonly language: Language; readonly questions: readonly Question[] }
  | {
      readonly is: 'refused';
      readonly language: Language;
      readonly reason: Reason;
      /** What it would be without the words that could not be read. */
      readonly rest: Question | null;
      readonly unread: readonly Word[];
      readonly subjects: Subjects;
      /** Boards of whose answers the asker may not know. */
      readonly denied: readonly BoardId[];
    };

/** A text that gets one of the honest ways out. */
export type Refused = Extract<Understanding, { is: 'refused' }>;

const noSubjects = subjectsOf([]);

/** A refusal with as much told as is known. */
export const refusal = (language: Language, reason: Reason, more: Partial<Refused> = {}): Refused => ({
  is: 'refused',
  language,
  reason,
  rest: null,
  unread: [],
  subjects: noSubjects,
  denied: [],
  ...more,
});
