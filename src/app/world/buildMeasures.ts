import type { MeasureEvent, MeasureEventKind } from '../../domain/event.js';
import type { MeasureReport, PlannedMeasure } from '../../domain/measure.js';
import type { EventRecord, MeasureRecord, ReportRecord } from '../../ports/worldRecords.js';
import type { Lined } from '../../ports/worldFile.js';
import type { WholeMeasure, WholeRequest } from '../../ports/worldStore.js';
import { textHash } from '../ids.js';
import { newMeasure, plannedOnDay } from '../recordMeasures.js';
import { doerOf, earlier, operator, tenOClock, type Doer } from './actors.js';
import type { Building } from './building.js';
import type { RequestRecords } from './gatherRecords.js';

/** The lines of one measure. */
interface MeasureRecords {
  readonly measure: Lined<MeasureRecord> | null;
  readonly reports: readonly Lined<ReportRecord>[];
  readonly events: readonly Lined<EventRecord>[];
}

/** A report as somebody wrote it, before its version is counted. */
type Said = Omit<MeasureReport, 'version'>;

/** The day that was promised, before anybody reported anything. */
const promisedDay = ({ measure, reports, events }: MeasureRecords, read: string | null): string | null => {
  const planned = events[0]?.record.facts?.dueDate;
  if (planned === null || typeof planned === 'string') return planned;
  const { firstDueDate, dueDate } = measure?.record ?? {};
  if (firstDueDate !== undefined) return firstDueDate;
  return reports.length === 0 && dueDate !== undefined ? dueDate : read;
};

const givenReports = (
  { reports }: MeasureRecords,
  begun: PlannedMeasure,
  otherwise: Doer,
  { register, tell, startedAt }: Building,
): Said[] => {
  let { state, dueDate } = begun;
  return reports.map(({ line, record }): Said => {
    if (record.state === undefined && record.dated !== true) tell(line, { code: 'missingKey', key: 'state' });
    // A measure that stands otherwise than before was reported on, whatever else the line says.
    const isDated = record.dated === true && (record.state ?? state) === state;
    state = record.state ?? state;
    dueDate = record.dueDate === undefined ? dueDate : record.dueDate;
    const doer = doerOf(record, line, otherwise, register, tell);
    return {
      kind: isDated ? 'dated' : 'reported',
      state,
      dueDate,
      reason: record.reason ?? '',
      by: doer.by ?? '',
      byName: doer.byName,
      at: record.at ?? earlier(tenOClock(begun.plannedOn), startedAt),
    };
  });
};

/** A measure's state that nobody reports in the file has been reported once all the same. */
const derivedReports = (
  { measure }: MeasureRecords,
  begun: PlannedMeasure,
  otherwise: Doer,
  { startedAt }: Building,
): Said[] => {
  const { state = 'notStarted', dueDate = begun.dueDate } = measure?.record ?? {};
  if (state === 'notStarted' && dueDate === begun.dueDate) return [];
  const kind = state === 'notStarted' && begun.dueDate === null ? 'dated' : 'reported';
  const at = earlier(tenOClock(begun.plannedOn), startedAt);
  return [{ kind, state, dueDate, reason: '', by: otherwise.by ?? '', byName: otherwise.byName, at }];
};

const reportFacts = ({ state, dueDate, version, reason }: MeasureReport): MeasureEvent['facts'] => ({
  state,
  dueDate,
  version,
  reason: reason === '' ? null : textHash(reason),
});

const eventsOf = (
  { events }: MeasureRecords,
  planned: MeasureEvent,
  reports: readonly MeasureReport[],
  { register, tell }: Building,
): MeasureEvent[] =>
  events.length > 0
    ? events.map(({ line, record }, index) => ({
        sequence: index + 1,
        kind: record.event as MeasureEventKind,
        ...doerOf(record, line, operator, register, tell),
        at: record.at ?? planned.at,
        facts: record.facts ?? {},
        ...(record.reason === undefined ? {} : { reason: record.reason }),
      }))
    : [
        planned,
        ...reports.map((report, index): MeasureEvent => ({
          sequence: index + 2,
          kind: report.kind,
          by: report.by === '' ? null : report.by,
          byName: report.byName,
          at: report.at,
          facts: reportFacts(report),
        })),
      ];

