import type { Language } from '../domain/person.js';
import type { ReviewRef } from '../language/reviewRef.js';
import { type Word, wordsOf } from '../language/words.js';
import { choose, type Obstacle, partsOf } from './choose.js';
import type { QuestionContext } from './context.js';
import { type States, statesIn } from './meanings.js';
import type { Question } from './question.js';
import { type Scan, scan } from './scan.js';
import { canHoldTogether } from './states.js';
import { type Subjects, subjectsOf } from './subjects.js';

/** Why a text could not be answered. */
export type Reason =
  | Obstacle
  | 'tooLong'
  | 'command'
  | 'offTopic'
  | 'content'
  | 'denied'
  | 'unread'
  | 'unknownReview'
  | 'unknownBoard'
  | 'contradiction'
  | 'alternatives';

/** A text understood as far as it goes, before anything is offered. */
export type Understanding =
  | { readonly is: 'question'; readonly language: Language; readonly question: Question }
  | { readonly is: 'help'; readonly language: Language }
  | { readonly is: 'choice'; readonly language: Language; readonly questions: readonly Question[] }
  | {
      readonly is: 'refused';
      readonly language: Language;
      readonly reason: Reason;
      /** What it would be without the words that could not be read. */
      readonly rest: Question | null;
      readonly unread: readonly Word[];
      readonly subjects: Subjects;
    };

/** Characters of the longest text that is still a question. */
const longestQuestion = 600;
/** Choices that are still a choice. */
const mostChoices = 8;

const talk = ['filler', 'greeting', 'help', 'and', 'or', 'now'];
const isTalk = ({ readings, mentions }: Scan): boolean =>
  mentions.length === 0 && readings.every(({ meaning }) => talk.includes(meaning));

const onlyHelp = ({ readings, mentions, unread }: Scan): boolean => {
  const has = (meaning: string): boolean => readings.some((reading) => reading.meaning === meaning);
  if (mentions.length > 0 || unread.length > 0 || !has('help')) return false;
  return readings.every(({ meaning }) => [...talk, 'what', 'mine', 'we', 'mustRespond'].includes(meaning));
};

const asksForContent = ({ readings }: Scan, { states }: States): boolean => {
  const has = (meaning: string): boolean => readings.some((reading) => reading.meaning === meaning);
  if (has('content')) return true;
  const done = states.includes('answered') || states.includes('handedIn');
  return has('what') && done && !has('which') && !has('howMany') && !has('howStands');
};

const boardsSpokenOf = (subjects: Subjects): string[] => [
  ...subjects.boards,
  ...(subjects.boardChoice ?? []).map(({ id }) => id),
  ...(subjects.unknownBoard ? [subjects.unknownBoard.nearest.id] : []),
];

/** The words that are there but may not be passed over in this question. */
const alsoUnread = (
  { readings, words }: Scan,
  { states, loose, mustRespond }: States,
  question: Question | null,
): Word[] => {
  const dated = question?.ask === 'date';
  const open = !mustRespond && !states.includes('answered') && !states.includes('handedIn');
  return readings.flatMap(({ meaning, from, to }) => {
    const passedOver =
      (meaning === 'now' && !(open && !dated)) ||
      (meaning === 'noLaterThan' && !dated && !mustRespond) ||
      (meaning === 'next' && !dated) ||
      (meaning === 'not' && loose);
    return passedOver ? words.slice(from, to) : [];
  });
};

const withReview = (subjects: Subjects, review: ReviewRef): Subjects => ({
  ...subjects,
  reviews: [review],
  reviewChoice: null,
});

