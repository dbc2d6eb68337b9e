import { escalationDay, escalationLevels, levelAt, type EscalationLevel } from '../../domain/escalation.js';
import type { Person } from '../../domain/person.js';
import { isOpen } from '../../domain/request.js';
import { isOverdue } from '../../domain/status.js';
import { firstOpenDay } from '../../domain/cadence.js';
import { addDays } from '../../domain/workingDays.js';
import type { AgendaItem } from '../../ports/agendaStore.js';
import { morningSlot } from '../sendingHours.js';
import { isAmong, ownDays, type RequestSituation } from './requestSituation.js';

/**
 * A late response is told of one level after the other. What was told stays in the plan as a mark, so that
 * nobody is told twice of the same step; who comes to a role later is told of the steps that have been reached.
 */

const personsOf = (situation: RequestSituation, level: EscalationLevel): readonly Person[] =>
  ({ substitute: situation.substitutes, head: situation.heads, auditors: situation.auditors })[level];

/** Whoever is reminded herself need not hear that she is late; as an auditor she must. */
const hearsAnyway = ({ responsible }: RequestSituation, level: EscalationLevel, item: AgendaItem): boolean =>
  level !== 'auditors' && isAmong(responsible, item);

/** Of an open request: whether nobody is to be told it any more. */
export const isPointlessEscalation = (situation: RequestSituation, item: AgendaItem): boolean => {
  const { request, escalation, today } = situation;
  const level = levelAt(escalation, Number(item.step));
  if (item.dueDate !== request.effectiveDueDate || level === null) return true;
  if (item.day > today) return false;
  return !isAmong(personsOf(situation, level), item) || hearsAnyway(situation, level, item);
};

/** Its place was taken while she was without the role, on this very day: told on the next. */
export const onNextMorning = (situation: RequestSituation, item: AgendaItem): AgendaItem => ({
  ...item,
  day: firstOpenDay(ownDays(situation, item).cadence, addDays(item.day, 1)),
  slot: morningSlot,
});

/** The steps that are not in the plan and should be; none before the response is late. */
export const missingEscalations = (
  situation: RequestSituation,
  planned: readonly AgendaItem[],
): AgendaItem[] => {
  const { request, escalation, today, standard } = situation;
  if (!isOpen(request) || !isOverdue(request, today)) return [];
  const { id: subject, effectiveDueDate: dueDate } = request;
  return escalationLevels.flatMap((level) => {
    const days = escalation[level];
    if (days === null) return [];
    const step = String(days);
    const ownDay = escalationDay(dueDate, days, standard.quietMonths);
    return personsOf(situation, level).flatMap(({ id: personId }): AgendaItem[] => {
      const known = planned.some(
        (one) =>
          one.kind === 'escalation' &&
          one.personId === personId &&
          one.step === step &&
          one.dueDate === dueDate,
      );
      if (known) return [];
      const { cadence, catchUpDay } = ownDays(situation, { personId, kind: 'escalation' });
      const item: AgendaItem = {
        kind: 'escalation',
        personId,
        subject,
        step,
        dueDate,
        day: firstOpenDay(cadence, ownDay < catchUpDay ? catchUpDay : ownDay),
        slot: morningSlot,
        state: 'planned',
      };
      if (!hearsAnyway(situation, level, item)) return [item];
      // She has been reminded up to this step: no need to tell her of it once another takes over again.
      return ownDay <= today ? [{ ...item, state: 'superseded' }] : [];
    });
  });
};
