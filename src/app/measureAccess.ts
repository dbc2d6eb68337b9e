import { measureId } from '../domain/measure.js';
import { mayAnswer, maySeeContent, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { parseRequestId } from '../domain/request.js';
import type { HeldMeasure } from '../ports/measureStore.js';
import type { Services } from './services.js';

/** The measure to read: for secretaries of its board and for auditors. */
export const measureForReading = async (
  services: Pick<Services, 'measures'>,
  person: Person,
  requestId: string,
  number: number,
): Promise<Outcome<HeldMeasure>> => {
  const ids = parseRequestId(requestId);
  if (ids === null) return refuse({ code: 'noSuchMeasure' });
  if (!maySeeContent(person, ids.boardId)) return refuse({ code: 'notYourBoard' });
  const held = await services.measures.measure(measureId(requestId, number));
  return held === null ? refuse({ code: 'noSuchMeasure' }) : done(held);
};

/** The measure to report on: only for a secretary of its board. */
export const measureForReporting = async (
  services: Pick<Services, 'measures'>,
  person: Person,
  requestId: string,
  number: number,
): Promise<Outcome<HeldMeasure>> => {
  const ids = parseRequestId(requestId);
  if (ids !== null && !mayAnswer(person, ids.boardId)) return refuse({ code: 'notYourBoard' });
  return measureForReading(services, person, requestId, number);
};
