import { standIns } from '../../domain/boardReach.js';
import type { StandardCadence } from '../../domain/cadence.js';
import type { Escalation } from '../../domain/escalation.js';
import {
  isAuditor,
  isHeadOf,
  isSecretaryOf,
  isSubstituteOf,
  type Person,
  type PersonId,
} from '../../domain/person.js';
import type { Request } from '../../domain/request.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { morningSlot, type TimeOfDay } from '../sendingHours.js';
import type { DeliverySettings } from '../settings.js';
import { ownDaysOf, type OwnDays } from './ownDays.js';
import { stepText, type Reminding } from './reminding.js';
import type { Moment } from './subject.js';

export type RequestSettings = Pick<
  DeliverySettings,
  'rhythm' | 'quietMonths' | 'escalation' | 'reminderTime'
>;

/** Everything that decides what is to be planned for one request. */
export interface RequestSituation extends Moment {
  readonly request: Request;
  /** The board's secretaries. */
  readonly secretaries: readonly Person[];
  /** Who is told and reminded: the secretaries and, while none of them can be reached, their substitutes. */
  readonly responsible: readonly Person[];
  readonly substitutes: readonly Person[];
  readonly heads: readonly Person[];
  readonly auditors: readonly Person[];
  readonly standard: StandardCadence;
  readonly escalation: Escalation;
  readonly reminderTime: TimeOfDay;
}

export const requestSituation = (
  request: Request,
  moment: Moment,
  { rhythm, quietMonths, escalation, reminderTime }: RequestSettings,
): RequestSituation => {
  const { persons } = moment;
  const { boardId } = request;
  const secretaries = persons.filter((person) => isSecretaryOf(person, boardId));
  return {
    ...moment,
    request,
    secretaries,
    responsible: [...secretaries, ...standIns(persons, boardId)],
    substitutes: persons.filter((person) => isSubstituteOf(person, boardId)),
    heads: persons.filter((person) => isHeadOf(person, boardId)),
    auditors: persons.filter(isAuditor),
    standard: { rhythm, quietMonths },
    escalation,
    reminderTime,
  };
};

/** Whether the item's person is one of these. */
export const isAmong = (persons: readonly Person[], { personId }: AgendaItem): boolean =>
  persons.some(({ id }) => id === personId);

export const isForSecretary = ({ kind }: Pick<AgendaItem, 'kind'>): boolean =>
  kind === 'reminder' || kind === 'newRequest' || kind === 'extraReminder';

/** Told only as long as the request is open, whoever is there to be told. */
export const endsWithRequest = (item: AgendaItem): boolean =>
  item.kind === 'escalation' || isForSecretary(item);

/** The days on which one person may be told that of the request. */
export const ownDays = (
  situation: RequestSituation,
  { personId, kind }: { readonly personId: PersonId; readonly kind: AgendaItem['kind'] },
): OwnDays => {
  const { request, standard, reminderTime } = situation;
  const { effectiveDueDate, rhythm } = request;
  const isMereNews = kind === 'submitted' || kind === 'decided';
  return ownDaysOf(situation, { effectiveDueDate, rhythm, standard, reminderTime }, personId, isMereNews);
};

/** Its reminders, for whoever is responsible. */
export const requestReminding = (situation: RequestSituation): Reminding => {
  const { request, today } = situation;
  return {
    today,
    dueDate: request.effectiveDueDate,
    daysOf: (personId) => ownDays(situation, { personId, kind: 'reminder' }),
    itemOf: (personId, { step, day, since, putOff }) => ({
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
    }),
  };
};
