import type { ReviewStanding } from '../../domain/answerParts.js';
import { isLate } from '../../domain/measure.js';
import type { Request } from '../../domain/request.js';
import { isOverdue } from '../../domain/status.js';
import type { Contact, Headline } from '../answer.js';
import type { Recommendation } from '../askedRows.js';
import { demandsOf, everyOf, type Question } from '../question.js';
import {
  boardsIn,
  boardsOf,
  demandsOn,
  isAnswering,
  joined,
  lateText,
  listed,
  namesIn,
  predicatesOf,
  reviewsOf,
  textsIn,
  type Place,
} from './wording.js';

/** "6 nämnder", or "6 nämnder (8 begäranden)" where they differ; "3 av 10 nämnder" of all that were asked. */
const boardFigure = (rows: readonly Request[], scope: readonly Request[] | null, place: Place): string => {
  const texts = textsIn(place);
  const [boards, of] = [boardsIn(rows).length, scope ?? rows];
  const share = (part: number, all: string): string => (scope === null ? all : texts.ofAll(part, all));
  const figure = share(boards, texts.boards(boardsIn(of).length));
  return boardsIn(of).length === of.length
    ? figure
    : texts.boardsAndRequests(figure, share(rows.length, texts.requests(of.length)));
};

/** "har inte svarat på rapport 14 · 2 försenade". */
const whatRequestsAre = (
  question: Question,
  rows: readonly Request[],
  subject: 'boards' | 'requests',
  place: Place,
): string => {
  const texts = textsIn(place);
  const { all, either } = question.where;
  const { who, reviews } = namesIn(question, place);
  const naming = ['review', 'board', 'mine'];
  const others = all.filter(({ not, fact }) => not || !naming.includes(fact.on));
  const count = subject === 'boards' ? boardsIn(rows).length : rows.length;
  const on = reviews === null ? null : texts.on(reviews, isAnswering(others));
  const every = everyOf(question);
  const demands = demandsOf(question);
  const isPlain = others.length + every.length + demands.length === 0 && either.length === 0;
  if (isPlain && subject === 'requests' && rows.length > 0)
    return listed(
      joined(texts.to(who ?? boardsOf(rows, place)), texts.in(reviewsOf(rows, place))),
      lateText(rows, place),
    );
  const predicate = isPlain
    ? texts.mustRespond
    : either.length > 0
      ? null
      : demands.length === 0
        ? predicatesOf([...others, ...every], count, subject, place)
        : every.length > 0
          ? null
          : demandsOn(others, demands, count, place);
  const saysLate = [...others, ...every, ...demands.flat()].some(
    ({ fact }) => fact.on === 'state' && fact.any.includes('overdue'),
  );
  return listed(
    predicate === null ? (count === 1 ? texts.fits : texts.fit) : joined(predicate, on),
    every.length > 0 && predicate !== null ? texts.ofEvery : null,
    isPlain || predicate === null ? null : who,
    saysLate ? null : lateText(rows, place),
  );
};

export const requestsHeadline = (
  question: Question,
  subject: 'boards' | 'requests',
  rows: readonly Request[],
  /** Null: a part of nothing that was named. */
  scope: readonly Request[] | null,
  place: Place,
): Headline => {
  const texts = textsIn(place);
  const sentence = whatRequestsAre(question, rows, subject, place);
  const isMine = question.where.all.some(({ not, fact }) => !not && fact.on === 'mine');
  if (isMine && place.context.asker.boards.length === 0)
    return { figure: texts.requests(0), sentence: texts.notSecretary, count: 0 };
  if (subject === 'boards')
    return { figure: boardFigure(rows, scope, place), sentence, count: boardsIn(rows).length };
  const figure =
    scope === null ? texts.requests(rows.length) : texts.ofAll(rows.length, texts.requests(scope.length));
  return { figure, sentence, count: rows.length };
};

