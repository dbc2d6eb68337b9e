import { firstOpenDay, hasCadenceStep, stepDay, upcoming, type UpcomingStep } from '../../domain/cadence.js';
import type { PersonId } from '../../domain/person.js';
import { addDays } from '../../domain/workingDays.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import type { OwnDays } from './ownDays.js';

/** An item says days relative to the due date, a rhythm days before it. */
export const stepText = (step: number): string => String(0 - step);
export const stepOf = ({ step }: Pick<AgendaItem, 'step'>): number => 0 - Number(step);

/** A due date of which people are reminded, each on her own days, one step at a time. */
export interface Reminding {
  readonly today: string;
  readonly dueDate: string;
  readonly daysOf: (personId: PersonId) => OwnDays;
  readonly itemOf: (personId: PersonId, step: UpcomingStep) => AgendaItem;
}

/** The reminder that follows on the steps of the day `after`; none: the rhythm has ended. */
export const followingReminder = (reminding: Reminding, personId: PersonId, after: string): AgendaItem[] => {
  const days = reminding.daysOf(personId);
  const step = upcoming(days.cadence, after, days);
  return step === null ? [] : [reminding.itemOf(personId, step)];
};

/**
 * The day up to which the steps count as settled. Steps that a new rhythm brings for days gone by are not caught up
 * with; those that a pause or an outage has held back are. News that is still to come (`newsDay`) tells of the
 * steps as well.
 */
const settledUntil = (
  { today, dueDate, daysOf }: Reminding,
  item: AgendaItem,
  newsDay: string | null,
): string => {
  if (newsDay !== null && newsDay >= today) return newsDay;
  if (item.dueDate !== dueDate) return today;
  const before = addDays(stepDay(daysOf(item.personId).cadence, stepOf(item)), -1);
  const since = item.since ?? (before < today ? before : today);
  return item.putOff === true || item.day <= today || since > today ? since : today;
};

/** The reminder that is to come after all that is settled; none: the rhythm has ended. */
export const dueReminder = (
  reminding: Reminding,
  item: AgendaItem,
  newsDay: string | null = null,
): AgendaItem[] => followingReminder(reminding, item.personId, settledUntil(reminding, item, newsDay));

/**
 * What shall be planned instead of a reminder, because the person's own wishes, the rhythm, the quiet months or the
 * due date have changed since; null: it is right as it is.
 */
export const betterReminder = (
  reminding: Reminding,
  item: AgendaItem,
  newsDay: string | null = null,
): readonly AgendaItem[] | null => {
  const { today, dueDate } = reminding;
  const { cadence } = reminding.daysOf(item.personId);
  const stands =
    item.dueDate === dueDate &&
    hasCadenceStep(cadence, stepOf(item)) &&
    firstOpenDay(cadence, item.day) === item.day;
  // What is due today or was before stays as it is: it may be an earlier step that is caught up with.
  if (stands && item.day <= today) return null;
  const due = dueReminder(reminding, item, newsDay);
  const [first] = due;
  return stands && first?.day === item.day && first.step === item.step ? null : due;
};
