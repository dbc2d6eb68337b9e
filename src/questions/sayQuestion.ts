import type { Language } from '../domain/person.js';
import { type QuestionTexts, questionTexts } from '../language/catalogue/questions.js';
import type { ReviewRef } from '../language/reviewRef.js';
import { parseReportNumber } from '../language/reviewRef.js';
import type { QuestionContext } from './context.js';
import { type Question, type StateTerm, statesOf } from './question.js';

/** What a review is called in a line of text: by number where that is enough. */
export const reviewName = (
  review: ReviewRef,
  reviews: readonly ReviewRef[],
  texts: QuestionTexts,
): string => {
  const number = review.reportNumber === null ? null : parseReportNumber(review.reportNumber);
  if (number !== null) {
    const same = reviews.filter(
      ({ reportNumber }) =>
        reportNumber !== null && parseReportNumber(reportNumber)?.number === number.number,
    );
    if (same.length === 1) return texts.report(number.number);
    if (number.year !== null) return texts.report(`${number.number} – ${number.year}`);
  }
  if (review.registryNumber !== null) return texts.registry(review.registryNumber);
  return texts.quoted(review.title);
};

export const boardNames = (ids: readonly string[], { boards }: QuestionContext): string[] =>
  ids.flatMap((id) => boards.find((board) => board.id === id)?.name ?? []);

/** The boards and reviews of a question in words; null where it names none. */
export const namesIn = (
  question: Question,
  context: QuestionContext,
  texts: QuestionTexts,
): { readonly who: string | null; readonly reviews: string | null } => {
  let who: string | null = null;
  let reviews: string | null = null;
  for (const condition of question.conditions) {
    if (condition.on === 'board') who = condition.group ?? texts.series(boardNames(condition.ids, context));
    if (condition.on === 'review')
      reviews = texts.series(
        condition.ids.flatMap((id) => {
          const review = context.reviews.find((known) => known.id === id);
          return review ? [reviewName(review, context.reviews, texts)] : [];
        }),
      );
  }
  return { who, reviews };
};

const predicate = (
  states: readonly StateTerm[],
  words: Readonly<Record<StateTerm, string>>,
  texts: QuestionTexts,
): string =>
  states.length === 0 ? texts.questions.mustRespond : texts.series(states.map((state) => words[state]));

/** The question as somebody could ask it; reading it gives the same question again. */
export const sayQuestion = (question: Question, context: QuestionContext, language: Language): string => {
  const texts = questionTexts[language];
  const say = texts.questions;
  const { who, reviews } = namesIn(question, context, texts);
  const states = statesOf(question);
  const on = reviews === null ? '' : ` ${texts.on(reviews, states.at(-1) ?? null)}`;
  const mine = question.conditions.some((condition) => condition.on === 'mine');
  const of = mine ? say.my : who;
  switch (question.ask) {
    case 'boards':
      return say.boards(of, predicate(states, say.statesOfBoards, texts), on);
    case 'count':
      return question.unit === 'boards'
        ? say.countBoards(of, predicate(states, say.statesOfBoards, texts), on)
        : say.countRequests(of, predicate(states, say.statesOfRequests, texts), on);
    case 'date':
      if (states.length > 0) return say.dateOfThose(of, predicate(states, say.statesOfBoards, texts), on);
      if (question.next) {
        const whose = of ?? reviews;
        return whose === null ? say.nextDate : say.nextDateFor(whose);
      }
      return mine ? say.mustI(on) : say.date(who, on);
    case 'boardState':
      if (question.asked !== null) return say.boardAsked(of ?? '', say.statesOfBoards[question.asked], on);
      return states.length === 0
        ? say.boardState(of ?? '', on)
        : say.boardStateWhich(of ?? '', predicate(states, say.statesOfBoards, texts), on);
    case 'reviewState':
      return reviews === null ? say.overall : say.reviewState(reviews);
    case 'mine':
      return states.length === 0
        ? say.mine(on)
        : say.mineWhich(predicate(states, say.statesOfBoards, texts), on);
  }
};

/** The line above the answer: "nämnder · inte svarat · rapport 14". */
export const readingLine = (question: Question, context: QuestionContext, language: Language): string => {
  const texts = questionTexts[language];
  const { who, reviews } = namesIn(question, context, texts);
  const asked =
    'asked' in question && question.asked !== null ? `${texts.conditions[question.asked]}?` : null;
  const mine = question.conditions.some((condition) => condition.on === 'mine');
  const label = (): string => {
    switch (question.ask) {
      case 'count':
        return question.unit === 'boards' ? texts.asks.countBoards : texts.asks.countRequests;
      case 'date':
        return question.next ? texts.asks.nextDate : texts.asks.date;
      default:
        return texts.asks[question.ask];
    }
  };
  return [
    label(),
    mine && question.ask !== 'mine' ? texts.yourBoards : null,
    who,
    ...statesOf(question).map((state) => texts.conditions[state]),
    asked,
    reviews ?? (question.ask === 'reviewState' ? texts.allReviews : null),
  ]
    .filter((part) => part !== null)
    .join(' · ');
};
