import { isOngoing, type MeasureDateFault, type PlannedMeasure } from '../domain/measure.js';
import { mayAnswer, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { parseRequestId } from '../domain/request.js';
import type { View } from '../ports/views/view.js';
import { measureForReporting } from './measureAccess.js';
import { measureDayFault } from './measureDay.js';
import { measureRow } from './measureViews.js';
import { writeReport } from './reportMeasure.js';
import { today, type Services } from './services.js';

type Needs = Pick<Services, 'measures' | 'notices' | 'clock'>;

const isUndated = (measure: PlannedMeasure): boolean => measure.dueDate === null && isOngoing(measure);

/** The measure afterwards: `given` its day, unless somebody had dated it, or reported it done, meanwhile. */
const giveDay = async (
  services: Needs,
  person: Person,
  known: PlannedMeasure,
  dueDate: string,
): Promise<{ readonly given: boolean; readonly measure: PlannedMeasure }> => {
  for (;;) {
    const found = await measureForReporting(services, person, known.requestId, known.number);
    const measure = found.ok ? found.value.measure : known;
    if (!found.ok || !isUndated(measure)) return { given: false, measure };
    const said = { kind: 'dated', state: measure.state, dueDate, reason: '' } as const;
    const baseVersion = measure.report?.version ?? 0;
    const written = await writeReport(services, person, found.value, { ...said, baseVersion });
    if (written !== null) return { given: true, measure: written };
  }
};

/**
 * Gives undated measures of one response their days. A day that was left empty is asked for again, later; one
 * that cannot be is shown with what is wrong, and the others are kept all the same. A day for a measure that has
 * got another one meanwhile comes back.
 */
export const saveMeasureDates = async (
  services: Needs,
  person: Person,
  requestId: string,
  dates: ReadonlyMap<number, string>,
): Promise<Outcome<View>> => {
  const ids = parseRequestId(requestId);
  if (ids === null) return refuse({ code: 'noSuchRequest' });
  if (!mayAnswer(person, ids.boardId)) return refuse({ code: 'notYourBoard' });
  const now = today(services.clock);
  const measures = await services.measures.ofRequest(requestId);
  const dated: PlannedMeasure[] = [];
  const left: { measure: PlannedMeasure; typed: string; finding: MeasureDateFault | null }[] = [];
  const overtaken: { measure: PlannedMeasure; typed: string }[] = [];
  for (const measure of measures) {
    const typed = dates.get(measure.number)?.trim() ?? '';
    if (!isUndated(measure)) {
      if (typed !== '' && typed !== measure.dueDate) overtaken.push({ measure, typed });
      continue;
    }
    const finding = typed === '' ? null : measureDayFault(typed, now);
    if (typed === '' || finding !== null) {
      left.push({ measure, typed, finding });
      continue;
    }
    const { given, measure: standing } = await giveDay(services, person, measure, typed);
    if (given) dated.push(standing);
    else if (typed !== standing.dueDate) overtaken.push({ measure: standing, typed });
  }
  return done({
    view: 'measureDates',
    requestId,
    undated: left.map(({ measure, ...rest }) => ({ measure: measureRow(measure, person, now), ...rest })),
    dated: dated.map((measure) => measureRow(measure, person, now)),
    overtaken: overtaken.map(({ measure, typed }) => ({ measure: measureRow(measure, person, now), typed })),
  });
};

/** The form with which the days are given. */
export const openMeasureDates = (
  services: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<View>> => saveMeasureDates(services, person, requestId, new Map());
