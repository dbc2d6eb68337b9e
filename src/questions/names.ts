import type { Language } from '../domain/person.js';
import { parseReportNumber, type ReviewRef } from '../language/reviewRef.js';
import type { QuestionContext } from './context.js';

interface NameTexts {
  readonly series: (items: readonly string[]) => string;
  readonly report: (number: string) => string;
  readonly registry: (number: string) => string;
  readonly quoted: (title: string) => string;
}

/** What a review is called in a line of text: by number where that is enough. */
export const reviewName = (review: ReviewRef, reviews: readonly ReviewRef[], texts: NameTexts): string => {
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

/** The reviews in words: "rapport 14 och rapport 3". */
export const reviewNames = (ids: readonly string[], context: QuestionContext, texts: NameTexts): string =>
  texts.series(
    ids.flatMap((id) => {
      const review = context.reviews.find((known) => known.id === id);
      return review ? [reviewName(review, context.reviews, texts)] : [];
    }),
  );

/** What the boards are called: their group's name, or their own. */
export const boardsNamed = (
  fact: { readonly ids: readonly string[]; readonly group: string | null },
  context: QuestionContext,
  texts: NameTexts,
): string => fact.group ?? texts.series(boardNames(fact.ids, context));

const month = {
  sv: new Intl.DateTimeFormat('sv', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};
export const monthName = (day: string, language: Language): string => month[language].format(new Date(day));

/** "1 maj 2026". */
export const fullDay = (day: string, language: Language): string =>
  `${Number(day.slice(8, 10))} ${monthName(day, language)} ${day.slice(0, 4)}`;
