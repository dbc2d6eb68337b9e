import { isOpen, parseRequestId, type Request } from '../../domain/request.js';
import type { RequestStore } from '../../ports/requestStore.js';
import type { RequestSubject } from './requestSubject.js';
import type { SubjectSource } from './subject.js';

export type RecordMeasures = (request: Request) => Promise<unknown>;

interface Parts {
  readonly requests: Pick<RequestStore, 'open' | 'request' | 'release'>;
  readonly recordMeasures: RecordMeasures;
  readonly subjectOf: RequestSubject;
}

/** Requests. One that was closed and not released has lost its process before its measures were recorded for sure. */
export const requestSource = ({ requests, recordMeasures, subjectOf }: Parts): SubjectSource => ({
  owns: (id) => parseRequestId(id) !== null,

  async open() {
    return (await requests.open()).map((request) => ({
      subject: subjectOf(request),
      ...(isOpen(request)
        ? {}
        : {
            release: async () => {
              await recordMeasures(request);
              await requests.release(request.id);
            },
          }),
    }));
  },

  async find(id) {
    const held = await requests.request(id);
    return held && { subject: subjectOf(held.request), isClosed: !isOpen(held.request) };
  },
});
