import type { PersonId } from '../domain/person.js';

/** Where a person goes on from what was answered before: alone with the bot, or where others read along. */
export interface ConversationPlace {
  readonly personId: PersonId;
  readonly scope: 'personal' | 'group' | 'channel';
}

/** The last question that was answered, as the use case that answers has written it down. */
export interface LastAsked {
  readonly asked: string;
  /** UTC. */
  readonly at: string;
}

/** What follow-ups go on from; one row for each person and place, so that all instances agree. */
export interface ConversationStore {
  /** Null: nothing was asked. One storage request. */
  lastAsked(place: ConversationPlace): Promise<LastAsked | null>;
  /** Takes the place of what was there, whoever wrote it. One storage request. */
  remember(place: ConversationPlace, last: LastAsked): Promise<void>;
}
