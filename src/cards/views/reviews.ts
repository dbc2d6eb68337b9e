import type { LetterField, LetterRemark } from '../../domain/review.js';
import { firstBytes } from '../../domain/shownFields.js';
import type { DraftReviewView, DraftsView, PublishedView } from '../../ports/views/review.js';
import { button, type Button } from '../button.js';
import { coloured, line, type ColouredLine, type Drawing } from '../drawing.js';
import { dateField, textField } from '../fields.js';
import type { Pen } from '../pen.js';
import { fieldNames, refusalText } from '../refusalText.js';
import { isolated } from '../userText.js';
import { homeButton } from './message.js';

const shownDrafts = 10;
const shownBoards = 20;
const shownRemarks = 5;

const short = (text: string, pen: Pen): string => isolated(pen.cut(text, 120));

export const drafts = (view: DraftsView, pen: Pen): Drawing => {
  const t = pen.register;
  const count = view.drafts.length;
  const heading = count === 0 ? t.noDrafts : t.drafts(count);
  return {
    template: 'list',
    summary: `${heading}.`,
    data: {
      heading: line(heading),
      texts: count === 0 ? line(t.noDraftsMore) : [],
      rows: view.drafts.slice(0, shownDrafts).map((draft) => {
        const name = draft.title === null ? pen.common.noTitle : isolated(pen.cut(draft.title, 160));
        const ready = draft.missing.length === 0;
        return {
          name,
          status: { text: '', color: 'Default' },
          detail: ready ? t.draftReady : t.draftLacks(fieldNames(draft.missing, pen)),
          openText: `  ${pen.common.open} ›`,
          open: [button(`${pen.common.open} ${name}`, { verb: 'draft', reviewId: draft.reviewId })],
        };
      }),
      more: count > shownDrafts ? line(pen.common.andMore(count - shownDrafts)) : [],
      actions: [homeButton(pen)],
    },
  };
};

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly check: string;
}

/** What was understood, field by field; doubtful ones are marked. What only some letters have is left out. */
const facts = (view: DraftReviewView, pen: Pen): Fact[] => {
  const t = pen.register;
  const fact = (field: LetterField, value: string | null, always = false): Fact[] =>
    value === null && !always
      ? []
      : [
          {
            label: `${t.fields[field]}: `,
            value: value ?? t.nothing,
            check: view.doubtful.includes(field) ? `  ${t.check}` : '',
          },
        ];
  const written = (text: string | null): string | null => (text === null ? null : short(text, pen));
  const information = view.forInformation.slice(0, 10).map((name) => short(name, pen));
  return [
    ...fact('dueDate', view.dueDate === null ? null : `${pen.day(view.dueDate)} (${view.dueDate})`, true),
    ...fact('issuer', written(view.issuer), true),
    ...fact('reportNumber', written(view.reportNumber)),
    ...fact('registryNumber', written(view.registryNumber)),
    ...fact('followsUp', written(view.followsUp)),
    ...fact('decidedOn', view.decidedOn === null ? null : pen.day(view.decidedOn)),
    ...fact('forInformation', information.length === 0 ? null : pen.common.list(information)),
  ];
};

const remarkText = (remark: LetterRemark, pen: Pen): string => {
  const t = pen.register;
  switch (remark.code) {
    case 'formDiffers':
      return t.formDiffers(short(remark.board, pen), remark.recommendation);
    case 'onlyInForm':
      return t.onlyInForm(short(remark.board, pen));
    case 'missingInForm':
      return t.missingInForm(short(remark.board, pen), remark.recommendation);
    case 'groupWithoutMembers':
      return t.groupWithoutMembers(short(remark.group, pen));
  }
};

const states = (view: DraftReviewView, pen: Pen): ColouredLine[] => {
  const t = pen.register;
  if (view.missing.length > 0) return coloured(t.missing(fieldNames(view.missing, pen)), 'Attention');
  return [
    ...coloured(t.ready, 'Good'),
    ...(view.doubtful.length > 0 ? coloured(t.checkMarked) : []),
    ...(view.dueDatePassed ? coloured(t.passed) : []),
  ];
};

const actions = (view: DraftReviewView, pen: Pen): Button[] => {
  const t = pen.register;
  const { reviewId } = view;
  return [
    ...(view.missing.length === 0
      ? [button(t.publish, { verb: 'publish', reviewId }, { style: 'positive' })]
      : []),
    button(t.backToDrafts, { verb: 'drafts' }),
  ];
};