/** "till 3 nämnder i rapport 14". */
const whereRowsAre = (rows: readonly Recommendation[], place: Place): string => {
  const texts = textsIn(place);
  const requests = rows.map(({ request }) => request);
  if (rows.length === 0) return '';
  return joined(texts.to(boardsOf(requests, place)), texts.in(reviewsOf(requests, place)));
};

export const recommendationsHeadline = (
  of: 'recommendations' | 'measures',
  rows: readonly Recommendation[],
  place: Place,
): Headline => {
  const texts = textsIn(place);
  const measures = rows.flatMap(({ measure }) => measure ?? []);
  const late = measures.filter((measure) => isLate(measure, place.context.today)).length;
  const done = measures.filter(({ state }) => state === 'done').length;
  return {
    figure: texts[of](rows.length),
    sentence:
      rows.length === 0
        ? texts.fit
        : listed(
            whereRowsAre(rows, place),
            of === 'measures' && late > 0 ? texts.late(late) : null,
            of === 'measures' && done > 0 ? texts.done(done) : null,
          ),
    count: rows.length,
  };
};

/** "är återkallade": why nobody is to answer the reviews that were asked for; null: that was not asked. */
const unaskedSaid = ({ where }: Question, count: number, place: Place): string | null =>
  predicatesOf(
    where.all.filter(({ not, fact }) => !not && fact.on === 'unasked'),
    count,
    'rows',
    place,
  );

export const reviewsHeadline = (
  question: Question,
  rows: readonly ReviewStanding[],
  place: Place,
): Headline => {
  const texts = textsIn(place);
  const unasked = unaskedSaid(question, rows.length, place);
  if (unasked !== null) return { figure: texts.reviews(rows.length), sentence: unasked, count: rows.length };
  const sum = (of: (row: ReviewStanding) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const [requests, answered, late] = [
    sum((row) => row.requests),
    sum((row) => row.answered),
    sum((row) => row.overdue),
  ];
  return {
    figure: texts.reviews(rows.length),
    sentence:
      rows.length === 0
        ? texts.fit
        : listed(
            texts.requests(requests),
            answered > 0 ? texts.answered(answered) : null,
            late > 0 ? texts.late(late) : null,
          ),
    count: rows.length,
  };
};

export const peopleHeadline = (question: Question, rows: readonly Contact[], place: Place): Headline => {
  const texts = textsIn(place);
  const people = rows.filter(({ person }) => person !== null).length;
  const without = rows.length - people;
  const isReach = question.where.all.some(({ not, fact }) => !not && fact.on === 'unreachable');
  const names = place.context.boards
    .filter(({ id }) => rows.some(({ boards }) => boards.includes(id)))
    .map(({ name }) => name);
  const boards = names.length > 1 ? texts.boards(names.length) : names.join('');
  return {
    figure: texts.people(people),
    sentence: listed(
      isReach ? texts.cannotBeReached : rows.length === 0 ? texts.fit : texts.canAnswerFor(boards),
      without > 0 ? texts.withoutSecretary(without) : null,
    ),
    count: people,
  };
};

/** How it stands with each review. */
export const reviewStandings = (requests: readonly Request[], today: string): ReviewStanding[] => {
  const byReview = new Map<string, Request[]>();
  for (const request of requests) {
    const known = byReview.get(request.reviewId);
    if (known === undefined) byReview.set(request.reviewId, [request]);
    else known.push(request);
  }
  return [...byReview].map(([reviewId, own]): ReviewStanding => {
    const [first] = own;
    const open = own.filter(({ state }) => state !== 'answered');
    const days = (open.length > 0 ? open : own).map(({ effectiveDueDate }) => effectiveDueDate).sort();
    return {
      reviewId,
      title: first?.reviewTitle ?? '',
      reportNumber: first?.reportNumber ?? null,
      dueDate: (open.length > 0 ? days[0] : days.at(-1)) ?? '',
      requests: own.length,
      answered: own.length - open.length,
      overdue: own.filter((request) => isOverdue(request, today)).length,
    };
  });
};
