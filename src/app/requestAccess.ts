import type { BoardId } from '../domain/board.js';
import { isHeadOf, mayAnswer, maySeeContent, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { isHandedIn, parseRequestId, type Request } from '../domain/request.js';
import type { HeldFile, HeldRequest } from '../ports/requestStore.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'requests'>;

/** Whether the person may read what the board has written so far: those of the board always, auditors once it is handed in. */
export const mayReadAnswers = (person: Person, request: Request): boolean =>
  mayAnswer(person, request.boardId) ||
  isHeadOf(person, request.boardId) ||
  (maySeeContent(person, request.boardId) && isHandedIn(request));

/** Whose board it is stands in the id: somebody else's request is not even looked up. */
const readIf = async <T>(
  may: (boardId: BoardId) => boolean,
  requestId: string,
  read: () => Promise<T | null>,
): Promise<Outcome<T>> => {
  const ids = parseRequestId(requestId);
  if (ids === null) return refuse({ code: 'noSuchRequest' });
  if (!may(ids.boardId)) return refuse({ code: 'notYourBoard' });
  const held = await read();
  return held === null ? refuse({ code: 'noSuchRequest' }) : done(held);
};

/** The request to change it: only for a secretary of its board, or her substitute. */
export const heldForAnswering = (
  { requests }: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldRequest>> =>
  readIf(
    (boardId) => mayAnswer(person, boardId),
    requestId,
    () => requests.request(requestId),
  );

/** The request with its texts: for those of its board, and for auditors to read. */
export const fileForReading = (
  { requests }: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldFile>> =>
  readIf(
    (boardId) => maySeeContent(person, boardId),
    requestId,
    () => requests.file(requestId),
  );

/** The request with its texts, for those who may answer to look at before they change it. */
export const fileForAnswering = (
  { requests }: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldFile>> =>
  readIf(
    (boardId) => mayAnswer(person, boardId),
    requestId,
    () => requests.file(requestId),
  );

/** The request with its texts, to change it now: see {@link RequestStore.fileToChange}. */
export const fileToChange = (
  { requests }: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<HeldFile>> =>
  readIf(
    (boardId) => mayAnswer(person, boardId),
    requestId,
    () => requests.fileToChange(requestId),
  );
