import { isOpen, type Request } from '../../domain/request.js';
import { hasStep, latestStep, type ReminderStep } from '../../domain/rhythm.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { addDays, nextWorkingDay } from '../../domain/workingDays.js';
import { isPointlessEscalation, onNextMorning } from './escalations.js';
import { missingItems } from './missingItems.js';
import { morningSlot } from '../sendingHours.js';
import { isAmong, stepOf, stepText, upcomingStep, type RequestSituation } from './requestSituation.js';
import { isUnsettled, type Replanned } from './subject.js';

const isForSecretary = ({ kind }: AgendaItem): boolean => kind === 'reminder' || kind === 'newRequest';
const withStep = (item: AgendaItem, request: Request, { step, day }: ReminderStep): AgendaItem => ({
  ...item,
  step: stepText(step),
  dueDate: request.effectiveDueDate,
  day,
  slot: morningSlot,
  state: 'planned',
});

const following = (situation: RequestSituation, item: AgendaItem, after: string): AgendaItem[] => {
  const step = upcomingStep(situation, after);
  return step === null ? [] : [withStep(item, situation.request, step)];
};

/** What comes after an item that has its outcome: a reminder's next step; other news is told once. */
const advance = (
  situation: RequestSituation,
  item: AgendaItem,
  state: 'carded' | 'superseded',
): AgendaItem[] => (item.kind === 'reminder' ? following(situation, item, item.day) : [{ ...item, state }]);

/** A day has passed without the item being told: the latest step takes its place, on a day still to come. */
const catchUp = (situation: RequestSituation, item: AgendaItem): AgendaItem[] => {
  const { request, rhythm, catchUpDay, today } = situation;
  if (item.kind !== 'reminder') return [{ ...item, day: catchUpDay, slot: morningSlot }];
  const latest = latestStep(request.effectiveDueDate, rhythm, catchUpDay);
  return latest === null
    ? following(situation, item, today)
    : [withStep(item, request, { ...latest, day: catchUpDay })];
};

const isLatestSubmission = ({ state, submittedSequence }: Request, item: AgendaItem): boolean =>
  state === 'submitted' && item.step === String(submittedSequence);

/** Nobody is to be told it any more: the response is decided, or the person has left, or it is no longer so. */
const isPointless = (situation: RequestSituation, item: AgendaItem): boolean => {
  const { request, responsible, auditors, today } = situation;
  if (item.kind === 'escalation') return isPointlessEscalation(situation, item);
  if (isForSecretary(item)) {
    // A person may be taken back before the day comes: until then her item waits.
    return !isOpen(request) || (item.day <= today && !isAmong(responsible, item));
  }
  if (item.day <= today && !isAmong(auditors, item)) return true;
  return item.kind === 'submitted' && isOpen(request) && !isLatestSubmission(request, item);
};

/** The plan's step is not one of the request's: its due date or the rhythm has changed. */
const isOutdated = ({ request, rhythm, today }: RequestSituation, item: AgendaItem): boolean =>
  item.kind === 'reminder' &&
  (item.dueDate !== request.effectiveDueDate || (item.day > today && !hasStep(rhythm, stepOf(item))));

const isStillLatest = ({ request, rhythm, catchUpDay }: RequestSituation, item: AgendaItem): boolean =>
  item.kind !== 'reminder' || latestStep(request.effectiveDueDate, rhythm, catchUpDay)?.step === stepOf(item);

/**
 * On its own day something took its place: there was nothing to say, or it was withdrawn while she was not to be
 * told. Stand-ins come and go within a day, and are told on the next.
 */
const afterSuperseded = (situation: RequestSituation, item: AgendaItem): AgendaItem[] => {
  const { request, rhythm, secretaries } = situation;
  if (item.kind === 'escalation') return [onNextMorning(item)];
  if (item.kind !== 'reminder' || isAmong(secretaries, item)) return advance(situation, item, 'superseded');
  const day = nextWorkingDay(addDays(item.day, 1));
  const latest = latestStep(request.effectiveDueDate, rhythm, day);
  return latest === null
    ? following(situation, item, item.day)
    : [withStep(item, request, { ...latest, day })];
};

type Turn = { readonly withdraw: boolean; readonly next: readonly AgendaItem[] };
const keep = (item: AgendaItem): Turn => ({ withdraw: false, next: [item] });

const turnOf = (situation: RequestSituation, item: AgendaItem): Turn => {
  const { request, today } = situation;
  const standing = item.day > today ? 'planned' : situation.standing(item);
  const isPast = item.day < today;
  if (isPointless(situation, item)) {
    if (standing === 'told' || standing === 'superseded') return { withdraw: false, next: [] };
    // Only a decided response is worth waiting for somebody who is sending at this moment.
    return standing === 'underWay' && isOpen(request) ? keep(item) : { withdraw: true, next: [] };
  }
  if (standing === 'underWay') return keep(item);
  if (standing === 'told') return { withdraw: false, next: advance(situation, item, 'carded') };
  if (isOutdated(situation, item)) return { withdraw: true, next: following(situation, item, today) };
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

/** The rules of {@link Subject.replan} for a request. */
export const replanRequest = (situation: RequestSituation): Replanned => {
  const plan = situation.plan ?? [];
  const withdraw: AgendaItem[] = [];
  const kept = plan.flatMap((item) => {
    if (!isUnsettled(item)) return isMark(situation, item) ? [item] : [];
    const turn = turnOf(situation, item);
    if (turn.withdraw) withdraw.push(item);
    return turn.next;
  });
  return { withdraw, next: [...kept, ...missingItems(situation, kept)] };
};
