import { isSecretaryOf, isSubstituteOf, type Person } from '../../domain/person.js';
import type { Actor } from '../../ports/worldRecords.js';
import type { Tell, WorldRegister } from './gatherRecords.js';

/** Who did something; `by` null: the operator or the bot. */
export interface Doer {
  readonly by: string | null;
  readonly byName: string;
}

export const operator: Doer = { by: null, byName: '' };

/** Ten o'clock UTC of a day, which is the same day in the organisation's zone. */
export const tenOClock = (day: string): string => `${day}T10:00:00.000Z`;
export const earlier = (one: string, other: string): string => (one < other ? one : other);
export const later = (one: string, other: string): string => (one > other ? one : other);

/** Who is said to have done it; where nobody is said, `otherwise`. Tells of somebody whom nobody knows. */
export const doerOf = (
  { by, byName }: Pick<Actor, 'by' | 'byName'>,
  line: number,
  otherwise: Doer,
  { persons }: WorldRegister,
  tell: Tell,
): Doer => {
  if (by === undefined || by === null || by === '') {
    if (by === undefined && byName === undefined) return otherwise;
    return { by: by ?? (otherwise.by === null ? null : ''), byName: byName ?? '' };
  }
  const person = persons.get(by);
  if (person === undefined && byName === undefined) tell(line, { code: 'unknownId', of: 'person', id: by });
  return { by, byName: byName ?? person?.name ?? '' };
};

/** How a doer is written, so that `doerOf` reads the same. */
export const doerFields = (
  { by, byName }: Doer,
  { persons }: WorldRegister,
): Pick<Actor, 'by' | 'byName'> => {
  if (by === null) return byName === '' ? {} : { byName };
  return persons.get(by)?.name === byName ? { by } : { by, byName };
};

/** Who answers for a board where the file does not say who did: its first secretary, else substitute. */
export const answersFor = (boardId: string, boardName: string, { persons }: WorldRegister): Doer => {
  const all = [...persons.values()];
  const found: Person | undefined =
    all.find((person) => isSecretaryOf(person, boardId)) ??
    all.find((person) => isSubstituteOf(person, boardId));
  return found === undefined ? { by: '', byName: boardName } : { by: found.id, byName: found.name };
};
