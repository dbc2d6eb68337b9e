import type { UpcomingStep } from '../../domain/cadence.js';
import type { PersonId } from '../../domain/person.js';
import type { Request } from '../../domain/request.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { morningSlot } from '../sendingHours.js';
import { stepText } from './requestSituation.js';

/** A step of a request's rhythm as an item to be planned. */
export const reminderItem = (
  request: Request,
  personId: PersonId,
  { step, day, since, putOff }: UpcomingStep,
): AgendaItem => ({
  kind: 'reminder',
  personId,
  subject: request.id,
  step: stepText(step),
  dueDate: request.effectiveDueDate,
  day,
  slot: morningSlot,
  state: 'planned',
  since,
  ...(putOff ? { putOff } : {}),
});
