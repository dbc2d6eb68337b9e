import { isOpen, type Request } from '../../domain/request.js';
import type { RequestStore } from '../../ports/requestStore.js';
import type { DeliverySettings } from '../settings.js';
import { replanRequest } from './replanRequest.js';
import { requestSituation } from './requestSituation.js';
import type { Subject } from './subject.js';

interface Parts {
  readonly requests: Pick<RequestStore, 'request'>;
  readonly settings: Pick<DeliverySettings, 'rhythm'>;
}

/** What is planned depends on whether the request is open, and on its date. */
const plansDiffer = (known: Request, stored: Request): boolean =>
  isOpen(known) !== isOpen(stored) || known.effectiveDueDate !== stored.effectiveDueDate;

export type RequestSubject = (request: Request) => Subject;

/** A request: its board's secretaries are reminded of it, the auditors learn what comes in. */
export const requestSubject = ({ requests, settings }: Parts): RequestSubject => {
  const subjectOf: RequestSubject = (request) => ({
    id: request.id,
    replan: (moment) => replanRequest(requestSituation(request, moment, settings.rhythm)),
    async changedMeanwhile() {
      if (!isOpen(request)) return null;
      const held = await requests.request(request.id);
      return held !== null && plansDiffer(request, held.request) ? subjectOf(held.request) : null;
    },
  });
  return subjectOf;
};
