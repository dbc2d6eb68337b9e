import type { Conversation, PersonId } from '../domain/person.js';

/** Reaches people who have never written, as members of a team that the bot is in. */
export interface Roster {
  /**
   * The personal conversations with those of them who are members of such a team, opened where there was none.
   * Whoever is not found, or whose conversation the channel does not open, is left out; never throws.
   */
  reach(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Conversation>>;
}
