import { standIns } from '../../domain/boardReach.js';
import { cadenceFor, type Cadence, type StandardCadence } from '../../domain/cadence.js';
import type { Escalation } from '../../domain/escalation.js';
import {
  isAuditor,
  isHeadOf,
  isSecretaryOf,
  isSubstituteOf,
  type Person,
  type PersonId,
} from '../../domain/person.js';
import { standardReminders } from '../../domain/reminders.js';
import type { Request } from '../../domain/request.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { catchUpDay, morningTime, type TimeOfDay } from '../sendingHours.js';
import type { DeliverySettings } from '../settings.js';
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

/** An item says days relative to the due date, a rhythm days before it. */
export const stepText = (step: number): string => String(0 - step);
export const stepOf = (item: AgendaItem): number => 0 - Number(item.step);

export const isForSecretary = ({ kind }: Pick<AgendaItem, 'kind'>): boolean =>
  kind === 'reminder' || kind === 'newRequest';

/** The days on which one person may be told of the request, as seen today. */
export interface OwnDays {
  readonly cadence: Cadence;
  readonly today: string;
  /** The first day whose morning card can still reach her. */
  readonly catchUpDay: string;
}

/** As she has chosen. News of what came in can wait as long as an auditor wants, an answer that is due cannot. */
export const ownDays = (
  { request, persons, standard, reminderTime, now, today }: RequestSituation,
  { personId, kind }: { readonly personId: PersonId; readonly kind: AgendaItem['kind'] },
): OwnDays => {
  const person = persons.find(({ id }) => id === personId);
  const reminders = person?.reminders ?? standardReminders;
  const cadence = cadenceFor(reminders, request, standard);
  return {
    cadence:
      kind === 'submitted' || kind === 'decided'
        ? { ...cadence, snoozedUntil: reminders.snoozedUntil }
        : cadence,
    today,
    catchUpDay: catchUpDay(now, morningTime(person, reminderTime)),
  };
};
