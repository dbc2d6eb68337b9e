import type { AgendaItem } from '../../ports/agendaStore.js';
import type { Standing } from '../standing.js';
import { isUnsettled, type Moment, type Replanned } from './subject.js';

/** What becomes of a planned item, for one subject at one moment. */
export interface Rules {
  /** Nobody is to be told it any more. */
  isPointless(item: AgendaItem): boolean;
  /** What is pointless must not leave either, so that somebody who is sending it is worth waiting for. */
  readonly isOver: boolean;
  /** It would show a date that no longer holds: then, too, it is worth waiting for somebody who is sending it. */
  isMoved(item: AgendaItem): boolean;
  /** What shall be planned in its place, not yet told; null: it is right as it is. */
  instead(item: AgendaItem, standing: Standing): readonly AgendaItem[] | null;
  /** Nothing has come since that would take its place. */
  isStillLatest(item: AgendaItem): boolean;
  /** What comes after an item that has its outcome. */
  advance(item: AgendaItem): readonly AgendaItem[];
  /** What comes after an item whose place was taken on its own day. */
  afterSuperseded(item: AgendaItem): readonly AgendaItem[];
  /** A day has passed without the item being told: what takes its place, on a day still to come. */
  catchUp(item: AgendaItem): readonly AgendaItem[];
  /** Whether a settled item stays in the plan, as the mark that it was told. */
  isMark(item: AgendaItem): boolean;
}

export interface Turn {
  readonly withdraw: boolean;
  readonly next: readonly AgendaItem[];
}
const keep = (item: AgendaItem): Turn => ({ withdraw: false, next: [item] });

export const turnOf = (moment: Moment, rules: Rules, item: AgendaItem): Turn => {
  const { today } = moment;
  const standing = item.day > today ? 'planned' : moment.standing(item);
  const isPast = item.day < today;
  if (rules.isPointless(item)) {
    if (standing === 'told' || standing === 'superseded') return { withdraw: false, next: [] };
    const waitFor = rules.isOver || rules.isMoved(item);
    return standing === 'underWay' && !waitFor ? keep(item) : { withdraw: true, next: [] };
  }
  if (standing === 'underWay' && !rules.isMoved(item)) return keep(item);
  if (standing === 'told') return { withdraw: false, next: rules.advance(item) };
  const better = rules.instead(item, standing);
  if (better !== null) return { withdraw: true, next: better };
  if (standing === 'superseded')
    return { withdraw: false, next: isPast ? rules.catchUp(item) : rules.afterSuperseded(item) };
  if (!isPast || (standing === 'doubtful' && rules.isStillLatest(item))) return keep(item);
  return { withdraw: true, next: rules.catchUp(item) };
};

/** The plan as the rules leave it, before what is missing is added. */
export const replanByRules = (moment: Moment, rules: Rules): Replanned => {
  const withdraw: AgendaItem[] = [];
  const next = (moment.plan ?? []).flatMap((item) => {
    if (!isUnsettled(item)) return rules.isMark(item) ? [item] : [];
    const turn = turnOf(moment, rules, item);
    if (turn.withdraw) withdraw.push(item);
    return turn.next;
  });
  return { withdraw, next };
};
