import { isOpen, type Request } from '../../domain/request.js';
import type { Clock } from '../../ports/clock.js';
import type { RequestStore } from '../../ports/requestStore.js';
import { recordEscalations } from './recordEscalations.js';
import { replanRequest } from './replanRequest.js';
import { requestSituation, type RequestSettings } from './requestSituation.js';
import type { Subject } from './subject.js';

interface Parts {
  readonly requests: Pick<RequestStore, 'request' | 'commit'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: RequestSettings;
}

/**
 * What is planned depends on whether the request is open, on its date, on its review's rhythm and on what an auditor
 * has asked for.
 */
const plansDiffer = (known: Request, stored: Request): boolean =>
  isOpen(known) !== isOpen(stored) ||
  known.effectiveDueDate !== stored.effectiveDueDate ||
  known.extraReminder?.sequence !== stored.extraReminder?.sequence ||
  JSON.stringify(known.rhythm) !== JSON.stringify(stored.rhythm);

export type RequestSubject = (request: Request) => Subject;

/** A request: its board's secretaries are reminded of it, the auditors learn what comes in. */
export const requestSubject = ({ requests, clock, settings }: Parts): RequestSubject => {
  const record = recordEscalations({ requests, clock, escalation: settings.escalation });
  const subjectOf: RequestSubject = (request) => ({
    id: request.id,
    replan: (moment) => replanRequest(requestSituation(request, moment, settings)),
    settle: (told) => record(request.id, told),
    async changedMeanwhile() {
      if (!isOpen(request)) return null;
      const held = await requests.request(request.id);
      return held !== null && plansDiffer(request, held.request) ? subjectOf(held.request) : null;
    },
  });
  return subjectOf;
};
