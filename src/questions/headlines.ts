import type { Language } from '../domain/person.js';
import { answerCount, isExtended, isOpen, recommendationCount, type Request } from '../domain/request.js';
import { isOverdue } from '../domain/status.js';
import { questionTexts } from '../language/catalogue/questions.js';
import { dayText, distanceText } from '../language/dates.js';
import type { Headline } from './answer.js';
import type { QuestionContext } from './context.js';
import { factsNeeded } from './factsNeeded.js';
import type { Question, StateTerm } from './question.js';
import { statesOf } from './question.js';
import { namesIn, reviewName } from './sayQuestion.js';
import { boardsIn, type Selected } from './selectRequests.js';
import { holds } from './states.js';

type Of<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;
interface Place {
  readonly context: QuestionContext;
  readonly language: Language;
}

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');
const listed = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

/** "6 nämnder", or "6 nämnder (8 begäranden)" where they differ. */
const boardFigure = (rows: readonly Request[], language: Language): string => {
  const texts = questionTexts[language];
  const boards = boardsIn(rows).length;
  return boards === rows.length
    ? texts.boards(boards)
    : texts.boardsAndRequests(texts.boards(boards), texts.requests(rows.length));
};

/** "3 av 10 nämnder", or "3 av 10 nämnder (4 av 12 begäranden)" where they differ. */
const boardsOf = (rows: readonly Request[], scope: readonly Request[], language: Language): string => {
  const texts = questionTexts[language];
  const all = boardsIn(scope).length;
  const boards = texts.ofAll(boardsIn(rows).length, texts.boards(all));
  return all === scope.length
    ? boards
    : texts.boardsAndRequests(boards, texts.ofAll(rows.length, texts.requests(scope.length)));
};

const predicateOf = (
  states: readonly StateTerm[],
  count: number,
  of: 'predicates' | 'requestPredicates',
  language: Language,
): string => {
  const texts = questionTexts[language];
  return states.length === 0
    ? texts.mustRespond(count)
    : texts.series(states.map((state) => texts[of][state](count)));
};

const onReviews = (question: Question, { context, language }: Place): string | null => {
  const texts = questionTexts[language];
  const { reviews } = namesIn(question, context, texts);
  return reviews === null ? null : texts.on(reviews, statesOf(question).at(-1) ?? null);
};

export const boardsHeadline = (question: Of<'boards'>, { rows }: Selected, place: Place): Headline => {
  const count = boardsIn(rows).length;
  return {
    figure: boardFigure(rows, place.language),
    sentence: joined(
      predicateOf(statesOf(question), count, 'predicates', place.language),
      onReviews(question, place),
    ),
    count,
  };
};

/** "3 av 10 nämnder" where everybody was read whom the question is about, else how many they are. */
export const countHeadline = (question: Of<'count'>, { rows, scope }: Selected, place: Place): Headline => {
  const texts = questionTexts[place.language];
  const states = statesOf(question);
  const wholeScope = states.length > 0 && scope.length > 0 && factsNeeded(question).closed;
  if (question.unit === 'requests') {
    return {
      figure: wholeScope
        ? texts.ofAll(rows.length, texts.requests(scope.length))
        : texts.requests(rows.length),
      sentence: joined(
        predicateOf(states, rows.length, 'requestPredicates', place.language),
        onReviews(question, place),
      ),
      count: rows.length,
    };
  }
  const count = boardsIn(rows).length;
  return {
    figure: wholeScope ? boardsOf(rows, scope, place.language) : boardFigure(rows, place.language),
    sentence: joined(predicateOf(states, count, 'predicates', place.language), onReviews(question, place)),
    count,
  };
};

/** The date that a list of requests answers with: the next that has not passed, else the last that has. */
const dateAmong = (rows: readonly Request[], today: string, next: boolean): string | null => {
  const of = (requests: readonly Request[]): string[] =>
    [...new Set(requests.map(({ effectiveDueDate }) => effectiveDueDate))].sort();
  const open = rows.filter(isOpen);
  const ahead = of(open).find((date) => date >= today);
  if (ahead !== undefined) return ahead;
  return next ? null : (of(open).at(-1) ?? of(rows).at(-1) ?? null);
};

/** The due date before an extension, where all that is due on a day has the same. */
const extendedFrom = (dated: readonly Request[], { context, language }: Place): string | null => {
  const [first] = dated;
  const same = first !== undefined && dated.every(({ dueDate }) => dueDate === first.dueDate);
  return same && isExtended(first)
    ? questionTexts[language].extendedFrom(dayText(first.dueDate, context.today, language))
    : null;
};

export const dateHeadline = (question: Of<'date'>, { rows }: Selected, place: Place): Headline => {
  const { context, language } = place;
  const texts = questionTexts[language];
  const date = dateAmong(rows, context.today, question.next);
  if (date === null)
    return { figure: texts.noDate, sentence: question.next ? texts.noNextDate : texts.noDateWhy };
  const dates = new Set(rows.map(({ effectiveDueDate }) => effectiveDueDate)).size;
  const { who, reviews } = namesIn(question, context, texts);
  const mine = question.conditions.some(({ on }) => on === 'mine');
  const dated = rows.filter(({ effectiveDueDate }) => effectiveDueDate === date);
  const what = listed(mine ? texts.you : who, reviews) || boardFigure(dated, language);
  const closed = dated.every(({ state }) => state === 'answered');
  const distance = closed ? null : distanceText(date, context.today, language);
  const say = question.next
    ? texts.nextDateOf
    : dates === 1
      ? texts.dateOf
      : date < context.today
        ? texts.lastDateOf
        : texts.nextDateOf;
  return {
    figure: dayText(date, context.today, language),
    sentence: listed(
      say(what, distance),
      extendedFrom(dated, place),
      dates > 1 && !question.next ? texts.datesMore(dates) : null,
    ),
    date,
  };
};

