import type { BoardId } from './board.js';
import { isSecretaryOf, isSubstituteOf, type Person } from './person.js';

export const canBeReached = (person: Person): boolean => person.reach === 'reachable';

/**
 * Who is told what is asked of a board: its secretaries, and instead of them their substitutes while no secretary
 * can be reached. A secretary who cannot be reached stays among those who are to be told: she gets what comes next
 * as soon as she is back.
 */
export const standIns = (persons: readonly Person[], boardId: BoardId): readonly Person[] => {
  const secretaries = persons.filter((person) => isSecretaryOf(person, boardId));
  if (secretaries.some(canBeReached)) return [];
  return persons.filter((person) => isSubstituteOf(person, boardId) && !isSecretaryOf(person, boardId));
};

/** `substitute`: only through one; `unreachable`: has secretaries, and nobody of the board can be reached. */
export type BoardReach = 'secretary' | 'substitute' | 'unreachable' | 'withoutSecretary';

export const boardReach = (persons: readonly Person[], boardId: BoardId): BoardReach => {
  const secretaries = persons.filter((person) => isSecretaryOf(person, boardId));
  if (secretaries.some(canBeReached)) return 'secretary';
  if (standIns(persons, boardId).some(canBeReached)) return 'substitute';
  return secretaries.length > 0 ? 'unreachable' : 'withoutSecretary';
};
