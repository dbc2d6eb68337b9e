import { isOpen, type Request } from '../../domain/request.js';
import type { Clock } from '../../ports/clock.js';
import type { RequestStore } from '../../ports/requestStore.js';
import { recordEscalations } from './recordEscalations.js';
import { replanRequest } from './replanRequest.js';
import { requestSituation, type RequestSettings } from './requestSituation.js';
import type { ReadAnew, Subject } from './subject.js';

interface Parts {
  readonly requests: Pick<RequestStore, 'request' | 'requests' | 'commit'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly settings: RequestSettings;
}

/**
 * What is planned depends on whether the request is open, on its date, on its review's rhythm and on what an auditor
 * has asked for.
 */
const basisOf = (request: Request): string =>
  JSON.stringify([
    isOpen(request),
    request.effectiveDueDate,
    request.rhythm,
    request.extraReminder?.sequence ?? null,
  ]);

export type RequestSubject = (request: Request) => Subject;

/** A request: its board's secretaries are reminded of it, the auditors learn what comes in. */
export const requestSubject = ({ requests, clock, settings }: Parts): RequestSubject => {
  const record = recordEscalations({ requests, clock, escalation: settings.escalation });
  const readAnew: ReadAnew = async (ids) => (await requests.requests(ids)).map(subjectOf);
  const subjectOf: RequestSubject = (request) => ({
    id: request.id,
    replan: (moment) => replanRequest(requestSituation(request, moment, settings)),
    basis: basisOf(request),
    readAnew: isOpen(request) ? readAnew : null,
    settle: (told) => record(request.id, told),
  });
  return subjectOf;
};
