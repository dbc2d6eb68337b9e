import { isOngoing, type PlannedMeasure } from '../../domain/measure.js';
import { isSecretaryOf } from '../../domain/person.js';
import { hasStep, latestStep, type ReminderStep, type Rhythm } from '../../domain/rhythm.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import type { MeasureStore } from '../../ports/measureStore.js';
import { morningSlot } from '../sendingHours.js';
import type { DeliverySettings } from '../settings.js';
import { replanByRules } from './replan.js';
import { isAmong, stepOf, stepText, upcoming, type Countdown } from './requestSituation.js';
import type { Moment, Replanned, Subject } from './subject.js';

/** An undated measure's day is asked for every week, for the first time so many days after the decision. */
const askForDate: Rhythm = { steps: [-14] };

const countdownOf = ({ dueDate, plannedOn }: PlannedMeasure, rhythm: Rhythm): Countdown =>
  dueDate === null ? { dueDate: plannedOn, rhythm: askForDate } : { dueDate, rhythm };

/** Days relative to the due date; a day that was set anew is named, so that steps of before do not take its place. */
const itemStep = ({ dateChanges }: PlannedMeasure, step: number): string =>
  dateChanges === 0 ? stepText(step) : `${stepText(step)}:${dateChanges}`;
const stepIn = ({ step }: AgendaItem): number => stepOf({ step: step.split(':')[0] ?? '' });

/**
 * The rules of {@link Subject.replan} for a measure: one reminder at a time for each of the board's secretaries,
 * until it is done.
 */
const replanMeasure = (measure: PlannedMeasure, countdown: Countdown, moment: Moment): Replanned => {
  const { today, catchUpDay } = moment;
  const { dueDate, rhythm } = countdown;
  const ongoing = isOngoing(measure);
  const secretaries = moment.persons.filter((person) => isSecretaryOf(person, measure.boardId));
  const latest = () => latestStep(dueDate, rhythm, catchUpDay);
  const item = (personId: string, { step, day }: ReminderStep): AgendaItem => ({
    kind: 'measure',
    personId,
    subject: measure.id,
    step: itemStep(measure, step),
    dueDate,
    day,
    slot: morningSlot,
    state: 'planned',
  });
  const following = (personId: string, after: string): AgendaItem[] => {
    const step = upcoming(countdown, after, moment);
    return step === null ? [] : [item(personId, step)];
  };
  const { withdraw, next } = replanByRules(moment, {
    // A person may be taken back before the day comes: until then her item waits.
    isPointless: (one) => !ongoing || (one.day <= today && !isAmong(secretaries, one)),
    isOver: !ongoing,
    isOutdated: (one) =>
      one.dueDate !== dueDate ||
      one.step !== itemStep(measure, stepIn(one)) ||
      (one.day > today && !hasStep(rhythm, stepIn(one))),
    isStillLatest: (one) => latest()?.step === stepIn(one),
    advance: ({ personId, day }) => following(personId, day),
    instead: ({ personId }) => following(personId, today),
    catchUp: ({ personId }) => {
      const step = latest();
      return step === null ? following(personId, today) : [item(personId, { ...step, day: catchUpDay })];
    },
    isMark: () => true,
  });
  const missing = ongoing
    ? secretaries.filter(({ id }) => !next.some(({ personId }) => personId === id))
    : [];
  return { withdraw, next: [...next, ...missing.flatMap(({ id }) => following(id, today))] };
};

interface Parts {
  readonly measures: Pick<MeasureStore, 'measure'>;
  readonly settings: Pick<DeliverySettings, 'measureRhythm'>;
}

export type MeasureSubject = (measure: PlannedMeasure) => Subject;

/** A planned measure: its board's secretaries are reminded of it until it is reported done. */
export const measureSubject = ({ measures, settings }: Parts): MeasureSubject => {
  const subjectOf: MeasureSubject = (measure) => ({
    id: measure.id,
    replan: (moment) => replanMeasure(measure, countdownOf(measure, settings.measureRhythm), moment),
    async changedMeanwhile() {
      const held = await measures.measure(measure.id);
      if (held === null) return null;
      const { dueDate, state } = held.measure;
      const same = dueDate === measure.dueDate && (state === 'done') === (measure.state === 'done');
      return same ? null : subjectOf(held.measure);
    },
  });
  return subjectOf;
};
