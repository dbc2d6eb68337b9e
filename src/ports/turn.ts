import type { Language, Person } from '../domain/person.js';
import type { Action } from './actions.js';
import type { View } from './views/view.js';
import type { FoundView } from './views/found.js';

/** Where somebody speaks to the bot: alone with it, in a group chat, or in a team's channel. */
export type Scope = 'personal' | 'group' | 'channel';

/** One authenticated person saying or pressing one thing. */
export interface Turn {
  readonly person: Person;
  readonly scope: Scope;
  /** The person's saved choice, else the organisation's; an answer may choose the question's. */
  readonly language: Language;
  /** `YYYY-MM-DD` in the organisation's zone. */
  readonly today: string;
}

/** A view and the language to draw it in: an answer speaks the question's language. */
export interface Said {
  readonly view: View;
  readonly language: Language;
}

/** What somebody who writes a message looks for, to put it in. */
export interface Search {
  /** Empty: whatever is newest. */
  readonly text: string;
  /** So many results have been shown. */
  readonly skip: number;
  readonly count: number;
}

/** `unknownPerson`: somebody without a role, who finds nothing. */
export type SearchResult =
  | { readonly outcome: 'found'; readonly results: readonly FoundView[] }
  | { readonly outcome: 'unknownPerson' };

/** What the product does with a turn. Refusals are views; an exception is a bug or a lost connection. */
export interface Handlers {
  /** Each view is sent as a card of its own, in order. */
  message(turn: Turn, text: string): Promise<readonly Said[]>;
  action(turn: Turn, action: Action): Promise<View>;
  search(person: Person, search: Search): Promise<SearchResult>;
  /** The app was installed in a personal chat; null: nothing to say. */
  installed(turn: Turn): Promise<View | null>;
}

/** Who a card is drawn for. */
export interface Reader {
  readonly language: Language;
  readonly today: string;
}
