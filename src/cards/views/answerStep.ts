import {
  commentsSlot,
  fieldLimit,
  fieldsOf,
  measureOf,
  measures,
  type AnswerField,
  type Finding,
  type Measure,
} from '../../domain/answer.js';
import { shownFields } from '../../domain/shownFields.js';
import type { AnswerStepView, OtherVersion } from '../../ports/views/response.js';
import { answerTexts, measureMark } from '../answerTexts.js';
import { button, type Button } from '../button.js';
import { coloured, dotted, line, type Drawing } from '../drawing.js';
import { choiceField, textField, type ChoiceField, type TextField } from '../fields.js';
import type { Pen } from '../pen.js';
import { reviewName } from '../rows.js';
import { isolated } from '../userText.js';

const shownOthers = 3;

/** A number as people read it: "4 312". */
export const grouped = (count: number, pen: Pen): string => count.toLocaleString(pen.language);

const findingText = ({ field, code, length }: Finding, pen: Pen): string => {
  const t = pen.answering;
  if (code === 'tooLong') return t.tooLong(grouped(length ?? 0, pen), grouped(fieldLimit, pen));
  if (field === 'measure' || field === 'description' || field === 'reason') return t.required[field];
  return t.required.other;
};

const labelOf = (field: AnswerField, measure: Measure | null, pen: Pen): string => {
  const { labels } = pen.answering;
  const time = measure === 'taken' ? 'taken' : 'planned';
  switch (field) {
    case 'description':
    case 'how':
    case 'when':
      return labels[field][time];
    case 'responsible':
    case 'reason':
    case 'comments':
      return labels[field];
    case 'measure':
      return pen.answering.measure;
  }
};

const exampleOf = (field: AnswerField, measure: Measure | null, pen: Pen): string => {
  const { examples } = pen.answering;
  if (field === 'when') return examples.when[measure === 'taken' ? 'taken' : 'planned'];
  return field === 'responsible' ? examples.responsible : '';
};

/** The text inputs that belong to the choice, each with what was typed and what is wrong with it. */
const inputs = (view: AnswerStepView, pen: Pen): TextField[] => {
  const measure = measureOf(view.fields);
  const visible = shownFields(view.fields);
  const fields = view.slot === commentsSlot ? (['comments'] as const) : fieldsOf(measure);
  return fields.map((field) => {
    const found = view.findings.filter((finding) => finding.field === field);
    const isCut = visible[field] !== view.fields[field];
    const said = found.map((finding) => findingText(finding, pen));
    const told = found.some(({ code }) => code === 'tooLong');
    return textField({
      id: field,
      label: labelOf(field, measure, pen),
      placeholder: exampleOf(field, measure, pen),
      value: visible[field] ?? '',
      multiline: field !== 'when' && field !== 'responsible',
      findings: isCut && !told ? [...said, pen.answering.shownCut] : said,
    });
  });
};

const choice = (view: AnswerStepView, pen: Pen): ChoiceField[] => {
  if (view.slot === commentsSlot) return [];
  return [
    choiceField({
      id: 'measure',
      label: pen.answering.measure,
      style: 'expanded',
      choices: measures.map((measure) => ({ title: pen.common.measure[measure], value: measure })),
      value: measureOf(view.fields) ?? '',
      findings: view.findings
        .filter(({ field }) => field === 'measure')
        .map((finding) => findingText(finding, pen)),
    }),
  ];
};

const other = (view: AnswerStepView, version: OtherVersion, pen: Pen): Readonly<Record<string, unknown>> => {
  const t = pen.answering;
  const texts = answerTexts(version.fields, 500, pen);
  const mark = measureMark(version.fields, pen);
  return {
    lead: coloured(t.other(isolated(pen.cut(version.byName, 80)), pen.moment(version.at))),
    texts: line(
      view.slot === commentsSlot ? null : mark.text,
      ...(texts.length === 0 && view.slot === commentsSlot ? [t.emptyText] : texts),
    ),
    buttons: [
      button(t.useThis, {
        verb: 'use',
        requestId: view.head.row.requestId,
        recommendation: view.slot,
        version: version.version,
      }),
    ],
  };
};

const rivals = (view: AnswerStepView, pen: Pen): string[] => {
  if (view.others.length === 0) return [];
  const t = pen.answering;
  return [`${view.notice === 'keptBeside' ? t.keptBeside : t.keptBesideCalm} ${t.useMine}`];
};

const wishes = (view: AnswerStepView, pen: Pen): ReturnType<typeof line> => {
  const { names, wishes: sentence, wishesNext } = pen.answering;
  const asked = (['how', 'when', 'responsible'] as const).filter((field) => view.wishes.includes(field));
  if (asked.length === 0) return [];
  return line(`${sentence(pen.common.list(asked.map((field) => names[field])))} ${wishesNext}`);
};

const actions = (view: AnswerStepView, fields: readonly string[], pen: Pen): Button[] => {
  const t = pen.answering;
  const data = {
    requestId: view.head.row.requestId,
    recommendation: view.slot,
    baseVersion: view.baseVersion,
    fields,
  };
  const chosen = view.slot === commentsSlot || measureOf(view.fields) !== null;
  const sent = { inputs: 'auto' } as const;
  return [
    button(chosen ? t.saveAndGoOn : t.goOn, { verb: 'save', ...data }, { ...sent, style: 'positive' }),
    ...(view.previous === null ? [] : [button(t.back, { verb: 'back', ...data }, sent)]),
    button(t.saveAndClose, { verb: 'close', ...data }, sent),
    button(t.lookThrough, { verb: 'review', ...data }, { ...sent, mode: 'secondary' }),
  ];
};

/** One recommendation to answer, or the other comments. */
export const answerStep = (view: AnswerStepView, pen: Pen): Drawing => {
  const t = pen.answering;
  const isComments = view.slot === commentsSlot;
  const total = view.progress.length;
  const done = view.progress.filter(Boolean).length;
  const heading = isComments ? t.comments : t.step(view.slot, total);
  const chosen = measureOf(view.fields) !== null;
  const texts = inputs(view, pen);
  const recommendation = pen.cut(view.recommendation, 3000);
  const dots = view.progress
    .slice(0, 40)
    .map((complete) => (complete ? '●' : '○'))
    .join('');
  return {
    template: 'answerStep',
    summary: `${heading}. ${pen.common.done(done, total)}.`,
    data: {
      about: line(dotted(isolated(pen.cut(view.head.row.board, 120)), reviewName(view.head.row, pen))),
      heading: line(heading),
      progress: coloured(`${dots}  ${pen.common.done(done, total)}`, done === total ? 'Good' : 'Default'),
      saved: view.notice === 'saved' && view.wishes.length === 0 ? line(t.saved) : [],
      alarm: line(...rivals(view, pen)),
      recommendation: line(recommendation),
      cut: recommendation === view.recommendation ? [] : line(pen.common.cut),
      wishes: wishes(view, pen),
      intro: isComments ? line(t.commentsIntro) : [],
      choice: choice(view, pen),
      choiceHint: isComments ? [] : line(chosen ? t.measureChange : t.measureFirst),
      inputs: texts,
      others: view.others.slice(0, shownOthers).map((version) => other(view, version, pen)),
      actions: actions(view, isComments ? ['comments'] : ['measure', ...texts.map(({ id }) => id)], pen),
    },
  };
};
