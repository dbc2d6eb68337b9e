import { firstOpenDay, latestCadenceStep, stepDay } from '../../domain/cadence.js';
import { isOpen, type Request } from '../../domain/request.js';
import { addDays } from '../../domain/workingDays.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { morningSlot } from '../sendingHours.js';
import type { Standing } from '../standing.js';
import { betterNews } from './betterNews.js';
import { isPointlessEscalation, onNextMorning } from './escalations.js';
import { missingItems } from './missingItems.js';
import { betterReminder, dueReminder, followingReminder, stepOf } from './reminding.js';
import { replanByRules, turnOf, type Rules } from './replan.js';
import {
  endsWithRequest,
  isAmong,
  isForSecretary,
  ownDays,
  requestReminding,
  type RequestSituation,
} from './requestSituation.js';
import { isUnsettled, type Replanned } from './subject.js';

/** What comes after an item that has its outcome: a reminder's next step; other news is told once. */
const advance = (
  situation: RequestSituation,
  item: AgendaItem,
  state: 'carded' | 'superseded',
): AgendaItem[] =>
  item.kind === 'reminder'
    ? followingReminder(requestReminding(situation), item.personId, item.day)
    : [{ ...item, state }];

/** A day has passed without the item being told: the latest step takes its place, on a day still to come. */
const catchUp = (situation: RequestSituation, item: AgendaItem): AgendaItem[] => {
  if (item.kind === 'reminder') return dueReminder(requestReminding(situation), item);
  const { cadence, catchUpDay } = ownDays(situation, item);
  return [{ ...item, day: firstOpenDay(cadence, catchUpDay), slot: morningSlot }];
};

/**
 * On its own day something took its place: there was nothing to say, or it was withdrawn while she was not to be
 * told. Stand-ins come and go within a day, and are told on the next.
 */
const afterSuperseded = (situation: RequestSituation, item: AgendaItem): AgendaItem[] => {
  if (item.kind === 'escalation') return [onNextMorning(situation, item)];
  if (item.kind !== 'reminder' || isAmong(situation.secretaries, item))
    return advance(situation, item, 'superseded');
  const { cadence } = ownDays(situation, item);
  const day = firstOpenDay(cadence, addDays(item.day, 1));
  const latest = latestCadenceStep(cadence, day);
  if (latest === null) return advance(situation, item, 'superseded');
  const since = addDays(stepDay(cadence, latest.step), -1);
  return [requestReminding(situation).itemOf(item.personId, { ...latest, day, since, putOff: true })];
};

const isLatestSubmission = ({ state, submittedSequence }: Request, item: AgendaItem): boolean =>
  state === 'submitted' && item.step === String(submittedSequence);

/** Nobody is to be told it any more: the request is closed, or the person has left, or it is no longer so. */
const isPointless = (situation: RequestSituation, item: AgendaItem): boolean => {
  const { request, responsible, auditors, today } = situation;
  if (request.state === 'withdrawn' || (!isOpen(request) && endsWithRequest(item))) return true;
  if (item.kind === 'escalation') return isPointlessEscalation(situation, item);
  if (isForSecretary(item)) {
    // A person may be taken back before the day comes: until then her item waits.
    return item.day <= today && !isAmong(responsible, item);
  }
  if (item.day <= today && !isAmong(auditors, item)) return true;
  return item.kind === 'submitted' && isOpen(request) && !isLatestSubmission(request, item);
};

const isMoved = ({ request }: RequestSituation, item: AgendaItem): boolean =>
  item.dueDate !== request.effectiveDueDate;

const isStillLatest = (situation: RequestSituation, item: AgendaItem): boolean => {
  const { cadence, catchUpDay } = ownDays(situation, item);
  return item.kind !== 'reminder' || latestCadenceStep(cadence, catchUpDay)?.step === stepOf(item);
};

const isLatestExtra = ({ extraReminder }: Request, item: AgendaItem): boolean =>
  item.step === String(extraReminder?.sequence);

/** Settled news stays in the plan as the mark that it was told; of what comes again only the last one's. */
const isMark = ({ request }: RequestSituation, item: AgendaItem): boolean => {
  if (item.kind === 'extraReminder') return isLatestExtra(request, item);
  return item.kind !== 'submitted' || request.state !== 'submitted' || isLatestSubmission(request, item);
};

/** Where the news of the request itself will stand for the person of a reminder; null: she has been told. */
const newsDayOf = (situation: RequestSituation, rules: Rules, { personId }: AgendaItem): string | null => {
  const news = (situation.plan ?? []).filter(
    (item) => item.kind === 'newRequest' && item.personId === personId && isUnsettled(item),
  );
  return news.flatMap((item) => turnOf(situation, rules, item).next).find(isUnsettled)?.day ?? null;
};

const better = (
  situation: RequestSituation,
  rules: Rules,
  item: AgendaItem,
  standing: Standing,
): readonly AgendaItem[] | null => {
  // Changed but for the due date, a card that may have arrived is still worth its one repetition.
  if (standing === 'doubtful' && !isMoved(situation, item)) return null;
  // An escalation's day is its step's; a moved date makes it pointless.
  if (item.kind === 'escalation') return null;
  return item.kind === 'reminder'
    ? betterReminder(requestReminding(situation), item, newsDayOf(situation, rules, item))
    : betterNews(situation, item);
};

/** The rules of {@link Subject.replan} for a request. */
export const replanRequest = (situation: RequestSituation): Replanned => {
  const rules: Rules = {
    isPointless: (item) => isPointless(situation, item),
    isOver: !isOpen(situation.request),
    isMoved: (item) => isMoved(situation, item),
    instead: (item, standing) => better(situation, rules, item, standing),
    isStillLatest: (item) => isStillLatest(situation, item),
    advance: (item) => advance(situation, item, 'carded'),
    afterSuperseded: (item) => afterSuperseded(situation, item),
    catchUp: (item) => catchUp(situation, item),
    isMark: (item) => isMark(situation, item),
  };
  const { withdraw, next } = replanByRules(situation, rules);
  return { withdraw, next: [...next, ...missingItems(situation, next)] };
};
