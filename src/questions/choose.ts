import type { QuestionContext } from './context.js';
import type { Meaning } from './lexicon/readTerms.js';
import type { States } from './meanings.js';
import { type Condition, opposite, type Question, type StateTerm } from './question.js';
import type { Scan } from './scan.js';
import { boardCondition, reviewCondition, type Subjects } from './subjects.js';

/** Why no question could be made of what was read. */
export type Obstacle = 'nothing' | 'reviews' | 'whenHappened';
export type Choice = Question | Obstacle;

/** Everything that choosing the question looks at. */
export interface Parts {
  readonly has: (meaning: Meaning) => boolean;
  readonly states: States;
  readonly subjects: Subjects;
  /** Begins with a verb: "har …", "is …". */
  readonly yesNo: boolean;
  readonly countsResponses: boolean;
  readonly mine: boolean;
  readonly pureSecretary: boolean;
  readonly conditions: readonly Condition[];
}

const verbs = new Set('har ar ska skall kan have has is are am did do does was were var hade'.split(' '));
const pronouns = new Set('de dom den det they it'.split(' '));
const opening = new Set(['greeting', 'filler', 'help']);

/** The first word that is not a greeting decides whether it is a yes-or-no question. */
const beginsWithVerb = ({ readings, words }: Scan): boolean => {
  const greeted = readings.find(
    ({ from, to, meaning, words: read }) =>
      !(opening.has(meaning) && !read.some(({ folded }) => verbs.has(folded)) && to > from),
  );
  const first = words[greeted?.from ?? 0];
  if (first !== undefined && verbs.has(first.folded)) return true;
  // "Norrvik och Ekeby, har de svarat?"
  return words.some(({ folded }, at) => verbs.has(folded) && pronouns.has(words[at + 1]?.folded ?? ''));
};

const responses = new Set('svar yttranden yttrande begaranden responses answers replies requests'.split(' '));
/** "hur många svar": responses are counted, not boards. */
const countsResponses = ({ readings, words }: Scan): boolean =>
  readings.some(({ meaning, to }) => meaning === 'howMany' && responses.has(words[to]?.folded ?? ''));

export const partsOf = (
  scan: Scan,
  states: States,
  subjects: Subjects,
  { asker }: QuestionContext,
): Parts => {
  const has = (meaning: Meaning): boolean => scan.readings.some((reading) => reading.meaning === meaning);
  const pureSecretary = asker.boards.length > 0 && !asker.auditor;
  const ours = (has('we') || (has('theBoard') && subjects.boards.length === 0)) && pureSecretary;
  const mine = has('mine') || ours;
  return {
    has,
    states,
    subjects,
    yesNo: beginsWithVerb(scan),
    countsResponses: countsResponses(scan),
    mine,
    pureSecretary,
    conditions: [
      ...(mine ? [{ on: 'mine' as const }] : []),
      ...boardCondition(subjects.boards, subjects.group),
      ...reviewCondition(subjects.reviews),
    ],
  };
};

const stateConditions = (states: readonly StateTerm[]): Condition[] =>
  states.map((state) => ({ on: 'state', state }));

const done = (states: readonly StateTerm[]): boolean =>
  states.some((state) => state === 'answered' || state === 'handedIn' || state === 'draft');

const dateQuestion = (parts: Parts): Choice => {
  const { states, conditions, has } = parts;
  if (done(states.states)) return 'whenHappened';
  const scoped = conditions.length > 0 || states.states.length > 0;
  return {
    ask: 'date',
    next: has('next') || !scoped,
    conditions: [...conditions, ...stateConditions(states.states)],
  };
};

const countQuestion = ({ states, conditions, has, subjects, mine, countsResponses }: Parts): Choice => {
  if (has('reviewsNoun')) return 'reviews';
  const counted = has('boardNoun') || has('responseNoun') || has('all') || subjects.boards.length > 0;
  if (states.states.length === 0 && !states.mustRespond && !(counted && subjects.reviews.length > 0))
    return 'nothing';
  return {
    ask: 'count',
    unit: mine || countsResponses ? 'requests' : 'boards',
    conditions: [...conditions, ...stateConditions(states.states)],
  };
};

