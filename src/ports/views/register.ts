import type { PersonId, Reach, Role } from '../../domain/person.js';
import type { Refusal } from '../../domain/refusal.js';

export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Names of the boards that the person is secretary of. */
  readonly boards: readonly string[];
  readonly substituteFor: readonly string[];
  readonly headOf: readonly string[];
  readonly reach: Reach;
}

export interface BoardRow {
  readonly name: string;
  readonly shortForms: readonly string[];
  readonly groups: readonly string[];
  readonly secretaries: readonly string[];
  readonly substitutes: readonly string[];
  readonly heads: readonly string[];
}

/** For administrators. */
export interface PeopleView {
  readonly view: 'people';
  readonly people: readonly PersonRow[];
  readonly shown: number;
}

export interface BoardsView {
  readonly view: 'boards';
  readonly boards: readonly BoardRow[];
  readonly shown: number;
}

/** The form with which an administrator registers somebody; filled with what was typed. */
export interface PersonFormView {
  readonly view: 'personForm';
  readonly typed: {
    readonly id: string;
    readonly name: string;
    readonly role: string;
    readonly board: string;
  };
  /** Visitors who have written and have no role yet. */
  readonly visitors: readonly { readonly id: PersonId; readonly name: string }[];
  readonly boards: readonly string[];
  readonly refusal: Refusal | null;
}

/** The form with which an administrator removes somebody. */
export interface RemovePersonFormView {
  readonly view: 'removePersonForm';
  readonly people: readonly Pick<PersonRow, 'id' | 'name' | 'roles'>[];
  /** The id that was picked. */
  readonly typed: string;
  readonly refusal: Refusal | null;
}

export interface BoardFormView {
  readonly view: 'boardForm';
  readonly typed: { readonly name: string; readonly shortForms: string; readonly groups: string };
  readonly refusal: Refusal | null;
}