const requestLine = (request: Request, { context, language }: Place): string => {
  const texts = questionTexts[language];
  const review = context.reviews.find(({ id }) => id === request.reviewId);
  return listed(request.boardName, review ? reviewName(review, context.reviews, texts) : request.reviewTitle);
};

const dueLine = (request: Request, { context, language }: Place): string => {
  const texts = questionTexts[language];
  const until = dayText(request.effectiveDueDate, context.today, language);
  const day = isExtended(request)
    ? texts.extended(dayText(request.dueDate, context.today, language), until)
    : until;
  return request.state === 'answered'
    ? texts.dueWas(day)
    : texts.due(day, distanceText(request.effectiveDueDate, context.today, language));
};

const stateLine = (request: Request, place: Place): Headline => {
  const { context, language } = place;
  const texts = questionTexts[language];
  const decided = request.decision
    ? texts.decided(dayText(request.decision.decidedOn, context.today, language))
    : null;
  const progress =
    request.state === 'draft' ? texts.progress(answerCount(request), recommendationCount(request)) : null;
  return {
    figure: texts.states[request.state],
    sentence: listed(requestLine(request, place), progress, decided, dueLine(request, place)),
  };
};

const late = (rows: readonly Request[], { context, language }: Place): string | null => {
  const count = rows.filter((request) => isOverdue(request, context.today)).length;
  return count === 0 ? null : questionTexts[language].late(count);
};

/** "4 av 10 nämnder har svarat på rapport 14 · 2 försenade". */
const share = (question: Question, rows: readonly Request[], term: StateTerm, place: Place): Headline => {
  const { context, language } = place;
  const texts = questionTexts[language];
  const part = rows.filter((request) => holds(term, request.state, isOverdue(request, context.today))).length;
  const oneEach = boardsIn(rows).length === rows.length;
  const all = oneEach ? texts.boards(rows.length) : texts.requests(rows.length);
  const predicate = texts[oneEach ? 'predicates' : 'requestPredicates'][term](part);
  const { who } = namesIn(question, context, texts);
  return {
    figure: texts.ofAll(part, all),
    sentence: listed(
      joined(predicate, onReviews(question, place)),
      who,
      term === 'overdue' ? null : late(rows, place),
    ),
  };
};

const yesOrNo = (question: Question, rows: readonly Request[], asked: StateTerm, place: Place): Headline => {
  const { context, language } = place;
  const texts = questionTexts[language];
  const [only, ...more] = rows;
  if (only === undefined || more.length > 0) return share(question, rows, asked, place);
  const yes = holds(asked, only.state, isOverdue(only, context.today));
  return {
    figure: yes ? texts.yes : texts.no,
    sentence: listed(requestLine(only, place), texts.states[only.state].toLowerCase(), dueLine(only, place)),
  };
};

export const boardStateHeadline = (
  question: Of<'boardState'>,
  { rows }: Selected,
  place: Place,
): Headline => {
  const texts = questionTexts[place.language];
  const { who } = namesIn(question, place.context, texts);
  const [only, ...more] = rows;
  const states = statesOf(question);
  if (states.length > 0)
    return {
      figure: texts.requests(rows.length),
      sentence: listed(predicateOf(states, rows.length, 'requestPredicates', place.language), who),
      count: rows.length,
    };
  if (only === undefined) return { figure: texts.nothing, sentence: texts.nothingAsked(who ?? '') };
  if (question.asked !== null) return yesOrNo(question, rows, question.asked, place);
  return more.length === 0 ? stateLine(only, place) : share(question, rows, 'answered', place);
};

/** Whether the question names reviews, all of which have been taken back. */
const isAllWithdrawn = (question: Question, { context }: Place): boolean => {
  const ids = question.conditions.flatMap((condition) => (condition.on === 'review' ? condition.ids : []));
  const withdrawn = context.reviews.filter((review) => review.withdrawn === true).map(({ id }) => id);
  return ids.length > 0 && ids.every((id) => withdrawn.includes(id));
};

const withdrawnHeadline = (question: Question, { context, language }: Place): Headline => {
  const texts = questionTexts[language];
  const { reviews } = namesIn(question, context, texts);
  return { figure: texts.withdrawn, sentence: texts.withdrawnWhat(reviews ?? '') };
};

export const reviewStateHeadline = (
  question: Of<'reviewState'>,
  { rows }: Selected,
  place: Place,
): Headline =>
  isAllWithdrawn(question, place)
    ? withdrawnHeadline(question, place)
    : rows.length === 0
      ? { figure: questionTexts[place.language].nothing, sentence: questionTexts[place.language].noDateWhy }
      : share(question, rows, 'answered', place);

export const mineHeadline = (question: Of<'mine'>, { rows }: Selected, place: Place): Headline => {
  const { context, language } = place;
  const texts = questionTexts[language];
  const states = statesOf(question);
  if (context.asker.boards.length === 0)
    return { figure: texts.nothing, sentence: texts.notSecretary, count: 0 };
  if (question.asked !== null && rows.length > 0) return yesOrNo(question, rows, question.asked, place);
  const waiting = rows.every(({ state }) => state !== 'answered');
  const predicate =
    states.length > 0
      ? predicateOf(states, rows.length, 'requestPredicates', language)
      : (waiting ? texts.waitForYou : texts.yours)(rows.length);
  return {
    figure: texts.requests(rows.length),
    sentence: listed(joined(predicate, onReviews(question, place)), late(rows, place)),
    count: rows.length,
  };
};
