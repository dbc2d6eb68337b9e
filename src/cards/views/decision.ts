import type { DecisionField, DecisionFinding } from '../../domain/refusal.js';
import { firstBytes } from '../../domain/shownFields.js';
import type { DecisionView } from '../../ports/views/response.js';
import { button, type Button } from '../button.js';
import { line, type Drawing } from '../drawing.js';
import { dateField, textField } from '../fields.js';
import type { Pen } from '../pen.js';
import { plainDue, requestHead, reviewName } from '../rows.js';
import { isolated } from '../userText.js';

/** Bytes of a refused text that are shown. */
const typedLimit = 2500;

const findingText = ({ field, code }: DecisionFinding, pen: Pen): string => {
  const t = pen.answering.decisionFindings;
  if (code === 'required') return field === 'decidedOn' ? t.required.decidedOn : t.required.other;
  return t[code];
};

const form = (view: DecisionView, pen: Pen): Pick<Readonly<Record<string, unknown>>, string> => {
  const t = pen.answering;
  const found = (field: DecisionField): string[] =>
    view.findings.filter((finding) => finding.field === field).map((finding) => findingText(finding, pen));
  return {
    dates: [dateField('decidedOn', t.decidedOnLabel, view.typed.decidedOn, found('decidedOn'))],
    inputs: [
      textField({
        id: 'paragraph',
        label: t.paragraphLabel,
        placeholder: t.paragraphExample,
        value: firstBytes(view.typed.paragraph, typedLimit),
        findings: found('paragraph'),
      }),
      textField({
        id: 'registryNumber',
        label: t.registryLabel,
        value: firstBytes(view.typed.registryNumber, typedLimit),
        findings: found('registryNumber'),
      }),
    ],
  };
};

const actions = (view: DecisionView, pen: Pen): Button[] => {
  const t = pen.answering;
  const { requestId } = view.head.row;
  const positive = { style: 'positive' } as const;
  return [
    ...(view.postponed
      ? [button(t.registerDecision, { verb: 'open', requestId }, positive)]
      : [
          button(t.registerDecision, { verb: 'decide', requestId }, { ...positive, inputs: 'auto' }),
          button(t.notYet, { verb: 'postpone', requestId }),
        ]),
    button(t.readResponse, { verb: 'read', requestId }),
    button(t.takeBack, { verb: 'reopen', requestId }, { mode: 'secondary' }),
  ];
};

/** Submitted: asks for the board's decision, or says that it is waited for. */
export const decision = (view: DecisionView, pen: Pen): Drawing => {
  const t = pen.answering;
  const heading = view.postponed ? t.waiting : t.decisionQuestion;
  const reminder = view.nextReminder === null ? t.noReminder : t.nextReminder(pen.day(view.nextReminder));
  const { row } = view.head;
  const by = t.submittedBy(pen.moment(view.submittedAt), isolated(pen.cut(view.submittedByName, 80)));
  return {
    template: 'decision',
    summary: `${heading}${view.postponed ? '.' : ''} ${reviewName(row, pen)}.`,
    data: {
      heading: line(heading),
      head: requestHead(row, [plainDue(row, pen)], pen),
      texts: view.postponed ? line(t.waitingMore, reminder) : line(t.decisionIntro),
      ...(view.postponed ? { dates: [], inputs: [] } : form(view, pen)),
      smalls: line(view.submittedAt === '' ? null : by),
      actions: actions(view, pen),
    },
  };
};
