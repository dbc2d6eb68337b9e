import { answerCount, recommendationCount, type Request } from '../../domain/request.js';
import type { ReviewRef } from '../../language/reviewRef.js';
import type { Headline } from '../answer.js';
import type { Recommendation } from '../askedRows.js';
import { demandsOf, type Literal, type Question } from '../question.js';
import {
  boardsIn,
  boardsOf,
  dayIn,
  dueLine,
  isAnswering,
  joined,
  lateText,
  listed,
  namesIn,
  predicatesOf,
  requestLine,
  reviewNames,
  textsIn,
  type Place,
} from './wording.js';

type YesNo = Extract<Question, { ask: 'yesno' }>;

const stateLine = (request: Request, place: Place): Headline => {
  const texts = textsIn(place);
  const { decision, state } = request;
  return {
    figure: texts.states[state],
    sentence: listed(
      requestLine(request, place),
      state === 'draft' ? texts.progress(answerCount(request), recommendationCount(request)) : null,
      decision === null ? null : texts.decided(dayIn(decision.decidedOn, place)),
      dueLine(request, place),
    ),
  };
};

/** "4 av 10 nämnder har svarat på rapport 14 · 2 försenade". */
const share = (question: Question, rows: readonly Request[], place: Place): Headline => {
  const texts = textsIn(place);
  const answered = rows.filter(({ state }) => state === 'answered').length;
  const subject = boardsIn(rows).length === rows.length ? 'boards' : 'requests';
  const literal: Literal = { not: false, fact: { on: 'state', any: ['answered'] } };
  const { who, reviews } = namesIn(question, place);
  return {
    figure: texts.ofAll(answered, texts[subject](rows.length)),
    sentence: listed(
      joined(
        predicatesOf([literal], answered, subject, place),
        reviews === null ? null : texts.on(reviews, true),
      ),
      who,
      lateText(rows, place),
    ),
  };
};

/** The reviews that conditions name. */
const reviewsNamed = (literals: readonly Literal[], { context }: Place): readonly ReviewRef[] => {
  const ids = literals.flatMap(({ not, fact }) => (!not && fact.on === 'review' ? fact.ids : []));
  return context.reviews.filter(({ id }) => ids.includes(id));
};

/** Drafts and what was taken back, where it is asked how it stands with them: told, though no board need answer. */
export const answeredByNobody = (question: Question, place: Place): readonly ReviewRef[] =>
  question.ask === 'state' && question.of === 'reviews'
    ? reviewsNamed(question.where.all, place).filter(
        ({ draft, withdrawn }) => draft === true || withdrawn === true,
      )
    : [];

/** Why there is nothing to say of the reviews that are named; null: there is. */
const reasonIn = (literals: readonly Literal[], place: Place): Headline | null => {
  const texts = textsIn(place);
  const named = reviewsNamed(literals, place);
  if (named.length === 0) return null;
  const names = reviewNames(
    named.map(({ id }) => id),
    place,
  );
  if (named.every(({ withdrawn }) => withdrawn === true))
    return { figure: texts.withdrawn, sentence: texts.withdrawnWhat(names) };
  return named.every(({ draft }) => draft === true)
    ? { figure: texts.draft, sentence: texts.draftWhat(names) }
    : null;
};

/** One review that nobody has is enough where something is demanded of each. */
const reasonForNothing = (question: Question, place: Place): Headline | null =>
  [question.where.all, ...demandsOf(question)]
    .map((literals) => reasonIn(literals, place))
    .find((reason) => reason !== null) ?? null;

/** Where a question about reviews that no board has to answer says so, whatever was asked. */
export const nothingHeadline = (
  question: Question,
  rows: readonly unknown[],
  place: Place,
): Headline | null => (rows.length > 0 ? null : reasonForNothing(question, place));

export const stateHeadline = (question: Question, rows: readonly Request[], place: Place): Headline => {
  const texts = textsIn(place);
  const [only, ...more] = rows;
  const { who } = namesIn(question, place);
  if (only === undefined)
    return { figure: texts.nothing, sentence: who === null ? texts.noSuch : texts.nothingAsked(who) };
  return more.length === 0 ? stateLine(only, place) : share(question, rows, place);
};

const negated = (claim: readonly Literal[]): Literal[] | null => {
  const [only, ...more] = claim;
  return only === undefined || more.length > 0 ? null : [{ ...only, not: !only.not }];
};

export interface Claimed {
  readonly all: readonly (Request | Recommendation)[];
  /** Of those the claim holds. */
  readonly met: readonly (Request | Recommendation)[];
}

const requestsOf = (rows: Claimed['all']): Request[] =>
  rows.map((row) => ('request' in row ? row.request : row));

export const yesNoHeadline = (question: YesNo, { all, met }: Claimed, place: Place): Headline => {
  const texts = textsIn(place);
  const { reviews, who } = namesIn(question, place);
  const yes = question.among === 'any' ? met.length > 0 : met.length === all.length;
  if (all.length === 0) {
    const sentence = who === null ? texts.noSuch : texts.nothingAsked(who);
    return question.among === 'any'
      ? { figure: texts.no, sentence, yes: false }
      : { figure: texts.nothingToSay, sentence: texts.nothingFits };
  }
  const figure = yes ? texts.yes : texts.no;
  const requests = requestsOf(all);
  const [only, ...more] = requests;
  if (only !== undefined && more.length === 0 && question.of === 'requests')
    return {
      figure,
      sentence: listed(
        requestLine(only, place),
        texts.states[only.state].toLowerCase(),
        dueLine(only, place),
      ),
      yes,
    };
  const subject =
    question.of !== 'requests' ? 'rows' : boardsIn(requests).length === all.length ? 'boards' : 'requests';
  const counted = subject === 'rows' ? texts[question.of](all.length) : texts[subject](all.length);
  const shown = question.among === 'all' && !yes ? all.length - met.length : met.length;
  const isDenied = question.among === 'all' && !yes;
  const literals = isDenied ? negated(question.claim) : question.claim;
  const onReviews = (names: string): string =>
    subject === 'rows' ? texts.in(names) : texts.on(names, isAnswering(question.claim));
  const predicate =
    (literals && predicatesOf(literals, shown, subject, place)) ?? (isDenied ? texts.doesNot : texts.does);
  const said =
    question.among === 'all'
      ? yes
        ? texts.all(counted, predicate)
        : texts.some(shown, counted, predicate)
      : yes
        ? texts.some(shown, counted, predicate)
        : texts.none(counted, predicate);
  return {
    figure,
    sentence: listed(
      joined(said, reviews === null ? null : onReviews(reviews)),
      who ?? (subject === 'rows' ? boardsOf(requests, place) : null),
    ),
    yes,
  };
};