/** The readings between which the text does not decide; null: it does. */
const choicesOf = (
  found: Scan,
  subjects: Subjects,
  context: QuestionContext,
  build: (subjects: Subjects) => Question | null,
): readonly (Question | null)[] | null => {
  const { eitherOr, boardChoice, reviewChoice } = subjects;
  if (eitherOr !== null) {
    const others = subjects.boards.filter((id) => id !== eitherOr.board.id);
    return [
      build({ ...subjects, eitherOr: null }),
      ...eitherOr.reviews.map((review) =>
        build({ ...subjects, eitherOr: null, boards: others, reviews: [...subjects.reviews, review] }),
      ),
    ];
  }
  if (boardChoice !== null)
    return [...boardChoice]
      .sort((one, other) => one.name.localeCompare(other.name, 'sv'))
      .slice(0, mostChoices)
      .map(({ id }) =>
        build({ ...subjects, boardChoice: null, boards: [...subjects.boards, id], group: null }),
      );
  if (reviewChoice !== null)
    return reviewChoice.slice(0, mostChoices).map((review) => build(withReview(subjects, review)));
  const aReview =
    found.readings.some(({ meaning }) => meaning === 'theReview') && subjects.reviews.length === 0;
  if (!aReview || context.reviews.length === 0) return null;
  const newest = [...context.reviews].sort((one, other) => other.publishedAt.localeCompare(one.publishedAt));
  return newest.slice(0, 5).map((review) => build(withReview(subjects, review)));
};

/** Understands a text without offering anything. Time grows with the text, which is cut off at a length. */
export const understand = (text: string, context: QuestionContext): Understanding => {
  const { language: fallback, asker } = context;
  const nobody = subjectsOf([]);
  const refused = (
    reason: Reason,
    more: Partial<Extract<Understanding, { is: 'refused' }>>,
  ): Understanding => ({
    is: 'refused',
    language: fallback,
    reason,
    rest: null,
    unread: [],
    subjects: nobody,
    ...more,
  });
  if (text.trim().length > longestQuestion) return refused('tooLong', {});
  const found = scan(wordsOf(text), context);
  const { language } = found;
  if ((found.unread.length === 0 && isTalk(found)) || onlyHelp(found)) return { is: 'help', language };
  const subjects = subjectsOf(found.mentions);
  const states = statesIn(found);
  const has = (meaning: string): boolean => found.readings.some((reading) => reading.meaning === meaning);
  const build = (of: Subjects): Question | null => {
    const choice = choose(partsOf(found, states, of, context));
    return typeof choice === 'string' ? null : choice;
  };
  const asRead = { language, subjects };
  // A word that also stands in a title names no review in a question about something else.
  const offTopic = has('offTopic');
  if (has('command')) return refused('command', offTopic ? { language } : asRead);
  if (asksForContent(found, states)) {
    const others = boardsSpokenOf(subjects).some((id) => !asker.boards.includes(id));
    return refused(!asker.auditor && others ? 'denied' : 'content', asRead);
  }
  if (offTopic) return refused('offTopic', { language });
  const rest = build(subjects);
  const unread = [...found.unread.flatMap((at) => found.words[at] ?? []), ...alsoUnread(found, states, rest)];
  if (unread.length > 0) return refused('unread', { ...asRead, unread, rest });
  if (subjects.unknownBoard !== null) return refused('unknownBoard', asRead);
  if (subjects.unknownReview !== null) return refused('unknownReview', asRead);
  if (has('or') && states.states.length > 1) return refused('alternatives', { ...asRead, rest: null });
  if (states.doneLate) return refused('whenHappened', asRead);
  if (!canHoldTogether(states.states)) return refused('contradiction', asRead);
  const choices = choicesOf(found, subjects, context, build);
  const [only, ...more] = (choices ?? []).filter((question) => question !== null);
  if (choices !== null && only !== undefined) {
    const certain = more.length === 0 && subjects.boardChoice === null && subjects.eitherOr === null;
    return certain
      ? { is: 'question', language, question: only }
      : { is: 'choice', language, questions: [only, ...more] };
  }
  const choice = choose(partsOf(found, states, subjects, context));
  return typeof choice === 'string'
    ? refused(choice, asRead)
    : { is: 'question', language, question: choice };
};
