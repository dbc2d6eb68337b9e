import { odata } from '@azure/data-tables';
import { z } from 'zod';
import type { FileLink, FileLinks } from '../ports/fileLinks.js';
import { beginningWith, checkOrganisation, key } from './keys.js';
import { fromBody, toBody } from './row.js';
import type { Tables } from './tables.js';

const schema: z.ZodType<FileLink> = z.object({
  personId: z.string(),
  question: z.string(),
  language: z.enum(['sv', 'en']),
  expiresAt: z.string(),
});
const kind = 'file';

/**
 * A row per address among the people of an organisation. `find` one storage request; `save` two, and one more for
 * each that has expired.
 */
export const fileLinks = ({ people }: Pick<Tables, 'people'>, organisationId: string): FileLinks => {
  const organisation = checkOrganisation(organisationId);
  const forgetExpired = async (now: string): Promise<void> => {
    const { from, to } = beginningWith(kind);
    const rows = await people.query(
      odata`PartitionKey eq ${organisation} and RowKey ge ${from} and RowKey lt ${to}`,
    );
    for (const row of rows) if (fromBody(row, schema).expiresAt <= now) await people.remove(row);
  };
  return {
    async save(tokenHash, link, now) {
      await forgetExpired(now);
      await people.put({ partitionKey: organisation, rowKey: key(kind, tokenHash), body: toBody(link) });
    },
    async find(tokenHash) {
      const row = await people.get(organisation, key(kind, tokenHash));
      return row && fromBody(row, schema);
    },
  };
};
