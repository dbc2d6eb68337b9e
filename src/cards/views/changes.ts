import type { Refusal, RefusalCode } from '../../domain/refusal.js';
import { firstBytes, shownBytes } from '../../domain/shownFields.js';
import type {
  DueDateFormView,
  ExtendedView,
  ExtensionFormView,
  ReviewChangedView,
  ReviewHeadline,
  WithdrawFormView,
} from '../../ports/views/changes.js';
import { button, type Button } from '../button.js';
import { coloured, line, type Drawing } from '../drawing.js';
import { dateField, textField, type TextField } from '../fields.js';
import type { Pen } from '../pen.js';
import { refusalText } from '../refusalText.js';
import { plainDue, requestHead, reviewName } from '../rows.js';
import { isolated } from '../userText.js';
import { historyButton } from './history.js';
import { homeButton } from './message.js';
import { nothingFollowedUp } from './response.js';

export const changeDatesButton = (reviewId: string, pen: Pen): Button =>
  button(pen.changes.changeDueDate, { verb: 'changeDates', reviewId });
export const withdrawButton = (reviewId: string, pen: Pen): Button =>
  button(pen.changes.withdraw, { verb: 'withdraw', reviewId }, { mode: 'secondary' });
export const rhythmButton = (reviewId: string, pen: Pen): Button =>
  button(pen.reminders.changeRhythm, { verb: 'rhythm', reviewId }, { mode: 'secondary' });
export const extendButton = (requestId: string, pen: Pen): Button =>
  button(pen.changes.extend, { verb: 'extend', requestId });
const cancel = (pen: Pen): Button => button(pen.changes.cancel, { verb: 'home' });

const aboutReason: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['reasonMissing', 'reasonTooLong']);

const said = (refusal: Refusal, pen: Pen): string => {
  const { title, more } = refusalText(refusal, pen);
  return `▲ ${title}. ${more}`;
};

/** What no field can mend. */
const alarm = (refusal: Refusal | null, pen: Pen): { readonly text: string }[] =>
  refusal?.code === 'changedMeanwhile' ? line(said(refusal, pen)) : [];

const findings = (refusal: Refusal | null, field: 'dueDate' | 'reason', pen: Pen): string[] => {
  if (refusal === null || refusal.code === 'changedMeanwhile') return [];
  return aboutReason.has(refusal.code) === (field === 'reason') ? [said(refusal, pen)] : [];
};

const reasonField = (label: string, typed: string, refusal: Refusal | null, pen: Pen): TextField => {
  const value = firstBytes(typed, shownBytes);
  const cut = value === typed ? [] : [pen.common.cutTyped];
  const found = [...findings(refusal, 'reason', pen), ...cut];
  return textField({ id: 'reason', label, value, multiline: true, findings: found });
};

const reviewText = ({ title, reportNumber }: ReviewHeadline, pen: Pen): string => {
  const name = isolated(pen.cut(title, 160));
  return reportNumber === null ? name : `${name} (${pen.common.report(isolated(pen.cut(reportNumber, 40)))})`;
};

/** Everything a form may have, for those that lack it. */
const emptyForm = {
  head: [],
  texts: [],
  alarm: [],
  people: [],
  dates: [],
  inputs: [],
  choices: [],
  lastInputs: [],
};

export const dueDateForm = (view: DueDateFormView, pen: Pen): Drawing => {
  const t = pen.changes;
  const { review, typed, refusal, form } = view;
  return {
    template: 'form',
    summary: `${t.changeDueDate}. ${reviewText(review, pen)}.`,
    data: {
      ...emptyForm,
      heading: line(t.changeDueDate),
      texts: line(
        `${reviewText(review, pen)}. ${t.dueDateIs(pen.day(review.dueDate))}`,
        `${t.appliesTo(review.open)}${review.extended > 0 ? ` ${t.extensionsStand}` : ''}`,
        t.silently,
      ),
      alarm: alarm(refusal, pen),
      dates: [dateField('dueDate', t.newDueDate, typed.dueDate.trim(), findings(refusal, 'dueDate', pen))],
      actions: [
        button(
          t.saveDueDate,
          { verb: 'saveDates', reviewId: review.reviewId, baseVersion: form },
          { style: 'positive', inputs: 'auto' },
        ),
        cancel(pen),
      ],
    },
  };
};

