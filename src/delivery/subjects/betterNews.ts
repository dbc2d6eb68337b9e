import { firstOpenDay } from '../../domain/cadence.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { firstTelling, morningSlot } from '../sendingHours.js';
import { ownDays, type RequestSituation } from './requestSituation.js';

/**
 * Where news shall be told instead, because the person's pause, the quiet months or the due date have changed
 * since; null: it is right as it is.
 */
export const betterNews = (situation: RequestSituation, item: AgendaItem): readonly AgendaItem[] | null => {
  const { now, today, request } = situation;
  const { cadence } = ownDays(situation, item);
  const telling = item.day > today ? firstTelling(now, 'resumed') : item;
  const day = firstOpenDay(cadence, telling.day);
  const { effectiveDueDate: dueDate } = request;
  if (day === item.day && item.dueDate === dueDate) return null;
  const slot = day === telling.day ? telling.slot : morningSlot;
  return [{ ...item, dueDate, day, slot }];
};
