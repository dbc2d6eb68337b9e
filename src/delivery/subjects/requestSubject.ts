import { isOpen, type Request } from '../../domain/request.js';
import type { RequestStore } from '../../ports/requestStore.js';
import { replanRequest } from './replanRequest.js';
import { requestSituation, type RequestSettings } from './requestSituation.js';
import type { Subject } from './subject.js';

interface Parts {
  readonly requests: Pick<RequestStore, 'request'>;
  readonly settings: RequestSettings;
}

export type RequestSubject = (request: Request) => Subject;

/** In what its plan depends on. */
const hasChanged = (planned: Request, held: Request): boolean =>
  !isOpen(held) ||
  held.effectiveDueDate !== planned.effectiveDueDate ||
  JSON.stringify(held.rhythm) !== JSON.stringify(planned.rhythm);

/** A request: its board's secretaries are reminded of it, the auditors learn what comes in. */
export const requestSubject = ({ requests, settings }: Parts): RequestSubject => {
  const subjectOf: RequestSubject = (request) => ({
    id: request.id,
    replan: (moment) => replanRequest(requestSituation(request, moment, settings)),
    async changedMeanwhile() {
      if (!isOpen(request)) return null;
      const held = await requests.request(request.id);
      return held !== null && hasChanged(request, held.request) ? subjectOf(held.request) : null;
    },
  });
  return subjectOf;
};
