import { escalationLevels, levelAt, type Escalation, type EscalationLevel } from '../../domain/escalation.js';
import { isOpen, type RequestId } from '../../domain/request.js';
import type { Clock } from '../../ports/clock.js';
import type { RequestStore } from '../../ports/requestStore.js';
import type { Told } from './subject.js';

/** The best outcome first: a level has been told when one of its people has. */
const outcomes = ['sent', 'unknown', 'undeliverable'] as const;
type Outcome = (typeof outcomes)[number];

interface Parts {
  readonly requests: Pick<RequestStore, 'request' | 'commit'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly escalation: Escalation;
}

/**
 * Writes each level that was told into the request's history, once for each outcome, however often it is asked to:
 * it is asked again after a crash. A request that has been closed meanwhile takes no more events.
 */
export const recordEscalations = ({ requests, clock, escalation }: Parts) => {
  const write = async (
    id: RequestId,
    level: EscalationLevel,
    { item, outcome }: { readonly item: Told['item']; readonly outcome: Outcome },
  ): Promise<void> => {
    const commandKey = `escalated ${item.step}@${item.dueDate} ${outcome}`;
    for (;;) {
      const held = await requests.request(id);
      if (held === null || !isOpen(held.request)) return;
      const result = await requests.commit({
        held,
        next: held.request,
        event: {
          kind: 'escalated',
          by: null,
          byName: '',
          at: clock.now().toUTC().toISO(),
          facts: { level, outcome, days: Number(item.step), dueDate: item.dueDate },
        },
        version: null,
        commandKey,
      });
      if (result.outcome === 'committed') return;
    }
  };

  return async (id: RequestId, told: readonly Told[]): Promise<void> => {
    const escalated = told.filter(({ item }) => item.kind === 'escalation');
    for (const level of escalationLevels) {
      const ofLevel = escalated.filter(({ item }) => levelAt(escalation, Number(item.step)) === level);
      for (const outcome of outcomes) {
        const first = ofLevel.find((one) => one.outcome === outcome);
        if (first === undefined) continue;
        await write(id, level, { item: first.item, outcome });
        break;
      }
    }
  };
};
