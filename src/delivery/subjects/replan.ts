import type { AgendaItem } from '../../ports/agendaStore.js';
import { isUnsettled, type Moment, type Replanned } from './subject.js';

/** What becomes of a planned item, for one subject at one moment. */
export interface Rules {
  /** Nobody is to be told it any more. */
  isPointless(item: AgendaItem): boolean;
  /** It must not be told any more, so that somebody who is sending at this moment is worth waiting for. */
  readonly isOver: boolean;
  /** The subject's dates no longer ask for it. */
  isOutdated(item: AgendaItem): boolean;
  /** Nothing has come since that would take its place. */
  isStillLatest(item: AgendaItem): boolean;
  /** What comes after an item that has its outcome. */
  advance(item: AgendaItem, state: 'carded' | 'superseded'): readonly AgendaItem[];
  /** What takes the place of one that is outdated. */
  instead(item: AgendaItem): readonly AgendaItem[];
  /** A day has passed without the item being told: what takes its place, on a day still to come. */
  catchUp(item: AgendaItem): readonly AgendaItem[];
  /** Whether a settled item stays in the plan, as the mark that it was told. */
  isMark(item: AgendaItem): boolean;
}

type Turn = { readonly withdraw: boolean; readonly next: readonly AgendaItem[] };
const keep = (item: AgendaItem): Turn => ({ withdraw: false, next: [item] });

const turnOf = (moment: Moment, rules: Rules, item: AgendaItem): Turn => {
  const { today } = moment;
  const standing = item.day > today ? 'planned' : moment.standing(item);
  const isPast = item.day < today;
  if (rules.isPointless(item)) {
    if (standing === 'told' || standing === 'superseded') return { withdraw: false, next: [] };
    return standing === 'underWay' && !rules.isOver ? keep(item) : { withdraw: true, next: [] };
  }
  if (standing === 'underWay') return keep(item);
  if (standing === 'told') return { withdraw: false, next: rules.advance(item, 'carded') };
  if (rules.isOutdated(item)) return { withdraw: true, next: rules.instead(item) };
  if (standing === 'superseded')
    return { withdraw: false, next: isPast ? rules.catchUp(item) : rules.advance(item, 'superseded') };
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
