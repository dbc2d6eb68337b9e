import { z } from 'zod';
import type { ClockSetting, ClockSettingStore } from '../ports/clockSetting.js';
import { checkOrganisation } from './keys.js';
import { fromBody, toBody } from './row.js';
import type { Tables } from './tables.js';

const schema: z.ZodType<ClockSetting> = z.object({
  offsetMilliseconds: z.number(),
  start: z.string().nullable(),
});
const rowKey = 'clock';

/** One row among the people of an organisation; each call is one storage request. */
export const clockSettingStore = (
  tables: Pick<Tables, 'people'>,
  organisationId: string,
): ClockSettingStore => {
  const organisation = checkOrganisation(organisationId);
  return {
    async read() {
      const row = await tables.people.get(organisation, rowKey);
      return row && fromBody(row, schema);
    },
    save: (setting) => tables.people.put({ partitionKey: organisation, rowKey, body: toBody(setting) }),
  };
};
