import type { Language } from '../../domain/person.js';
import { isExtended, type Request } from '../../domain/request.js';
import { isOverdue, swedish } from '../../domain/status.js';
import { answerTexts, type AnswerTexts } from '../../language/catalogue/answers.js';
import { sayingTexts } from '../../language/catalogue/saying.js';
import { dayText, distanceText } from '../../language/dates.js';
import type { QuestionContext } from '../context.js';
import type { Fact, Literal, Question } from '../question.js';
import { boardNames, reviewName } from '../names.js';

/** What wording needs to know of the reader. */
export interface Place {
  readonly context: QuestionContext;
  readonly language: Language;
}
export const textsIn = ({ language }: Place): AnswerTexts => answerTexts[language];

export const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' ');
export const listed = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
export const boardsIn = (requests: readonly Request[]): string[] =>
  distinct(requests.map(({ boardId }) => boardId));
export const reviewsIn = (requests: readonly Request[]): string[] =>
  distinct(requests.map(({ reviewId }) => reviewId));
/** Names in Swedish order. */
export const boardNamesIn = (requests: readonly Request[]): string[] =>
  distinct(requests.map(({ boardName }) => boardName)).sort(swedish);
/** As a person counts: "9 – 2023" before "14 – 2022". */
const numbered = new Intl.Collator('sv', { numeric: true });
export const reportNumbersIn = (requests: readonly Pick<Request, 'reportNumber'>[]): string[] =>
  distinct(requests.flatMap(({ reportNumber }) => reportNumber ?? [])).sort((one, other) =>
    numbered.compare(one, other),
  );

const positives = (literals: readonly Literal[]): readonly Fact[] =>
  literals.flatMap(({ not, fact }) => (not ? [] : [fact]));

/** More names than these are a number. */
const mostNames = 3;

/** The review as the letters' readers call it. */
const nameOfReview = (id: string, { context, language }: Place): string[] => {
  const review = context.reviews.find((known) => known.id === id);
  return review === undefined ? [] : [reviewName(review, context.reviews, sayingTexts[language])];
};
export const reviewNames = (ids: readonly string[], place: Place): string =>
  ids.length > mostNames
    ? textsIn(place).reviews(ids.length)
    : textsIn(place).and(ids.flatMap((id) => nameOfReview(id, place)));

/** The boards and reviews that a question names, in words; null where it names none. */
export const namesIn = (
  question: Question,
  place: Place,
): { readonly who: string | null; readonly reviews: string | null } => {
  const texts = textsIn(place);
  let [who, reviews]: (string | null)[] = [null, null];
  for (const fact of positives(question.where.all)) {
    if (fact.on === 'mine') who ??= texts.you;
    if (fact.on === 'board')
      who =
        fact.group ??
        (fact.ids.length > mostNames
          ? texts.boards(fact.ids.length)
          : texts.and(boardNames(fact.ids, place.context)));
    if (fact.on === 'review') reviews = reviewNames(fact.ids, place);
  }
  return { who: who ?? null, reviews: reviews || null };
};

/** Of several reviews or boards that rows are of: named where they are few. */
export const reviewsOf = (requests: readonly Request[], place: Place): string => {
  const ids = reviewsIn(requests);
  return ids.length > 1 ? textsIn(place).reviews(ids.length) : reviewNames(ids, place);
};
export const boardsOf = (requests: readonly Request[], place: Place): string => {
  const names = boardNamesIn(requests);
  return names.length > 1 ? textsIn(place).boards(names.length) : names.join('');
};

type Subject = 'boards' | 'requests';

/** What one condition says of so many; null: it says nothing that a predicate can. */
const predicateOf = (
  { not, fact }: Literal,
  count: number,
  subject: Subject | 'rows',
  place: Place,
): string | null => {
  const { predicates, or, and } = textsIn(place);
  const say = <T extends string>(
    terms: readonly T[],
    words: Readonly<Record<T, { is(count: number): string; isNot(count: number): string }>>,
  ): string =>
    (not ? and : or)(terms.map((term) => (not ? words[term].isNot(count) : words[term].is(count))));
  if (fact.on === 'state') return say(fact.any, predicates[subject === 'rows' ? 'requests' : subject]);
  if (fact.on === 'unasked') return say(fact.any, predicates.unasked);
  if (fact.on === 'report' && subject === 'rows') return say(fact.any, predicates.reports);
  if (fact.on === 'kind' && subject === 'rows') return say(fact.any, predicates.kinds);
  return null;
};

/** "har inte svarat och är försenade"; null where a condition cannot be said so. */
export const predicatesOf = (
  literals: readonly Literal[],
  count: number,
  subject: Subject | 'rows',
  place: Place,
): string | null => {
  const said = literals.map((literal) => predicateOf(literal, count, subject, place));
  return said.length === 0 || said.includes(null) ? null : textsIn(place).and(said.map((one) => one ?? ''));
};

/** "har svarat på både rapport 2 och rapport 7"; null where a demand cannot be said so. */
export const demandsOn = (
  shared: readonly Literal[],
  demands: readonly (readonly Literal[])[],
  count: number,
  place: Place,
): string | null => {
  const texts = textsIn(place);
  const each = demands.map((demand) => {
    const [review, ...more] = demand.filter(({ fact }) => fact.on === 'review');
    const names = review?.fact.on === 'review' && !review.not ? reviewNames(review.fact.ids, place) : '';
    const own = demand.filter((literal) => literal !== review);
    const said = [...shared, ...own];
    const predicate = said.length === 0 ? texts.mustRespond : predicatesOf(said, count, 'boards', place);
    return names === '' || more.length > 0 || predicate === null ? null : { names, own, said, predicate };
  });
  const plain = each.flatMap((one) => one ?? []);
  const [first] = plain;
  if (first === undefined || plain.length < each.length) return null;
  // "har inte svarat på både 2 och 7" could be of one of them.
  if (plain.every(({ own }) => own.length === 0) && !shared.some(({ not }) => not))
    return joined(
      first.predicate,
      texts.on(texts.both(plain.map(({ names }) => names)), isAnswering(first.said)),
    );
  return texts.and(
    plain.map(({ names, said, predicate }) => joined(predicate, texts.on(names, isAnswering(said)))),
  );
};

/** Whether the last state that is asked for is that of having answered: then it is "svarat på". */
export const isAnswering = (literals: readonly Literal[]): boolean => {
  const last = literals.filter(({ fact }) => fact.on === 'state').at(-1)?.fact;
  return last?.on !== 'state' || last.any.some((term) => term === 'answered' || term === 'answeredLate');
};

export const lateText = (requests: readonly Request[], place: Place): string | null => {
  const count = requests.filter((request) => isOverdue(request, place.context.today)).length;
  return count === 0 ? null : textsIn(place).late(count);
};

export const requestLine = (request: Request, place: Place): string =>
  listed(request.boardName, nameOfReview(request.reviewId, place)[0] ?? request.reviewTitle);

export const dayIn = (day: string, { context, language }: Place): string =>
  dayText(day, context.today, language);
export const distanceIn = (day: string, { context, language }: Place): string =>
  distanceText(day, context.today, language);

export const dueLine = (request: Request, place: Place): string => {
  const texts = textsIn(place);
  const until = dayIn(request.effectiveDueDate, place);
  const day = isExtended(request) ? texts.extended(dayIn(request.dueDate, place), until) : until;
  return request.state === 'answered'
    ? texts.dueWas(day)
    : texts.due(day, distanceIn(request.effectiveDueDate, place));
};
