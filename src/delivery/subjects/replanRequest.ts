import { isOpen, type Request } from '../../domain/request.js';
import { hasStep, latestStep, type ReminderStep } from '../../domain/rhythm.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { missingItems } from './missingItems.js';
import { morningSlot } from '../sendingHours.js';
import { isAmong, stepOf, stepText, upcomingStep, type RequestSituation } from './requestSituation.js';
import { replanByRules } from './replan.js';
import type { Replanned } from './subject.js';

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
const isPointless = (
  { request, secretaries, auditors, today }: RequestSituation,
  item: AgendaItem,
): boolean => {
  if (isForSecretary(item)) {
    // A person may be taken back before the day comes: until then her item waits.
    return !isOpen(request) || (item.day <= today && !isAmong(secretaries, item));
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

/** Settled news stays in the plan as the mark that it was told; of submissions only the last one's. */
const isMark = ({ request }: RequestSituation, item: AgendaItem): boolean =>
  item.kind !== 'submitted' || request.state !== 'submitted' || isLatestSubmission(request, item);

/** The rules of {@link Subject.replan} for a request. */
export const replanRequest = (situation: RequestSituation): Replanned => {
  const { request, today } = situation;
  const { withdraw, next } = replanByRules(situation, {
    isPointless: (item) => isPointless(situation, item),
    isOver: !isOpen(request),
    isOutdated: (item) => isOutdated(situation, item),
    isStillLatest: (item) => isStillLatest(situation, item),
    advance: (item, state) => advance(situation, item, state),
    instead: (item) => following(situation, item, today),
    catchUp: (item) => catchUp(situation, item),
    isMark: (item) => isMark(situation, item),
  });
  return { withdraw, next: [...next, ...missingItems(situation, next)] };
};
