import { z } from 'zod';
import type { ConversationPlace, ConversationStore, LastAsked } from '../ports/conversationStore.js';
import { checkOrganisation, key } from './keys.js';
import { fromBody, toBody } from './row.js';
import type { Tables } from './tables.js';

const lastAskedSchema: z.ZodType<LastAsked> = z.object({ asked: z.string(), at: z.string() });

/** Keys of all that is remembered of a person. */
export const conversationKey = ({ personId, scope }: ConversationPlace): string =>
  key('asked', personId, scope);
export const scopes = ['personal', 'group', 'channel'] as const;

/** What was asked last, beside the people of one organisation; each call is one storage request. */
export const conversationStore = (
  tables: Pick<Tables, 'people'>,
  organisationId: string,
): ConversationStore => {
  const { people } = tables;
  const organisation = checkOrganisation(organisationId);
  return {
    async lastAsked(place) {
      const row = await people.get(organisation, conversationKey(place));
      return row && fromBody(row, lastAskedSchema);
    },
    remember: (place, last) =>
      people.put({ partitionKey: organisation, rowKey: conversationKey(place), body: toBody(last) }),
  };
};