/** Title and due date can be filled in; open at once while one of them is missing. */
const form = (view: DraftReviewView, pen: Pen): Readonly<Record<string, unknown>> => {
  const t = pen.register;
  const needed = view.missing.includes('title') || view.missing.includes('dueDate') || view.refusal !== null;
  const title = textField({
    id: 'title',
    label: t.titleLabel,
    value: firstBytes(view.typed.title === '' ? (view.title ?? '') : view.typed.title, 2500),
  });
  const due = view.typed.dueDate === '' ? (view.dueDate ?? '') : view.typed.dueDate;
  return {
    toggle: needed ? [] : [{ title: t.changeTitleOrDate }],
    formVisible: needed,
    formHeading: line(needed ? t.complete : t.changeTitleOrDate),
    inputs: [title],
    dates: [dateField('dueDate', t.dueLabel, due, [])],
    keep: [
      button(
        t.keep,
        { verb: 'completeDraft', reviewId: view.reviewId },
        { inputs: 'auto', style: needed ? 'positive' : 'default' },
      ),
    ],
  };
};

const refused = (view: DraftReviewView, pen: Pen): ReturnType<typeof line> => {
  if (view.refusal === null) return [];
  const { title, more } = refusalText(view.refusal, pen);
  return line(`▲ ${title}. ${more}`);
};

export const draftReview = (view: DraftReviewView, pen: Pen): Drawing => {
  const t = pen.register;
  const title = view.title === null ? pen.common.noTitle : isolated(pen.cut(view.title, 300));
  const boards = view.boards.slice(0, shownBoards);
  const remarks = view.remarks.slice(0, shownRemarks).map((remark) => remarkText(remark, pen));
  const moreRemarks = view.remarks.length - remarks.length;
  return {
    template: 'draftReview',
    summary: `${t.letterRead}: ${title}.`,
    data: {
      lead: line(t.letterRead),
      title: line(title),
      states: states(view, pen),
      alarm: refused(view, pen),
      facts: facts(view, pen),
      boardsHeading: boards.length === 0 ? [] : line(t.boardsToAnswer(view.boards.length)),
      boards: boards.map(({ name, recommendations }) => ({
        name: `${short(name, pen)}  `,
        detail: pen.common.recommendations(recommendations),
      })),
      more:
        view.boards.length > boards.length
          ? line(pen.common.andMore(view.boards.length - boards.length))
          : [],
      remarksHeading: remarks.length === 0 ? [] : line(t.remarks),
      remarks: line(...remarks, moreRemarks > 0 ? pen.common.andMore(moreRemarks) : null),
      ...form(view, pen),
      smalls: view.missing.length === 0 ? line(t.publishWhat) : [],
      actions: actions(view, pen),
    },
  };
};

export const published = (view: PublishedView, pen: Pen): Drawing => {
  const t = pen.register;
  const figure = t.published(view.requests);
  const group = (
    lead: string,
    color: ColouredLine['color'],
    names: readonly string[],
    more: string | null,
  ): Readonly<Record<string, unknown>>[] => {
    if (names.length === 0) return [];
    const shown = names.slice(0, shownBoards).map((name) => short(name, pen));
    const rest = names.length - shown.length;
    const text = rest > 0 ? `${shown.join(', ')} ${pen.common.andMore(rest)}` : pen.common.list(shown);
    return [{ lead: coloured(lead, color), names: line(text), more: line(more) }];
  };
  const substituted = view.substituted ?? [];
  const reached =
    view.withoutSecretary.length === 0 && view.unreachable.length === 0 && substituted.length === 0;
  return {
    template: 'published',
    summary: `${figure}.`,
    data: {
      figure: coloured(figure),
      texts: line(
        t.publishedOn(isolated(pen.cut(view.title, 200)), pen.day(view.dueDate)),
        view.heldBackUntil === null ? t.publishedTold : t.publishedHeldBack(pen.day(view.heldBackUntil)),
        reached ? t.everyoneReachable : null,
      ),
      groups: [
        ...group(t.withoutSecretary, 'Attention', view.withoutSecretary, t.withoutSecretaryMore),
        ...group(t.unreachable, 'Attention', view.unreachable, t.unreachableMore),
        ...group(t.substituted, 'Default', substituted, t.substitutedMore),
        ...group(t.newBoards, 'Default', view.newBoards, null),
      ],
      actions: [
        homeButton(pen),
        button(pen.reminders.changeRhythm, { verb: 'rhythm', reviewId: view.reviewId }),
      ],
    },
  };
};
