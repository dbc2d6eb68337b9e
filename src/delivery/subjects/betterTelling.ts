import { firstOpenDay, hasCadenceStep, stepDay, upcoming } from '../../domain/cadence.js';
import { addDays } from '../../domain/workingDays.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { firstTelling, morningSlot } from '../sendingHours.js';
import { reminderItem } from './reminderItem.js';
import { ownDays, stepOf, type RequestSituation } from './requestSituation.js';
import { isUnsettled } from './subject.js';

/**
 * The day up to which the steps count as settled. Steps that a new rhythm brings for days gone by are not caught up
 * with; those that a pause or an outage has held back are. News of the request that is still to come tells of
 * the steps as well.
 */
const settledUntil = (situation: RequestSituation, item: AgendaItem, newsDay: string | null): string => {
  const { request, today } = situation;
  if (newsDay !== null && newsDay >= today) return newsDay;
  if (item.dueDate !== request.effectiveDueDate) return today;
  const { cadence } = ownDays(situation, item);
  const before = addDays(stepDay(cadence, stepOf(item)), -1);
  const since = item.since ?? (before < today ? before : today);
  return item.putOff === true || item.day <= today || since > today ? since : today;
};

/** The reminder that is to come after all that is settled; none: the rhythm has ended. */
export const dueReminder = (
  situation: RequestSituation,
  item: AgendaItem,
  newsDay: string | null,
): AgendaItem[] => {
  const days = ownDays(situation, item);
  const step = upcoming(days.cadence, settledUntil(situation, item, newsDay), days);
  return step === null ? [] : [reminderItem(situation.request, item.personId, step)];
};

const betterReminder = (
  situation: RequestSituation,
  item: AgendaItem,
  newsDay: string | null,
): readonly AgendaItem[] | null => {
  const { request, today } = situation;
  const { cadence } = ownDays(situation, item);
  const stands =
    item.dueDate === request.effectiveDueDate &&
    hasCadenceStep(cadence, stepOf(item)) &&
    firstOpenDay(cadence, item.day) === item.day;
  // What is due today or was before stays as it is: it may be an earlier step that is caught up with.
  if (stands && item.day <= today) return null;
  const due = dueReminder(situation, item, newsDay);
  const [first] = due;
  if (stands && first?.day === item.day && first.step === item.step) return null;
  return due;
};

const betterNews = (situation: RequestSituation, item: AgendaItem): readonly AgendaItem[] | null => {
  const { now, today, request } = situation;
  const { cadence } = ownDays(situation, item);
  const telling = item.day > today ? firstTelling(now, 'resumed') : item;
  const day = firstOpenDay(cadence, telling.day);
  const { effectiveDueDate: dueDate } = request;
  if (day === item.day && item.dueDate === dueDate) return null;
  const slot = day === telling.day ? telling.slot : morningSlot;
  return [{ ...item, dueDate, day, slot }];
};

/**
 * What shall be planned instead, because the person's own wishes, the review's rhythm, the quiet months or the
 * due date have changed since; null: it is right as it is. `newsDay` is when she learns of the request itself,
 * if she has not yet.
 */
export const betterTelling = (
  situation: RequestSituation,
  item: AgendaItem,
  newsDay: string | null,
): readonly AgendaItem[] | null =>
{
  if (item.kind === 'reminder') return betterReminder(situation, item, newsDay);
  // An escalation's day is its step's; a moved date makes it pointless.
  return item.kind === 'escalation' ? null : betterNews(situation, item);
};

/** When the person of a reminder is told of the request itself; null: she has been. */
export const plannedNewsDay = (items: readonly AgendaItem[], { personId }: AgendaItem): string | null =>
  items.find((item) => item.kind === 'newRequest' && item.personId === personId && isUnsettled(item))?.day ??
  null;
