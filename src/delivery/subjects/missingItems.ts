import { DateTime } from 'luxon';
import { firstOpenDay, latestCadenceStep, stepDay, upcoming } from '../../domain/cadence.js';
import type { PersonId } from '../../domain/person.js';
import { isOpen } from '../../domain/request.js';
import { addDays } from '../../domain/workingDays.js';
import type { AgendaItem, NoticeKind } from '../../ports/agendaStore.js';
import { firstTelling, morningSlot } from '../sendingHours.js';
import { missingEscalations } from './escalations.js';
import { followingReminder } from './reminding.js';
import { ownDays, requestReminding, type RequestSituation } from './requestSituation.js';

/** Where and when an item is told; `step` is in the words of its kind. */
type Telling = Pick<AgendaItem, 'step' | 'day' | 'slot'>;

/** News, told when it may be: what falls in a pause or a quiet month waits for the first morning after it. */
const news = (
  situation: RequestSituation,
  kind: Exclude<NoticeKind, 'reminder'>,
  personId: PersonId,
  telling: Telling,
): AgendaItem => {
  const { request } = situation;
  const { cadence } = ownDays(situation, { personId, kind });
  const day = firstOpenDay(cadence, telling.day);
  return {
    kind,
    personId,
    subject: request.id,
    dueDate: request.effectiveDueDate,
    state: 'planned',
    ...telling,
    ...(day === telling.day ? {} : { day, slot: morningSlot }),
  };
};

/**
 * Taken from the event's own time and not from now: whoever plans it, and when, finds the same place, and the
 * same event is told once even when nothing of the plan is left.
 */
const tellingOf = ({ now }: RequestSituation, at: string, event: string) => {
  const instant = DateTime.fromISO(at, { zone: now.zone });
  if (!instant.isValid) throw new RangeError(`not an instant: ${at}`);
  return firstTelling(instant, event);
};

/** The event that a request begins with. */
const publishedStep = '1';

/**
 * Somebody stands in for secretaries who cannot be reached: what they could not be told is told her at once.
 * Without a plan for her nothing was told her lately: as long as the rhythm goes on, the plan has her next step.
 */
const missedStep = (situation: RequestSituation, personId: PersonId): AgendaItem | null => {
  const { secretaries, now, plan } = situation;
  if (plan === null || secretaries.some(({ id }) => id === personId)) return null;
  const days = ownDays(situation, { personId, kind: 'reminder' });
  const { cadence, catchUpDay } = days;
  const latest = latestCadenceStep(cadence, catchUpDay);
  if (latest === null || upcoming(cadence, catchUpDay, days) === null) return null;
  const step = upcoming(cadence, addDays(stepDay(cadence, latest.step), -1), days);
  if (step === null) return null;
  const telling = firstTelling(now, 'assigned');
  const reminder = requestReminding(situation).itemOf(personId, step);
  return telling.day === reminder.day ? { ...reminder, slot: telling.slot } : reminder;
};

/** Whoever is responsible learns of the request, and her first reminder comes after that. */
const forResponsible = (
  situation: RequestSituation,
  planned: readonly AgendaItem[],
  personId: PersonId,
): AgendaItem[] => {
  const { request, now, plan, today } = situation;
  const own = planned.filter((one) => one.personId === personId);
  const missing: AgendaItem[] = [];
  let told = own.find(({ kind }) => kind === 'newRequest');
  if (told === undefined && request.state !== 'submitted') {
    const telling =
      plan === null
        ? tellingOf(situation, request.publishedAt, request.reviewId)
        : firstTelling(now, 'assigned');
    told = news(situation, 'newRequest', personId, { step: publishedStep, ...telling });
    missing.push(told);
  }
  if (own.some(({ kind }) => kind === 'reminder')) return missing;
  const missed = missedStep(situation, personId);
  if (missed !== null) return [...missing, missed];
  const after = told?.state === 'planned' ? told.day : today;
  return [...missing, ...followingReminder(requestReminding(situation), personId, after)];
};

/** Days for which an extra reminder that no process has planned is caught up with. */
const caughtUpFor = 7;

/**
 * Whoever is responsible on the day for which an auditor asked for it. Who becomes so later has had the news of the
 * request itself, or what was missed.
 */
const extraReminders = (situation: RequestSituation, planned: readonly AgendaItem[]): AgendaItem[] => {
  const { request, responsible, today } = situation;
  const { extraReminder } = request;
  if (extraReminder === undefined) return [];
  const { at, sequence } = extraReminder;
  const step = String(sequence);
  const own = planned.filter((one) => one.kind === 'extraReminder' && one.step === step);
  // The instant names the card: what was asked for at once is told at once.
  const telling = tellingOf(situation, at, `asked-${at.replace(/\D/g, '')}`);
  if (telling.day < (own.length > 0 ? today : addDays(today, -caughtUpFor))) return [];
  const knows = (id: PersonId): boolean =>
    own.some(({ personId }) => personId === id) ||
    // Whoever comes to it later, on the same day, hears of the request itself.
    (own.length > 0 &&
      planned.some(
        ({ personId, kind, state }) => personId === id && kind === 'newRequest' && state === 'planned',
      ));
  return responsible
    .filter(({ id }) => !knows(id))
    .map(({ id }) => news(situation, 'extraReminder', id, { step, ...telling }));
};

/** Every auditor learns that a response came in; nobody if somebody was told of that event before. */
const forAuditors = (
  situation: RequestSituation,
  planned: readonly AgendaItem[],
  kind: 'submitted' | 'decided',
  at: string,
  sequence: number,
): AgendaItem[] => {
  const { request, auditors } = situation;
  const step = String(sequence);
  if (planned.some((one) => one.kind === kind && one.step === step)) return [];
  const telling = tellingOf(situation, at, `${request.id}-${step}`);
  return auditors.map(({ id: personId }) => news(situation, kind, personId, { step, ...telling }));
};

/** What is not in the plan and should be. */
export const missingItems = (situation: RequestSituation, planned: readonly AgendaItem[]): AgendaItem[] => {
  const { request, responsible } = situation;
  const secretarial = isOpen(request)
    ? [
        ...responsible.flatMap(({ id }) => forResponsible(situation, planned, id)),
        ...missingEscalations(situation, planned),
        ...extraReminders(situation, planned),
      ]
    : [];
  const { state, submittedAt, submittedSequence, decision, sequence } = request;
  if (state === 'submitted' && submittedAt !== null && submittedSequence !== null)
    return [...secretarial, ...forAuditors(situation, planned, 'submitted', submittedAt, submittedSequence)];
  if (state === 'answered' && decision !== null)
    return forAuditors(situation, planned, 'decided', decision.registeredAt, sequence);
  return secretarial;
};
