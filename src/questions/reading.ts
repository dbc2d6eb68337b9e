import type { Suggestion } from '../domain/answerParts.js';
import type { Language } from '../domain/person.js';
import type { Question } from './question.js';

/** What a text turned out to be. */
export type Reading =
  | { readonly outcome: 'question'; readonly language: Language; readonly question: Question }
  | { readonly outcome: 'help'; readonly language: Language }
  /** The rows of the answer before that have not been shown. */
  | { readonly outcome: 'rest'; readonly language: Language }
  /** Each choice is a question that is read as one. */
  | { readonly outcome: 'clarify'; readonly language: Language; readonly choices: readonly Suggestion[] }
  | {
      readonly outcome: 'unknown' | 'outOfScope' | 'denied';
      readonly language: Language;
      /** Whole sentences on what was understood and what was not; empty: nothing was. */
      readonly madeOut: string;
      readonly suggestions: readonly Suggestion[];
    };
