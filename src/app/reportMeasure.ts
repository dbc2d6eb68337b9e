import {
  isOngoing,
  type DelayFinding,
  type MeasureReport,
  type MeasureState,
  type PlannedMeasure,
} from '../domain/measure.js';
import type { Person } from '../domain/person.js';
import { done, type Outcome } from '../domain/refusal.js';
import type { HeldMeasure } from '../ports/measureStore.js';
import type { View } from '../ports/views/view.js';
import { commandKey, textHash } from './ids.js';
import { measureForReading, measureForReporting } from './measureAccess.js';
import { measureDayFault } from './measureDay.js';
import { measureRow, measureView } from './measureViews.js';
import { instant, today, type Services } from './services.js';

type Needs = Pick<Services, 'measures' | 'notices' | 'clock'>;

/** What somebody says of a measure. */
export interface Said {
  readonly kind: MeasureReport['kind'];
  readonly state: MeasureState;
  readonly dueDate: string | null;
  /** Of a delay; otherwise empty. */
  readonly reason: string;
  /** The report that the card showed; null: the card did not say. */
  readonly baseVersion: number | null;
}

/** The measure after the report. */
const reported = (measure: PlannedMeasure, said: Said, report: MeasureReport): PlannedMeasure => ({
  ...measure,
  state: said.state,
  dueDate: said.dueDate,
  firstDueDate: measure.firstDueDate ?? said.dueDate,
  isReported: measure.isReported || said.kind === 'reported',
  report: { version: report.version, by: report.by, byName: report.byName, at: report.at },
});

/** What comes back of a delay that is not kept. */
const typedDelay = (newDate: string, reason: string): string[] =>
  [newDate, reason].filter((text) => text.trim() !== '');

/** The plan follows the measure, and a done one leaves what is open. Safe to repeat. */
const settle = async (services: Needs, measure: PlannedMeasure): Promise<void> => {
  await services.notices.measuresChanged([measure]);
  if (!isOngoing(measure)) await services.measures.release(measure.id);
};

/**
 * Writes one report on a measure that is not done; null: somebody else's came first. The same report from the
 * same card is one report, however often it is delivered; without a card's word for it, the same on one day.
 */
export const writeReport = async (
  services: Needs,
  person: Person,
  held: HeldMeasure,
  said: Said,
): Promise<PlannedMeasure | null> => {
  const { measure } = held;
  const { kind, state, dueDate, reason, baseVersion } = said;
  const at = instant(services.clock);
  const card = baseVersion ?? today(services.clock);
  const report: MeasureReport = {
    version: (measure.report?.version ?? 0) + 1,
    kind,
    state,
    dueDate,
    reason,
    by: person.id,
    byName: person.name,
    at,
  };
  const result = await services.measures.commit({
    held,
    next: reported(measure, said, report),
    event: {
      kind,
      by: person.id,
      byName: person.name,
      at,
      facts: { state, dueDate, version: report.version, reason: reason === '' ? null : textHash(reason) },
    },
    report,
    commandKey: commandKey(kind, measure.id, state, dueDate, reason, person.id, card),
  });
  if (result.outcome === 'conflict') return null;
  await settle(services, result.held.measure);
  return result.held.measure;
};

const report = async (
  services: Needs,
  person: Person,
  requestId: string,
  number: number,
  saying: (measure: PlannedMeasure) => Said,
): Promise<Outcome<View>> => {
  for (;;) {
    const found = await measureForReporting(services, person, requestId, number);
    if (!found.ok) return found;
    const { measure } = found.value;
    const said = saying(measure);
    if (!isOngoing(measure)) {
      await settle(services, measure);
      // Pressed again after the answer was lost, or perhaps by a colleague: either way it is done.
      const own = said.state === 'done' && measure.report?.by === person.id;
      const typed = said.state === 'delayed' ? typedDelay(said.dueDate ?? '', said.reason) : [];
      return done(
        await measureView(services, person, measure, { told: own ? 'reported' : 'alreadyDone', typed }),
      );
    }
    const written = await writeReport(services, person, found.value, said);
    if (written !== null) return done(await measureView(services, person, written, { told: 'reported' }));
  }
};

/** Today's state of a planned measure, whichever old button was pressed. */
export const openMeasure = async (
  services: Needs,
  person: Person,
  requestId: string,
  number: number,
): Promise<Outcome<View>> => {
  const found = await measureForReading(services, person, requestId, number);
  return found.ok ? done(await measureView(services, person, found.value.measure)) : found;
};

/** One press: done, on schedule, not started. A delay needs a day and a reason, and is asked for them. */
export const reportMeasure = async (
  services: Needs,
  person: Person,
  requestId: string,
  number: number,
  said: { readonly status: MeasureState; readonly baseVersion: number | null },
): Promise<Outcome<View>> => {
  const { status, baseVersion } = said;
  if (status !== 'delayed')
    return report(services, person, requestId, number, ({ dueDate }) => ({
      kind: 'reported',
      state: status,
      dueDate,
      reason: '',
      baseVersion,
    }));
  const found = await measureForReporting(services, person, requestId, number);
  if (!found.ok) return found;
  const { measure } = found.value;
  if (!isOngoing(measure)) return done(await measureView(services, person, measure, { told: 'alreadyDone' }));
  return done({
    view: 'delayForm',
    measure: measureRow(measure, person, today(services.clock)),
    typed: { newDate: '', reason: '' },
    findings: [],
  });
};

/** What was typed in the delay form, letter for letter. */
export interface TypedDelay {
  readonly newDate: string;
  readonly reason: string;
  readonly baseVersion: number | null;
}

const delayFindings = (typed: TypedDelay, now: string): DelayFinding[] => {
  const found: DelayFinding[] = [];
  const date = typed.newDate.trim();
  const fault = date === '' ? 'required' : measureDayFault(date, now);
  if (fault !== null) found.push({ field: 'newDate', code: fault });
  if (typed.reason.trim() === '') found.push({ field: 'reason', code: 'required' });
  return found;
};

/** Reports a delay: from then on the reminders are counted from the new day. */
export const saveDelay = async (
  services: Needs,
  person: Person,
  requestId: string,
  number: number,
  typed: TypedDelay,
): Promise<Outcome<View>> => {
  const now = today(services.clock);
  const findings = delayFindings(typed, now);
  if (findings.length === 0)
    return report(services, person, requestId, number, () => ({
      kind: 'reported',
      state: 'delayed',
      dueDate: typed.newDate.trim(),
      reason: typed.reason,
      baseVersion: typed.baseVersion,
    }));
  const found = await measureForReporting(services, person, requestId, number);
  if (!found.ok) return found;
  const { measure } = found.value;
  if (!isOngoing(measure))
    return done(
      await measureView(services, person, measure, {
        told: 'alreadyDone',
        typed: typedDelay(typed.newDate, typed.reason),
      }),
    );
  return done({ view: 'delayForm', measure: measureRow(measure, person, now), typed, findings });
};
