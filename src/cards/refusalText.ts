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
    case 'alreadyPublished': {
      const { title, more } = t.alreadyPublished;
      const lacking = refusal.withoutSecretary ?? [];
      return lacking.length === 0
        ? t.alreadyPublished
        : { title, more: `${more} ${t.withoutSecretary(names(lacking, pen))}` };
    }
    case 'dateDoesNotExist':
      return t.dateDoesNotExist(quoted(refusal.value, pen));
    case 'dueDatePassed':
      return t.dueDatePassed(quoted(refusal.value, pen));
    case 'noSuchTime':
      return t.noSuchTime(quoted(refusal.value, pen));
    case 'snoozePassed':
      return t.snoozePassed(pen.day(refusal.value));
    case 'snoozeTooFar':
      return t.snoozeTooFar(pen.day(refusal.until));
    case 'snoozePastDue':
    case 'snoozeWhileLate':
      return t[refusal.code](
        quoted(refusal.reviewTitle, pen),
        quoted(refusal.board, pen),
        pen.day(refusal.dueDate),
      );
    case 'noSuchRhythm':
      return t.noSuchRhythm(t.rhythmFaults[refusal.fault.code]);
    case 'noSuchPerson':
      return t.noSuchPerson(quoted(refusal.value, pen));
    case 'nameTooLong':
      return t.nameTooLong(refusal.limit);
    case 'inputTooLong':
      return t.inputTooLong(refusal.limit);
    case 'severalReviews': {
      const { title, more } = t.severalReviews(quoted(refusal.query, pen));
      return { title, more: `${more} ${t.nearest(names(refusal.candidates, pen))}` };
    }
    case 'sameDate':
      return t.sameDate(refusal.value);
    case 'extensionNotLater':
      return t.extensionNotLater(refusal.value, refusal.dueDate);
    case 'dateTooFar':
      return t.dateTooFar(refusal.value, refusal.years);
    case 'reasonTooLong':
      return t.reasonTooLong(
        refusal.length.toLocaleString(pen.language),
        refusal.limit.toLocaleString(pen.language),
      );
    case 'requestWithdrawn':
    case 'reviewWithdrawn':
    case 'notPublished':
    case 'nothingOpen':
    case 'reasonMissing':
    case 'unknownPerson':
    case 'notYourBoard':
    case 'administratorsOnly':
    case 'auditorsOnly':
    case 'noSuchRequest':
    case 'noSuchMeasure':
    case 'alreadySubmitted':
    case 'alreadyAnswered':
    case 'notSubmitted':
    case 'emptyName':
    case 'invalidPersonId':
    case 'lastAdministrator':
    case 'unknownRole':
    case 'boardNeedsRole':
    case 'stillPublishing':
    case 'changedMeanwhile':
    case 'roleNeedsBoard':
    case 'personalChatOnly':
    case 'noExport':
    case 'malformedAction':
      return t[refusal.code];
  }
};
