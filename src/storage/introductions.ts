import { createHash } from 'node:crypto';
import type { Introductions } from '../ports/introductions.js';
import { checkOrganisation, key } from './keys.js';
import { toBody } from './row.js';
import type { Tables } from './tables.js';

/** A row per conversation among the people of an organisation; creating it is the claim. One storage request. */
export const introductionStore = (tables: Pick<Tables, 'people'>, organisationId: string): Introductions => {
  const organisation = checkOrganisation(organisationId);
  return {
    async claim(conversationId) {
      // The channel's ids hold characters that no key may.
      const id = createHash('sha256').update(conversationId).digest('hex');
      const created = await tables.people.create({
        partitionKey: organisation,
        rowKey: key('introduced', id),
        body: toBody({}),
      });
      return created !== null;
    },
  };
};
