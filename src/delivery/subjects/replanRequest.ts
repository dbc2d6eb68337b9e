import { firstOpenDay, latestCadenceStep, stepDay, upcoming } from '../../domain/cadence.js';
import { isOpen, type Request } from '../../domain/request.js';
import { addDays } from '../../domain/workingDays.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { morningSlot } from '../sendingHours.js';
import type { Standing } from '../standing.js';
import { betterTelling, dueReminder, plannedNewsDay } from './betterTelling.js';
import { isPointlessEscalation, onNextMorning } from './escalations.js';
import { missingItems } from './missingItems.js';
import { reminderItem } from './reminderItem.js';
import { isAmong, isForSecretary, ownDays, stepOf, type RequestSituation } from './requestSituation.js';
import { isUnsettled, type Replanned } from './subject.js';

/** What comes after an item that has its outcome: a reminder's next step; other news is told once. */
const advance = (
  situation: RequestSituation,
  item: AgendaItem,
  state: 'carded' | 'superseded',
): AgendaItem[] => {
  if (item.kind !== 'reminder') return [{ ...item, state }];
  const days = ownDays(situation, item);
  const step = upcoming(days.cadence, item.day, days);
  return step === null ? [] : [reminderItem(situation.request, item.personId, step)];
};

/** A day has passed without the item being told: the latest step takes its place, on a day still to come. */
const catchUp = (situation: RequestSituation, item: AgendaItem): AgendaItem[] => {
  if (item.kind === 'reminder') return dueReminder(situation, item, null);
  const { cadence, catchUpDay } = ownDays(situation, item);
  return [{ ...item, day: firstOpenDay(cadence, catchUpDay), slot: morningSlot }];
};

const isLatestSubmission = ({ state, submittedSequence }: Request, item: AgendaItem): boolean =>
  state === 'submitted' && item.step === String(submittedSequence);

/** Nobody is to be told it any more: the request is closed, or the person has left, or it is no longer so. */
const isPointless = (situation: RequestSituation, item: AgendaItem): boolean => {
  const { request, responsible, auditors, today } = situation;
  if (request.state === 'withdrawn') return true;
  if (item.kind === 'escalation') return isPointlessEscalation(situation, item);
  if (isForSecretary(item)) {
    // A person may be taken back before the day comes: until then her item waits.
    return !isOpen(request) || (item.day <= today && !isAmong(responsible, item));
  }
  if (item.day <= today && !isAmong(auditors, item)) return true;
  return item.kind === 'submitted' && isOpen(request) && !isLatestSubmission(request, item);
};

/** It would show a date that no longer holds: then it is worth waiting for somebody who is sending it. */
const isMoved = ({ request }: RequestSituation, item: AgendaItem): boolean =>
  item.dueDate !== request.effectiveDueDate;

const isStillLatest = (situation: RequestSituation, item: AgendaItem): boolean => {
  const { cadence, catchUpDay } = ownDays(situation, item);
  return item.kind !== 'reminder' || latestCadenceStep(cadence, catchUpDay)?.step === stepOf(item);
};

/** Changed but for the due date, a card that may have arrived is still worth its one repetition. */
const mayBeRepeated = (situation: RequestSituation, item: AgendaItem, standing: Standing): boolean =>
  standing === 'doubtful' && !isMoved(situation, item);

/**
 * On its own day something took its place: there was nothing to say, or it was withdrawn while she was not to be
 * told. Stand-ins come and go within a day, and are told on the next.
 */
const afterSuperseded = (situation: RequestSituation, item: AgendaItem): AgendaItem[] => {
  const { request, secretaries } = situation;
  if (item.kind === 'escalation') return [onNextMorning(situation, item)];
  if (item.kind !== 'reminder' || isAmong(secretaries, item)) return advance(situation, item, 'superseded');
  const { cadence } = ownDays(situation, item);
  const day = firstOpenDay(cadence, addDays(item.day, 1));
  const latest = latestCadenceStep(cadence, day);
  if (latest === null) return advance(situation, item, 'superseded');
  const since = addDays(stepDay(cadence, latest.step), -1);
  return [reminderItem(request, item.personId, { ...latest, day, since, putOff: true })];
};

type Turn = { readonly withdraw: boolean; readonly next: readonly AgendaItem[] };
const keep = (item: AgendaItem): Turn => ({ withdraw: false, next: [item] });

const turnOf = (situation: RequestSituation, item: AgendaItem, newsDay: string | null): Turn => {
  const { request, today } = situation;
  const standing = situation.standing(item);
  const isPast = item.day < today;
  if (isPointless(situation, item)) {
    if (standing === 'told' || standing === 'superseded') return { withdraw: false, next: [] };
    // Only a closed request or a moved date is worth waiting for somebody who is sending at this moment.
    const waitFor = !isOpen(request) || isMoved(situation, item);
    return standing === 'underWay' && !waitFor ? keep(item) : { withdraw: true, next: [] };
  }
  if (standing === 'underWay' && !isMoved(situation, item)) return keep(item);
  if (standing === 'told') return { withdraw: false, next: advance(situation, item, 'carded') };
  const better = mayBeRepeated(situation, item, standing) ? null : betterTelling(situation, item, newsDay);
  if (better !== null) return { withdraw: true, next: better };
  if (standing === 'superseded')
    return {
      withdraw: false,
      next: isPast ? catchUp(situation, item) : afterSuperseded(situation, item),
    };
  if (!isPast || (standing === 'doubtful' && isStillLatest(situation, item))) return keep(item);
  return { withdraw: true, next: catchUp(situation, item) };
};

/** Settled news stays in the plan as the mark that it was told; of submissions only the last one's. */
const isMark = ({ request }: RequestSituation, item: AgendaItem): boolean =>
  item.kind !== 'submitted' || request.state !== 'submitted' || isLatestSubmission(request, item);

/** Where the news of the request itself will stand for the person of a reminder; null: it has been told. */
const newsDayOf = (situation: RequestSituation, item: AgendaItem): string | null => {
  const news = (situation.plan ?? []).filter(({ kind }) => kind === 'newRequest').filter(isUnsettled);
  return plannedNewsDay(
    news
      .filter(({ personId }) => personId === item.personId)
      .flatMap((one) => turnOf(situation, one, null).next),
    item,
  );
};

/** The rules of {@link Subject.replan} for a request. */
export const replanRequest = (situation: RequestSituation): Replanned => {
  const plan = situation.plan ?? [];
  const withdraw: AgendaItem[] = [];
  const kept = plan.flatMap((item) => {
    if (!isUnsettled(item)) return isMark(situation, item) ? [item] : [];
    const turn = turnOf(situation, item, item.kind === 'reminder' ? newsDayOf(situation, item) : null);
    if (turn.withdraw) withdraw.push(item);
    return turn.next;
  });
  return { withdraw, next: [...kept, ...missingItems(situation, kept)] };
};
