import { isAuditor } from '../../domain/person.js';
import { digestDay, mondayOf, weekOf } from '../../domain/digestWeek.js';
import { addDays } from '../../domain/workingDays.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { morningSlot } from '../sendingHours.js';
import { isAmong } from './requestSituation.js';
import { isUnsettled, type Moment, type Replanned, type Subject } from './subject.js';

export const digestId = 'digest';

const week = 7;

/** The digest of the week that begins on `monday`; `since`: the first day whose news it tells. */
const digestOf = (personId: string, monday: string, day: string, since: string): AgendaItem => ({
  kind: 'digest',
  personId,
  subject: digestId,
  step: weekOf(monday),
  dueDate: since,
  day,
  slot: morningSlot,
  state: 'planned',
});

/** The digest of the present week, on its day or the first that is still to come. */
const caughtUp = (personId: string, since: string, { catchUpDay }: Moment): AgendaItem => {
  const monday = mondayOf(catchUpDay);
  const day = digestDay(monday);
  return digestOf(personId, monday, day < catchUpDay ? catchUpDay : day, since);
};

const first = (personId: string, moment: Moment): AgendaItem => {
  const monday = mondayOf(moment.catchUpDay);
  const begins = digestDay(monday) < moment.catchUpDay ? addDays(monday, week) : monday;
  const day = digestDay(begins);
  return digestOf(personId, begins, day, addDays(day, -week));
};

const following = ({ personId, day }: AgendaItem, since: string, moment: Moment): AgendaItem => {
  const monday = addDays(mondayOf(day), week);
  return digestDay(monday) < moment.catchUpDay
    ? caughtUp(personId, since, moment)
    : digestOf(personId, monday, digestDay(monday), since);
};

type Turn = { readonly withdraw: boolean; readonly next: readonly AgendaItem[] };

const turnOf = (item: AgendaItem, moment: Moment): Turn => {
  const { today, persons, catchUpDay } = moment;
  if (item.day > today) return { withdraw: false, next: [item] };
  const standing = moment.standing(item);
  const isPast = item.day < today;
  if (standing === 'underWay') return { withdraw: false, next: [item] };
  if (!isAmong(persons.filter(isAuditor), item))
    return { withdraw: standing !== 'told' && standing !== 'superseded', next: [] };
  if (standing === 'told') return { withdraw: false, next: [following(item, item.day, moment)] };
  // There was nothing to say: then nothing came in since.
  if (standing === 'superseded' && !isPast)
    return { withdraw: false, next: [following(item, item.dueDate, moment)] };
  const isOfThisWeek = item.step === weekOf(mondayOf(catchUpDay));
  if (!isPast || (standing === 'doubtful' && isOfThisWeek)) return { withdraw: false, next: [item] };
  return { withdraw: standing !== 'superseded', next: [caughtUp(item.personId, item.dueDate, moment)] };
};

const replan = (moment: Moment): Replanned => {
  const withdraw: AgendaItem[] = [];
  const kept = (moment.plan ?? []).filter(isUnsettled).flatMap((item) => {
    const turn = turnOf(item, moment);
    if (turn.withdraw) withdraw.push(item);
    return turn.next;
  });
  const added = moment.persons
    .filter((person) => isAuditor(person) && !kept.some(({ personId }) => personId === person.id))
    .map(({ id }) => first(id, moment));
  return { withdraw, next: [...kept, ...added] };
};

/** What every auditor is told on the week's first working morning: how it stands with everything. */
export const digestSubject: Subject = {
  id: digestId,
  replan,
  basis: '',
  readAnew: null,
};
