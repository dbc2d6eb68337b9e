import {
  isAdministrator,
  isHeadOf,
  isSecretaryOf,
  isSubstituteOf,
  isVisitor,
  type Person,
} from '../domain/person.js';
import { done, refuse, type Outcome, type Refusal } from '../domain/refusal.js';
import { swedish } from '../domain/status.js';
import type {
  BoardFormView,
  BoardRow,
  BoardsView,
  PeopleView,
  PersonFormView,
  PersonRow,
  RemovePersonFormView,
} from '../ports/views/register.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'people'>;

/** Everybody with a role, as Swedish sorts names. */
export const personRows = async (services: Needs): Promise<PersonRow[]> => {
  const [persons, boards] = await Promise.all([services.people.persons(), services.people.boards()]);
  const names = new Map(boards.map(({ value }) => [value.id, value.name]));
  const named = (id: string): string => names.get(id) ?? id;
  return persons
    .map(({ value }) => value)
    .filter((person) => !isVisitor(person))
    .map((person) => ({
      id: person.id,
      name: person.name,
      roles: person.roles,
      boards: person.boards.map(named).sort(swedish),
      substituteFor: person.substituteFor.map(named).sort(swedish),
      headOf: person.headOf.map(named).sort(swedish),
      reach: person.reach,
    }))
    .sort((one, other) => swedish(one.name, other.name));
};

export const boardRows = async (services: Needs): Promise<BoardRow[]> => {
  const [persons, boards] = await Promise.all([services.people.persons(), services.people.boards()]);
  const named = (holds: (person: Person) => boolean): string[] =>
    persons
      .map(({ value }) => value)
      .filter(holds)
      .map(({ name }) => name)
      .sort(swedish);
  return boards
    .map(({ value }) => ({
      name: value.name,
      shortForms: value.shortForms,
      groups: value.groups,
      secretaries: named((person) => isSecretaryOf(person, value.id)),
      substitutes: named((person) => isSubstituteOf(person, value.id)),
      heads: named((person) => isHeadOf(person, value.id)),
    }))
    .sort((one, other) => swedish(one.name, other.name));
};

const forAdministrators = async <T>(person: Person, view: () => Promise<T>): Promise<Outcome<T>> =>
  isAdministrator(person) ? done(await view()) : refuse({ code: 'administratorsOnly' });

export const listPeople = (services: Needs, person: Person, shown: number): Promise<Outcome<PeopleView>> =>
  forAdministrators(person, async () => ({ view: 'people', people: await personRows(services), shown }));

export const listBoards = (services: Needs, person: Person, shown: number): Promise<Outcome<BoardsView>> =>
  forAdministrators(person, async () => ({ view: 'boards', boards: await boardRows(services), shown }));

/** The form to register somebody, with what was typed and why it was refused. */
export const personForm = (
  services: Needs,
  person: Person,
  typed: PersonFormView['typed'] = { id: '', name: '', role: '', board: '' },
  refusal: Refusal | null = null,
): Promise<Outcome<PersonFormView>> =>
  forAdministrators(person, async () => {
    const [persons, boards] = await Promise.all([services.people.persons(), services.people.boards()]);
    return {
      view: 'personForm',
      typed,
      visitors: persons
        .map(({ value }) => value)
        .filter(isVisitor)
        .map(({ id, name }) => ({ id, name })),
      boards: boards.map(({ value }) => value.name).sort(swedish),
      refusal,
    };
  });

export const boardForm = (
  person: Person,
  typed: BoardFormView['typed'] = { name: '', shortForms: '', groups: '' },
  refusal: Refusal | null = null,
): Promise<Outcome<BoardFormView>> =>
  forAdministrators(person, () => Promise.resolve({ view: 'boardForm', typed, refusal }));

/** The form to remove somebody; everybody with a role can be picked. */
export const removePersonForm = (
  services: Needs,
  person: Person,
  typed = '',
  refusal: Refusal | null = null,
): Promise<Outcome<RemovePersonFormView>> =>
  forAdministrators(person, async () => ({
    view: 'removePersonForm',
    people: await personRows(services),
    typed,
    refusal,
  }));