export const extensionForm = (view: ExtensionFormView, pen: Pen): Drawing => {
  const t = pen.changes;
  const { head, typed, refusal, form } = view;
  const { row } = head;
  const isExtended = row.effectiveDueDate !== row.dueDate;
  return {
    template: 'form',
    summary: `${t.extend}. ${reviewName(row, pen)}.`,
    data: {
      ...emptyForm,
      heading: line(t.extend),
      head: requestHead(row, [plainDue(row, pen)], pen),
      texts: line(t.extensionOnly, isExtended ? t.takeBackBy(pen.day(row.dueDate)) : null),
      alarm: alarm(refusal, pen),
      dates: [dateField('dueDate', t.extendUntil, typed.dueDate.trim(), findings(refusal, 'dueDate', pen))],
      inputs: [reasonField(t.reasonOptional, typed.reason, refusal, pen)],
      actions: [
        button(
          t.grant,
          { verb: 'saveExtension', requestId: row.requestId, baseVersion: form },
          { style: 'positive', inputs: 'auto' },
        ),
        button(t.cancel, { verb: 'open', requestId: row.requestId }),
      ],
    },
  };
};

export const withdrawForm = (view: WithdrawFormView, pen: Pen): Drawing => {
  const t = pen.changes;
  const { review, typed, refusal, form } = view;
  return {
    template: 'form',
    summary: `${t.withdrawQuestion} ${reviewText(review, pen)}.`,
    data: {
      ...emptyForm,
      heading: line(t.withdrawQuestion),
      texts: line(
        `${reviewText(review, pen)}. ${t.dueDateIs(pen.day(review.dueDate))} ${t.withdrawFor(review.open)}`,
        t.withdrawMeans,
      ),
      alarm: alarm(refusal, pen),
      inputs: [reasonField(t.withdrawReason, typed.reason, refusal, pen)],
      actions: [
        button(
          t.withdraw,
          { verb: 'confirmWithdraw', reviewId: review.reviewId, baseVersion: form },
          { style: 'destructive', inputs: 'auto' },
        ),
        cancel(pen),
      ],
    },
  };
};

/** The receipt of a changed due date or of a withdrawal. */
export const reviewChanged = (view: ReviewChangedView, pen: Pen): Drawing => {
  const t = pen.changes;
  const { review, change, applied } = view;
  const isWithdrawal = change.kind === 'withdrawal';
  const title = isWithdrawal ? t.withdrawDone : t.newDate(pen.day(change.to));
  return {
    template: 'message',
    summary: `${title}.`,
    data: {
      title: line(title),
      texts: line(
        `${reviewText(review, pen)}.`,
        isWithdrawal
          ? t.withdrawnFor(applied)
          : `${t.dueDateWas(pen.day(change.from))} ${t.changedFor(applied)} ${t.followed}`,
        review.answered > 0 ? t.alreadyAnswered(review.answered) : null,
        !isWithdrawal && review.extended > 0 ? t.keptExtensions(review.extended) : null,
      ),
      smalls: [],
      actions: [homeButton(pen)],
    },
  };
};

/** The receipt of an extension. */
export const extended = (view: ExtendedView, pen: Pen): Drawing => {
  const t = pen.changes;
  const { row } = view.head;
  const { requestId } = row;
  const day = pen.day(row.effectiveDueDate);
  const title = row.effectiveDueDate === row.dueDate ? t.extensionTakenBack(day) : t.extended(day);
  return {
    template: 'response',
    summary: `${title}. ${reviewName(row, pen)}.`,
    data: {
      figure: coloured(title),
      head: requestHead(row, [], pen),
      texts: line(t.followed),
      smalls: [],
      toggle: [],
      ...nothingFollowedUp,
      answersVisible: false,
      answers: [],
      actions: [
        button(pen.common.open, { verb: 'open', requestId }),
        historyButton(requestId, pen),
        homeButton(pen),
      ],
    },
  };
};
