import { canBeReached } from '../domain/boardReach.js';
import { escalationLevels, levelAt, type Escalation } from '../domain/escalation.js';
import { isHeadOf, isSecretaryOf, isSubstituteOf, type BoardRole, type Person } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import { swedish } from '../domain/status.js';
import type { AgendaItem } from '../ports/agendaStore.js';
import type { EscalationFacts } from '../ports/views/morning.js';

const holds: Readonly<Record<BoardRole, (person: Person, boardId: string) => boolean>> = {
  secretary: isSecretaryOf,
  substitute: isSubstituteOf,
  head: isHeadOf,
};

/** What an escalation tells its reader: who has been told before her; null: its step is none any more. */
export const escalationFacts = (
  item: AgendaItem,
  request: Request,
  reader: Person,
  persons: readonly Person[],
  escalation: Escalation,
): EscalationFacts | null => {
  const level = levelAt(escalation, Number(item.step));
  if (level === null) return null;
  const before = escalationLevels
    .slice(0, escalationLevels.indexOf(level))
    .flatMap((one) => (one !== 'auditors' && escalation[one] !== null ? [one] : []));
  const told = (['secretary', ...before] as const).flatMap((role) =>
    persons
      .filter((person) => person.id !== reader.id && holds[role](person, request.boardId))
      .sort((one, other) => swedish(one.name, other.name))
      .map((person) => ({ id: person.id, name: person.name, role, reached: canBeReached(person) })),
  );
  const first = told.filter(({ id }, index) => told.findIndex((one) => one.id === id) === index);
  return { level, told: first.map(({ name, role, reached }) => ({ name, role, reached })) };
};
