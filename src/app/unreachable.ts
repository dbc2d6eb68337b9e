import { boardReach, canBeReached, standIns } from '../domain/boardReach.js';
import { isAdministrator, isAuditor, isSecretaryOf, ownBoards, type Person } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import { swedish } from '../domain/status.js';
import type { UnreachableRow } from '../ports/views/unreachableRow.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'people'>;

/** Who may know whom the bot cannot reach: those who can do something about it. */
export const mayAskForReach = (person: Person): boolean => isAuditor(person) || isAdministrator(person);

/**
 * Secretaries who cannot be written to, where a response is waited for of a board of which none can; and the boards
 * that are to answer and have no secretary; each with who stands in meanwhile.
 */
export const unreachableRows = async (
  { people }: Needs,
  open: readonly Request[],
): Promise<UnreachableRow[]> => {
  const [held, boards] = await Promise.all([people.persons(), people.boards()]);
  const persons = held.map(({ value }) => value);
  const names = new Map(boards.map(({ value }) => [value.id, value.name]));
  const asked = new Set(open.map(({ boardId }) => boardId));
  const standingIn = (boardIds: readonly string[]): string[] => [
    ...new Set(
      boardIds
        .flatMap((id) =>
          [...persons.filter((one) => isSecretaryOf(one, id)), ...standIns(persons, id)].filter(canBeReached),
        )
        .map(({ name }) => name),
    ),
  ];
  const isAwaited = ({ boards: own }: Person): boolean =>
    own.some((id) => asked.has(id) && boardReach(persons, id) !== 'secretary');
  const unreached = persons.flatMap((person): UnreachableRow[] =>
    person.reach === 'reachable' || !isAwaited(person)
      ? []
      : [
          {
            name: person.name,
            boards: ownBoards(person)
              .map((id) => names.get(id) ?? id)
              .sort(swedish),
            reach: person.reach,
            standIns: standingIn(person.boards),
          },
        ],
  );
  const without = boards
    .filter(({ value }) => asked.has(value.id) && !persons.some((one) => isSecretaryOf(one, value.id)))
    .map(({ value }): UnreachableRow => ({
      name: null,
      boards: [value.name],
      reach: null,
      standIns: standingIn([value.id]),
    }));
  return [...unreached, ...without].sort((one, other) =>
    swedish(one.boards[0] ?? one.name ?? '', other.boards[0] ?? other.name ?? ''),
  );
};