/** "Har de inte svarat?" is answered with no by those who have not. */
const positive = (state: StateTerm): StateTerm =>
  state === 'notAnswered' || state === 'notHandedIn' || state === 'notOverdue'
    ? (opposite(state) ?? state)
    : state;

const mineQuestion = ({ states, conditions, yesNo, has }: Parts): Choice => {
  const [state, ...more] = states.states;
  const asked = yesNo && !has('which') && !has('what') && state !== undefined && more.length === 0;
  return asked
    ? { ask: 'mine', asked: positive(state), conditions }
    : { ask: 'mine', asked: null, conditions: [...conditions, ...stateConditions(states.states)] };
};

const boardsQuestion = ({ conditions }: Parts, states: readonly StateTerm[]): Question => ({
  ask: 'boards',
  conditions: [...conditions, ...stateConditions(states)],
});

/** "Har alla svarat?" is answered best by those who have not. */
const exceptions = (parts: Parts): StateTerm[] | null => {
  const { has, states } = parts;
  const [state, ...more] = states.states;
  const everybody = states.notAll || (has('all') && parts.yesNo);
  if (!everybody || has('which') || has('howMany') || state === undefined || more.length > 0) return null;
  const other = state === 'answered' || state === 'handedIn' || state === 'draft' ? opposite(state) : state;
  return other === null ? null : [other];
};

const aboutBoards = (parts: Parts): Question => {
  const { states, conditions, subjects, yesNo, has } = parts;
  const [state, ...more] = states.states;
  if (state === undefined) return { ask: 'boardState', asked: null, conditions };
  const one = subjects.boards.length === 1 && subjects.group === null;
  const anyone = has('all') || has('anybody') || has('nobody');
  if (more.length > 0 || anyone || (!one && !yesNo)) return boardsQuestion(parts, states.states);
  return { ask: 'boardState', asked: positive(state), conditions };
};

const listQuestion = (parts: Parts): Choice => {
  const { states, conditions, subjects, has } = parts;
  if (has('reviewsNoun')) {
    if (subjects.boards.length === 0) return 'reviews';
    return { ask: 'boardState', asked: null, conditions: [...conditions, ...stateConditions(states.states)] };
  }
  if (states.states.length > 0) return boardsQuestion(parts, states.states);
  if (states.mustRespond && has('next')) return { ask: 'date', next: true, conditions };
  if (states.mustRespond && has('what') && !has('which') && subjects.boards.length > 0)
    return { ask: 'boardState', asked: null, conditions };
  if (states.mustRespond && has('which')) return boardsQuestion(parts, []);
  return standing(parts);
};

const standing = ({ conditions, subjects, has, pureSecretary }: Parts): Choice => {
  if (subjects.boards.length > 0) return { ask: 'boardState', asked: null, conditions };
  if (subjects.reviews.length > 0) return { ask: 'reviewState', conditions };
  if (!has('howStands')) return 'nothing';
  return pureSecretary && !has('reviewsNoun') && !has('boardNoun') && !has('all')
    ? { ask: 'mine', asked: null, conditions: [{ on: 'mine' }] }
    : { ask: 'reviewState', conditions: [] };
};

/** Which question the parts make. The order matters: what is asked for outweighs whom it is about. */
export const choose = (parts: Parts): Choice => {
  const { has, states, subjects, yesNo } = parts;
  const asksWhich = has('which') || has('what');
  const states_ = states.states.length > 0;
  if ((has('when') && !(has('which') && states_)) || (has('dateNoun') && !states_))
    return dateQuestion(parts);
  if (has('howMany')) return countQuestion(parts);
  if (parts.mine) return mineQuestion(parts);
  const without = exceptions(parts);
  if (without) return boardsQuestion(parts, without);
  if (asksWhich) return listQuestion(parts);
  if (subjects.boards.length > 0) return aboutBoards(parts);
  if (states_) {
    const ofReview =
      yesNo &&
      subjects.reviews.length > 0 &&
      !has('boardNoun') &&
      !has('anybody') &&
      !has('nobody') &&
      !has('all');
    if (ofReview) return { ask: 'reviewState', conditions: parts.conditions };
    return has('reviewsNoun') ? 'reviews' : boardsQuestion(parts, states.states);
  }
  if (states.mustRespond && subjects.reviews.length > 0) return boardsQuestion(parts, []);
  return standing(parts);
};
