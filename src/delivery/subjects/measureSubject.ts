import { standIns } from '../../domain/boardReach.js';
import { latestCadenceStep } from '../../domain/cadence.js';
import { isOngoing, parseMeasureId, type PlannedMeasure } from '../../domain/measure.js';
import { isSecretaryOf, type Person } from '../../domain/person.js';
import { requestId } from '../../domain/request.js';
import type { Rhythm } from '../../domain/rhythm.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import type { MeasureStore } from '../../ports/measureStore.js';
import { morningSlot } from '../sendingHours.js';
import type { DeliverySettings } from '../settings.js';
import { ownDaysOf, type Dated } from './ownDays.js';
import {
  betterReminder,
  dueReminder,
  followingReminder,
  stepOf,
  stepText,
  type Reminding,
} from './reminding.js';
import { replanByRules } from './replan.js';
import { isAmong } from './requestSituation.js';
import type { Moment, ReadAnew, Replanned, Subject } from './subject.js';

type MeasureSettings = Pick<DeliverySettings, 'measureRhythm' | 'quietMonths' | 'reminderTime'>;

/** An undated measure's day is asked for every week, for the first time so many days after the decision. */
const askForDate: Rhythm = { steps: [-14] };

const datedOf = (
  { dueDate, plannedOn }: PlannedMeasure,
  { measureRhythm, quietMonths, reminderTime }: MeasureSettings,
): Dated => ({
  effectiveDueDate: dueDate ?? plannedOn,
  rhythm: dueDate === null ? askForDate : null,
  standard: { rhythm: measureRhythm, quietMonths },
  reminderTime,
});

const remindingOf = (measure: PlannedMeasure, moment: Moment, settings: MeasureSettings): Reminding => {
  const dated = datedOf(measure, settings);
  return {
    today: moment.today,
    dueDate: dated.effectiveDueDate,
    daysOf: (personId) => ownDaysOf(moment, dated, personId),
    itemOf: (personId, { step, day, since, putOff }) => ({
      kind: 'measure',
      personId,
      subject: measure.id,
      step: stepText(step),
      dueDate: dated.effectiveDueDate,
      day,
      slot: morningSlot,
      state: 'planned',
      since,
      ...(putOff ? { putOff } : {}),
    }),
  };
};

/** Who is reminded: the board's secretaries and, while none of them can be reached, their substitutes. */
const responsibleFor = ({ boardId }: PlannedMeasure, { persons }: Moment): readonly Person[] => [
  ...persons.filter((person) => isSecretaryOf(person, boardId)),
  ...standIns(persons, boardId),
];

/** The rules of {@link Subject.replan} for a measure: one reminder at a time for each person, until it is done. */
const replanMeasure = (measure: PlannedMeasure, moment: Moment, settings: MeasureSettings): Replanned => {
  const { today } = moment;
  const reminding = remindingOf(measure, moment, settings);
  const ongoing = isOngoing(measure);
  const responsible = responsibleFor(measure, moment);
  const isMoved = (item: AgendaItem): boolean => item.dueDate !== reminding.dueDate;
  const following = ({ personId, day }: AgendaItem) => followingReminder(reminding, personId, day);
  const { withdraw, next } = replanByRules(moment, {
    // A person may be taken back before the day comes: until then her item waits.
    isPointless: (item) => !ongoing || (item.day <= today && !isAmong(responsible, item)),
    isOver: !ongoing,
    isMoved,
    instead: (item, standing) =>
      standing === 'doubtful' && !isMoved(item) ? null : betterReminder(reminding, item),
    isStillLatest: (item) => {
      const { cadence, catchUpDay } = reminding.daysOf(item.personId);
      return latestCadenceStep(cadence, catchUpDay)?.step === stepOf(item);
    },
    advance: following,
    afterSuperseded: following,
    catchUp: (item) => dueReminder(reminding, item),
    isMark: () => true,
  });
  const missing = ongoing
    ? responsible.filter(({ id }) => !next.some(({ personId }) => personId === id))
    : [];
  return {
    withdraw,
    next: [...next, ...missing.flatMap(({ id }) => followingReminder(reminding, id, today))],
  };
};

interface Parts {
  readonly measures: Pick<MeasureStore, 'measure' | 'ofRequest'>;
  readonly settings: MeasureSettings;
}

export type MeasureSubject = (measure: PlannedMeasure) => Subject;

/** A planned measure: its board's secretaries are reminded of it until it is reported done. */
export const measureSubject = ({ measures, settings }: Parts): MeasureSubject => {
  const readAnew: ReadAnew = async (ids) => {
    const [only, ...others] = ids;
    if (only !== undefined && others.length === 0) {
      const held = await measures.measure(only);
      return held === null ? [] : [subjectOf(held.measure)];
    }
    const parsed = ids.map(parseMeasureId).filter((place) => place !== null);
    const requests = new Set(parsed.map(({ reviewId, boardId }) => requestId(reviewId, boardId)));
    const found = (await Promise.all([...requests].map((id) => measures.ofRequest(id)))).flat();
    return found.filter(({ id }) => ids.includes(id)).map(subjectOf);
  };
  const subjectOf: MeasureSubject = (measure) => ({
    id: measure.id,
    replan: (moment) => replanMeasure(measure, moment, settings),
    basis: JSON.stringify([measure.dueDate, isOngoing(measure)]),
    readAnew,
  });
  return subjectOf;
};
