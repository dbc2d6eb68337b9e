import type { DelayField, DelayFinding, MeasureReport } from '../../domain/measure.js';
import { firstBytes } from '../../domain/shownFields.js';
import type { DelayFormView, MeasureDatesView, MeasureRow, MeasureView } from '../../ports/views/measure.js';
import { button } from '../button.js';
import { dotted, line, type ColouredLine, type Drawing } from '../drawing.js';
import { dateField, textField } from '../fields.js';
import {
  askedDays,
  dayInput,
  measureAbout,
  measureCountdown,
  measureStatus,
  measureText,
  reportButtons,
} from '../measureRows.js';
import type { Pen } from '../pen.js';
import { isolated } from '../userText.js';

/** Bytes of a refused reason that are shown; the whole of it is kept. */
const typedLimit = 13_000;

const title = (row: MeasureRow, pen: Pen): string => isolated(pen.cut(row.reviewTitle, 160));

const readButton = (row: MeasureRow, pen: Pen) =>
  button(pen.measures.toResponse, { verb: 'open', requestId: row.requestId });

interface Parts {
  readonly figure: ColouredLine;
  readonly status?: readonly ColouredLine[];
  readonly texts: readonly (string | null)[];
  readonly typed?: readonly string[];
  readonly reports?: readonly MeasureReport[];
  readonly why?: string;
}

const reportFact = (report: MeasureReport, pen: Pen): { readonly name: string; readonly detail: string } => {
  const t = pen.measures;
  const day = report.dueDate === null ? '' : pen.day(report.dueDate);
  const what =
    report.kind === 'dated'
      ? t.gaveDay(day)
      : dotted(t.state[report.state], report.state === 'delayed' ? t.newDay(day) : null);
  const reason = report.reason.trim() === '' ? '' : `\n${isolated(pen.cut(report.reason.trim(), 600))}`;
  return {
    name: what,
    detail: `  ${isolated(pen.cut(report.byName, 80))}, ${pen.moment(report.at)}${reason}`,
  };
};

const card = (row: MeasureRow, parts: Parts, pen: Pen): Drawing => {
  const { figure, status = [], texts, typed = [], reports = [], why = '' } = parts;
  return {
    template: 'measure',
    summary: `${figure.text}. ${measureText(row, 120, pen)}.`,
    data: {
      figure: [figure],
      status,
      name: line(measureText(row, 400, pen)),
      about: line(measureAbout(row, pen), title(row, pen)),
      texts: line(...texts),
      typed: line(
        ...(typed.length === 0 ? [] : [pen.refusals.youWrote]),
        ...typed.map((text) => isolated(pen.cut(text, 8_000))),
      ),
      reportsHeading: reports.length === 0 ? [] : line(pen.measures.reports),
      reports: reports.map((report) => reportFact(report, pen)),
      why: line(why),
      actions: [
        ...(row.mayReport && row.state !== 'done' ? reportButtons(row, pen) : []),
        readButton(row, pen),
      ],
    },
  };
};

/** A reminder of one measure, with nothing else on the morning's card. */
export const measureReminder = (row: MeasureRow, pen: Pen): Drawing => {
  const t = pen.measures;
  const undated = row.dueDate === null;
  return card(
    row,
    {
      figure: measureCountdown(row, pen),
      status: undated || row.late ? [] : [measureStatus(row, pen)],
      texts: [undated ? t.askDayMore : null, t.howIsIt],
      why: pen.answering.whyYou(isolated(pen.cut(row.board, 120))),
    },
    pen,
  );
};

const figureOf = (view: MeasureView, pen: Pen): ColouredLine => {
  const t = pen.measures;
  const { measure: row, told } = view;
  if (row.state === 'done') return { text: t.done, color: 'Good' };
  if (told === 'reported') return { text: t.reported(t.state[row.state]), color: 'Default' };
  return measureCountdown(row, pen);
};

