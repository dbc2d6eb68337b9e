import type { Refusal } from '../domain/refusal.js';
import { mustFields } from '../domain/review.js';
import type { Pen } from './pen.js';
import { isolated } from './userText.js';

interface RefusalText {
  readonly title: string;
  readonly more: string;
}

const quoted = (text: string, pen: Pen): string => isolated(pen.cut(text, 120));
const names = (texts: readonly string[], pen: Pen): string =>
  pen.common.list(texts.slice(0, 10).map((text) => isolated(pen.cut(text, 120))));

/** Names of a letter's fields, in words. */
export const fieldNames = (fields: readonly string[], pen: Pen): string =>
  pen.common.list(
    fields.map((field) => {
      const known = mustFields.find((one) => one === field);
      return known === undefined ? field : pen.register.fields[known].toLocaleLowerCase(pen.language);
    }),
  );

/** Why something was not done, in the reader's words. */
export const refusalText = (refusal: Refusal, pen: Pen): RefusalText => {
  const t = pen.refusals;
  switch (refusal.code) {
    case 'noSuchRecommendation':
      return t.noSuchRecommendation(refusal.slot);
    case 'noSuchReview':
      return t.noSuchReview(quoted(refusal.query, pen));
    case 'noSuchBoard': {
      const { title, more } = t.noSuchBoard(quoted(refusal.query, pen));
      const nearest = refusal.nearest.length === 0 ? '' : ` ${t.nearest(names(refusal.nearest, pen))}`;
      return { title, more: more + nearest };
    }
    case 'severalBoards': {
      const { title, more } = t.severalBoards(quoted(refusal.query, pen));
      return { title, more: `${more} ${t.nearest(names(refusal.candidates, pen))}` };
    }
    case 'reviewIncomplete':
      return t.reviewIncomplete(fieldNames(refusal.missing, pen));
    case 'dateDoesNotExist':
      return t.dateDoesNotExist(quoted(refusal.value, pen));
    case 'dueDatePassed':
      return t.dueDatePassed(quoted(refusal.value, pen));
    case 'nameTooLong':
      return t.nameTooLong(refusal.limit);
    case 'inputTooLong':
      return t.inputTooLong(refusal.limit);
    case 'unknownPerson':
    case 'notYourBoard':
    case 'administratorsOnly':
    case 'auditorsOnly':
    case 'noSuchRequest':
    case 'noSuchMeasure':
    case 'alreadySubmitted':
    case 'alreadyAnswered':
    case 'notSubmitted':
    case 'alreadyPublished':
    case 'emptyName':
    case 'invalidPersonId':
    case 'unknownRole':
    case 'secretaryNeedsBoard':
    case 'personalChatOnly':
    case 'malformedAction':
      return t[refusal.code];
  }
};
