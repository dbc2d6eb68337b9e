import { mayAnswer, maySeeContent, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { parseRequestId } from '../domain/request.js';
import type { HeldFile, HeldRequest } from '../ports/requestStore.js';
import type { Services } from './services.js';

/** The request to change it: only for a secretary of its board, or her substitute. */
export const heldForAnswering = async (
  services: Pick<Services, 'requests'>,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldRequest>> => {
  const ids = parseRequestId(requestId);
  // Whose board it is stands in the id: somebody else's request is not even looked up.
  if (ids === null) return refuse({ code: 'noSuchRequest' });
  if (!mayAnswer(person, ids.boardId)) return refuse({ code: 'notYourBoard' });
  const held = await services.requests.request(requestId);
  return held === null ? refuse({ code: 'noSuchRequest' }) : done(held);
};

/** The request with its texts: for those of its board, and for auditors to read. */
export const fileForReading = async (
  services: Pick<Services, 'requests'>,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldFile>> => {
  const ids = parseRequestId(requestId);
  if (ids === null) return refuse({ code: 'noSuchRequest' });
  if (!maySeeContent(person, ids.boardId)) return refuse({ code: 'notYourBoard' });
  const held = await services.requests.file(requestId);
  return held === null ? refuse({ code: 'noSuchRequest' }) : done(held);
};

/** The request with its texts, for a secretary of its board to look at before she changes it. */
export const fileForAnswering = async (
  services: Pick<Services, 'requests'>,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldFile>> => {
  const ids = parseRequestId(requestId);
  if (ids !== null && !mayAnswer(person, ids.boardId)) return refuse({ code: 'notYourBoard' });
  return fileForReading(services, person, requestId);
};

/** The request with its texts, to change it now: only for a secretary of its board. */
export const fileToChange = async (
  services: Pick<Services, 'requests'>,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldFile>> => {
  const ids = parseRequestId(requestId);
  if (ids === null) return refuse({ code: 'noSuchRequest' });
  if (!mayAnswer(person, ids.boardId)) return refuse({ code: 'notYourBoard' });
  const held = await services.requests.fileToChange(requestId);
  return held === null ? refuse({ code: 'noSuchRequest' }) : done(held);
};