/** One measure as it stands today; right after a report its receipt. */
export const measure = (view: MeasureView, pen: Pen): Drawing => {
  const t = pen.measures;
  const { measure: row, told, reports, nextReminder } = view;
  const done = row.state === 'done';
  const next = nextReminder === null ? t.noReminder : t.nextReminder(pen.day(nextReminder));
  return card(
    row,
    {
      figure: figureOf(view, pen),
      // The figure says it already, unless a report leaves it late all the same.
      status: done || (told === null) === row.late ? [] : [measureStatus(row, pen)],
      texts: [
        told === 'alreadyDone' ? t.alreadyDone : null,
        done && row.mayReport ? t.doneNext : null,
        !done && row.mayReport ? next : null,
      ],
      typed: view.typed,
      reports,
    },
    pen,
  );
};

const findingText = ({ field, code }: DelayFinding, pen: Pen): string =>
  code === 'required' ? pen.measures.findings[field] : pen.measures.dayFaults[code];

/** Asks for the new day and the reason; what was typed stands there still. */
export const delayForm = (view: DelayFormView, pen: Pen): Drawing => {
  const t = pen.measures;
  const { measure: row, typed } = view;
  const { requestId, number: recommendation, baseVersion } = row;
  const found = (field: DelayField): string[] =>
    view.findings.filter((finding) => finding.field === field).map((finding) => findingText(finding, pen));
  return {
    template: 'decision',
    summary: `${t.delayHeading}. ${measureText(row, 120, pen)}.`,
    data: {
      heading: line(t.delayHeading),
      head: [{ title: line(measureText(row, 400, pen)), about: line(measureAbout(row, pen)) }],
      texts: line(t.delayIntro),
      dates: [dateField('newDate', t.newDateLabel, typed.newDate, found('newDate'))],
      inputs: [
        textField({
          id: 'reason',
          label: t.reasonLabel,
          placeholder: t.reasonExample,
          value: firstBytes(typed.reason, typedLimit),
          multiline: true,
          findings: found('reason'),
        }),
      ],
      smalls: [],
      actions: [
        button(
          t.saveDelay,
          { verb: 'saveDelay', requestId, recommendation, baseVersion },
          { style: 'positive', inputs: 'auto' },
        ),
        button(t.goBack, { verb: 'measure', requestId, recommendation }),
      ],
    },
  };
};

const named = (row: MeasureRow, pen: Pen): string => `${row.number}.  ${measureText(row, 120, pen)}`;

/** What was typed for a measure that somebody else was before with. */
const overtakenTexts = (
  { measure: row, typed }: MeasureDatesView['overtaken'][number],
  pen: Pen,
): string[] => {
  const t = pen.measures;
  const standing = row.dueDate === null || row.state === 'done' ? t.wasDone : t.hadDay(pen.day(row.dueDate));
  return [named(row, pen), `${standing} ${t.dayNotKept(isolated(pen.cut(typed, 60)))}`];
};

/** Asks for the days that are missing, or says that none is. */
export const measureDates = (view: MeasureDatesView, pen: Pen): Drawing => {
  const t = pen.measures;
  const { undated, dated, overtaken, requestId } = view;
  const asked = undated.slice(0, askedDays);
  const first = undated[0]?.measure ?? dated[0] ?? overtaken[0]?.measure ?? null;
  const heading = undated.length === 0 ? t.datesSaved : t.datesHeading;
  return {
    template: 'decision',
    summary: `${heading}${heading.endsWith('?') ? '' : '.'}`,
    data: {
      heading: line(heading),
      head:
        first === null
          ? []
          : [{ title: line(title(first, pen)), about: line(isolated(pen.cut(first.board, 120))) }],
      texts: line(
        dated.length > 0 ? t.datesSome(dated.length) : null,
        ...dated.flatMap((row) =>
          row.dueDate === null ? [] : [dotted(named(row, pen), pen.day(row.dueDate))],
        ),
        ...overtaken.flatMap((one) => overtakenTexts(one, pen)),
        undated.length > 0 ? t.datesIntro : null,
      ),
      dates: asked.map(({ measure: row, typed, finding }) =>
        dayInput(row, typed, finding === null ? [] : [t.dayFaults[finding]], pen),
      ),
      inputs: [],
      smalls: undated.length > askedDays ? line(pen.common.andMore(undated.length - askedDays)) : [],
      actions: [
        ...(undated.length > 0
          ? [
              button(
                t.saveDates,
                { verb: 'saveMeasureDates', requestId },
                { style: 'positive', inputs: 'auto' },
              ),
            ]
          : []),
        button(t.toResponse, { verb: 'open', requestId }),
      ],
    },
  };
};
