import { commentsSlot, fieldLimit, type Finding } from '../../domain/answer.js';
import type { IncompleteSlot } from '../../domain/refusal.js';
import type { AnswerSummary, LookThroughView } from '../../ports/views/response.js';
import { answerTexts, measureMark, promiseText } from '../answerTexts.js';
import { button, type Button } from '../button.js';
import { coloured, line, type ColouredLine, type Drawing, type Line } from '../drawing.js';
import type { Pen } from '../pen.js';
import { plainDue, requestHead } from '../rows.js';
import { isolated } from '../userText.js';
import { grouped } from './answerStep.js';

/** Beyond so many recommendations each row would crowd out the next: then the steps lead from one to another. */
const editableRows = 14;

const slotName = (slot: number, pen: Pen): string =>
  slot === commentsSlot ? pen.answering.comments : pen.answering.slotName(slot);

const lackText = ({ field, code, length }: Finding, pen: Pen): string => {
  const { lacks } = pen.answering;
  if (code === 'tooLong') return lacks.tooLong(grouped(length ?? 0, pen), grouped(fieldLimit, pen));
  return field === 'measure' || field === 'description' || field === 'reason' ? lacks[field] : lacks.other;
};

const lack = ({ slot, findings, undecided }: IncompleteSlot, pen: Pen): string => {
  const reasons = [
    ...findings.map((finding) => lackText(finding, pen)),
    ...(undecided ? [pen.answering.lacks.undecided] : []),
  ];
  return `▲ ${slotName(slot, pen)}: ${pen.common.list(reasons)}`;
};

export interface Written {
  readonly texts: readonly Line[];
  readonly smalls: readonly Line[];
  readonly edit: readonly Button[];
}
/** What `cards/parts/answer.json` is filled with. */
export interface AnswerData extends Written {
  readonly number: string;
  readonly recommendation: string;
  readonly status: readonly ColouredLine[];
}

export const answerRow = (
  answer: AnswerSummary,
  written: Written,
  characters: number,
  pen: Pen,
): AnswerData => ({
  number: `${answer.slot}.  `,
  recommendation: isolated(pen.cut(answer.recommendation, characters)),
  status: [measureMark(answer.fields, pen, answer.complete)],
  ...written,
});

const commentsMark = (text: string, pen: Pen): ColouredLine =>
  text === ''
    ? { text: pen.answering.emptyText, color: 'Default' }
    : { text: pen.answering.filledIn, color: 'Good' };

/** The other comments as the last row; without them nothing, unless they can be written. */
export const commentsRow = (
  comments: string,
  characters: number,
  edit: readonly Button[],
  pen: Pen,
): AnswerData[] => {
  const text = comments.trim();
  if (text === '' && edit.length === 0) return [];
  return [
    {
      number: pen.answering.comments,
      recommendation: '',
      status: edit.length === 0 ? [] : [commentsMark(text, pen)],
      texts: line(isolated(pen.cut(text, characters))),
      smalls: [],
      edit,
    },
  ];
};

const rows = (view: LookThroughView, pen: Pen): AnswerData[] => {
  const t = pen.answering;
  const { requestId } = view.head.row;
  const many = view.answers.length > editableRows;
  const edit = (slot: number, title: string): Button[] =>
    many ? [] : [button(title, { verb: 'open', requestId, recommendation: slot })];
  const length = many ? 60 : 140;
  const inShort = ({ slot, fields, complete }: AnswerSummary): Written => ({
    texts: line(...answerTexts(fields, length, pen).slice(0, 1)),
    smalls: line(promiseText(fields, pen)),
    edit: edit(slot, complete ? t.change : t.fillIn),
  });
  return [
    ...view.answers.map((answer) => answerRow(answer, inShort(answer), length, pen)),
    ...commentsRow(
      view.comments,
      240,
      [button(t.change, { verb: 'open', requestId, recommendation: commentsSlot })],
      pen,
    ),
  ];
};

const actions = (view: LookThroughView, pen: Pen): Button[] => {
  const t = pen.answering;
  const { requestId } = view.head.row;
  const first = view.incomplete[0]?.slot ?? null;
  const primary =
    first === null
      ? button(t.submit, { verb: 'submit', requestId }, { style: 'positive' })
      : button(
          first === commentsSlot ? t.comments : t.fillInSlot(first),
          { verb: 'open', requestId, recommendation: first },
          { style: 'positive' },
        );
  return [primary, button(t.toRequest, { verb: 'open', requestId })];
};

/** All answers in short, with what still stands in the way of submitting. */
export const lookThrough = (view: LookThroughView, pen: Pen): Drawing => {
  const t = pen.answering;
  const ready = view.incomplete.length === 0;
  const done = view.answers.filter(({ complete }) => complete).length;
  const figure = ready ? `✓ ${t.allFilledIn}` : t.lookThroughCount(done, view.answers.length);
  const lacking = view.incomplete.slice(0, 12).map((slot) => ({ text: lack(slot, pen) }));
  const rest = view.incomplete.length - lacking.length;
  return {
    template: 'lookThrough',
    summary: `${figure}.`,
    data: {
      figure: coloured(figure, ready ? 'Good' : 'Default'),
      head: requestHead(view.head.row, [plainDue(view.head.row, pen)], pen),
      alarm: view.refused && !ready ? line(t.refused) : [],
      remaining: !view.refused && !ready ? line(t.remaining) : [],
      lacking: rest > 0 ? [...lacking, { text: pen.common.andMore(rest) }] : lacking,
      answers: rows(view, pen),
      smalls: ready ? line(t.submitWhat) : [],
      actions: actions(view, pen),
    },
  };
};
