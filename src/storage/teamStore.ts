import { createHash } from 'node:crypto';
import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { Team, TeamStore } from '../ports/teamStore.js';
import { beginningWith, checkOrganisation, key } from './keys.js';
import { fromBody, toBody } from './row.js';
import type { Tables } from './tables.js';

const teamSchema: z.ZodType<Team> = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  id: z.string(),
  tenantId: z.string().nullable(),
  botId: z.string(),
  botName: z.string(),
});

// The channel's ids hold characters that no key may.
const rowKeyOf = (id: string): string => key('team', createHash('sha256').update(id).digest('hex'));

/** A row per team among the people of an organisation. One storage request each; `forget` two. */
export const teamStore = (tables: Pick<Tables, 'people'>, organisationId: string): TeamStore => {
  const { people } = tables;
  const organisation = checkOrganisation(organisationId);
  return {
    async teams() {
      const { from, to } = beginningWith('team');
      const rows = await people.query(
        odata`PartitionKey eq ${organisation} and RowKey ge ${from} and RowKey lt ${to}`,
      );
      return rows.map((row) => fromBody(row, teamSchema));
    },
    async remember(team) {
      await people.put({ partitionKey: organisation, rowKey: rowKeyOf(team.id), body: toBody(team) });
    },
    async forget(id) {
      const row = await people.get(organisation, rowKeyOf(id));
      // Somebody else has just removed or refreshed it: either way it is not this call's to remove.
      if (row !== null) await people.remove(row);
    },
  };
};
