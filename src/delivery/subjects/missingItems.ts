import { DateTime } from 'luxon';
import type { PersonId } from '../../domain/person.js';
import { isOpen } from '../../domain/request.js';
import { latestStep, nextStep } from '../../domain/rhythm.js';
import type { AgendaItem, NoticeKind } from '../../ports/agendaStore.js';
import { firstTelling, morningSlot } from '../sendingHours.js';
import { missingEscalations } from './escalations.js';
import { stepText, upcomingStep, type RequestSituation } from './requestSituation.js';

/** Where and when an item is told; `step` is in the words of its kind. */
type Telling = Pick<AgendaItem, 'step' | 'day' | 'slot'>;

const item = (
  { request }: RequestSituation,
  kind: NoticeKind,
  personId: PersonId,
  telling: Telling,
): AgendaItem => ({
  kind,
  personId,
  subject: request.id,
  dueDate: request.effectiveDueDate,
  state: 'planned',
  ...telling,
});

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
const missedStep = (
  { request, rhythm, secretaries, now, plan, catchUpDay }: RequestSituation,
  personId: PersonId,
): Telling | null => {
  if (plan === null || secretaries.some(({ id }) => id === personId)) return null;
  const latest = latestStep(request.effectiveDueDate, rhythm, catchUpDay);
  if (latest === null || nextStep(request.effectiveDueDate, rhythm, catchUpDay) === null) return null;
  return { step: stepText(latest.step), ...firstTelling(now, 'assigned') };
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
  let news = own.find(({ kind }) => kind === 'newRequest');
  if (news === undefined && request.state !== 'submitted') {
    const telling =
      plan === null
        ? tellingOf(situation, request.publishedAt, request.reviewId)
        : firstTelling(now, 'assigned');
    news = item(situation, 'newRequest', personId, { step: publishedStep, ...telling });
    missing.push(news);
  }
  if (own.some(({ kind }) => kind === 'reminder')) return missing;
  const missed = missedStep(situation, personId);
  if (missed !== null) return [...missing, item(situation, 'reminder', personId, missed)];
  const told = news?.state === 'planned' ? news.day : today;
  const step = upcomingStep(situation, told);
  if (step !== null)
    missing.push(
      item(situation, 'reminder', personId, {
        step: stepText(step.step),
        day: step.day,
        slot: morningSlot,
      }),
    );
  return missing;
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
  return auditors.map(({ id: personId }) => item(situation, kind, personId, { step, ...telling }));
};

/** What is not in the plan and should be. */
export const missingItems = (situation: RequestSituation, planned: readonly AgendaItem[]): AgendaItem[] => {
  const { request, responsible } = situation;
  const secretarial = isOpen(request)
    ? [
        ...responsible.flatMap(({ id }) => forResponsible(situation, planned, id)),
        ...missingEscalations(situation, planned),
      ]
    : [];
  const { state, submittedAt, submittedSequence, decision, sequence } = request;
  if (state === 'submitted' && submittedAt !== null && submittedSequence !== null)
    return [...secretarial, ...forAuditors(situation, planned, 'submitted', submittedAt, submittedSequence)];
  if (state === 'answered' && decision !== null)
    return forAuditors(situation, planned, 'decided', decision.registeredAt, sequence);
  return secretarial;
};
