import type { StateTerm } from '../question.js';

/** What words and phrases contribute to a question, beside the states. */
export const plainTerms = [
  /** "inte". */
  'not',
  /** "alla", "ingen", "någon": whom a yes-or-no question is about. */
  'all',
  'nobody',
  'anybody',
  /** "vilka", "vem", "lista". */
  'which',
  'what',
  'howMany',
  'when',
  /** "hur går det", "status". */
  'howStands',
  /** "ska svara": those who were asked. */
  'mustRespond',
  /** "answer", "respond": in English what must be done, or after "did" what was done. */
  'respond',
  'boardNoun',
  /** "nämnden": one of them, and it is not said which. */
  'theBoard',
  'responseNoun',
  'theReview',
  'reviewsNoun',
  'dateNoun',
  'next',
  /** "senast" in "när ska vi senast svara". */
  'noLaterThan',
  'now',
  /** "min", "jag". */
  'mine',
  'we',
  'and',
  'or',
  'help',
  'greeting',
  /** Asks what a response says. */
  'content',
  /** Would change something. */
  'command',
  /** Nothing that audits are about. */
  'offTopic',
  /** Bears no meaning of its own. */
  'filler',
] as const;
export type Plain = (typeof plainTerms)[number];

/** Phrases by the term they stand for, one string of alternatives divided by `|`. */
export type Lexicon = Readonly<Record<StateTerm | Plain, string>>;