const buildMeasure = (
  records: MeasureRecords,
  { measure: read, event }: ReturnType<typeof newMeasure>,
  otherwise: Doer,
  building: Building,
): WholeMeasure => {
  const { tell } = building;
  const { record, line = 0 } = records.measure ?? {};
  const promised = promisedDay(records, read.dueDate);
  const begun: PlannedMeasure = {
    ...read,
    text: record?.text ?? read.text,
    responsible: record?.responsible ?? read.responsible,
    when: record?.when ?? read.when,
    plannedOn: record?.plannedOn ?? read.plannedOn,
    dueDate: promised,
    firstDueDate: promised,
  };
  const said =
    records.reports.length > 0
      ? givenReports(records, begun, otherwise, building)
      : derivedReports(records, begun, otherwise, building);
  const reports = said.map((one, index): MeasureReport => ({ version: index + 1, ...one }));
  const last = reports.at(-1);
  for (const key of ['state', 'dueDate'] as const)
    if (last !== undefined && record?.[key] !== undefined && record[key] !== last[key])
      tell(line, { code: 'reportsDiffer', key });
  const facts = { dueDate: promised, text: textHash(begun.text) };
  const planned: MeasureEvent = { ...event, by: event.by === '' ? null : event.by, facts };
  const events = eventsOf(records, planned, reports, building);
  if (events.length !== reports.length + 1) tell(records.events[0]?.line ?? line, { code: 'history' });
  return {
    measure: {
      ...begun,
      state: last?.state ?? begun.state,
      dueDate: last === undefined ? promised : last.dueDate,
      firstDueDate: promised ?? reports.find(({ dueDate }) => dueDate !== null)?.dueDate ?? null,
      isReported: reports.some(({ kind }) => kind === 'reported'),
      report:
        last === undefined ? null : { version: last.version, by: last.by, byName: last.byName, at: last.at },
      sequence: events.length,
    },
    reports,
    events,
  };
};

const ofNumber = (records: RequestRecords, number: number): MeasureRecords => ({
  measure: records.measures.find(({ record }) => record.number === number) ?? null,
  reports: records.reports.filter(({ record }) => record.number === number),
  events: records.events.filter(({ record }) => record.number === number),
});

/** The measures of a request: what a decided response promises, as far as the file says that it has come. */
export const buildMeasures = (
  records: RequestRecords,
  { request, versions }: Omit<WholeRequest, 'measures'>,
  otherwise: Doer,
  building: Building,
): WholeMeasure[] => {
  const { tell, zone } = building;
  const { decision, marks } = request;
  const promised =
    decision === null ? [] : marks.filter(({ measure, slot }) => measure === 'planned' && slot > 0);
  const numbers = new Set(promised.map(({ slot }) => slot));
  const seen = new Set<number>();
  for (const { line, record } of records.measures) {
    if (seen.has(record.number)) tell(line, { code: 'secondMeasure', number: record.number });
    seen.add(record.number);
    if (!numbers.has(record.number)) tell(line, { code: 'notPlanned', number: record.number });
  }
  for (const { line, record } of [...records.reports, ...records.events])
    if (record.number !== undefined && !numbers.has(record.number))
      tell(line, { code: 'notPlanned', number: record.number });
  if (decision === null || numbers.size === 0) return [];
  const plannedOn = plannedOnDay(decision, zone);
  return promised.map(({ slot, current }) => {
    const fields = versions.find((one) => one.slot === slot && one.version === current)?.fields ?? {};
    const read = newMeasure(request, decision, slot, fields, plannedOn);
    return buildMeasure(ofNumber(records, slot), read, otherwise, building);
  });
};
