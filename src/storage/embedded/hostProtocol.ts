import { z } from 'zod';

/** What the starter hands the host as its one argument, in JSON. */
export const hostArguments = z.object({
  dataDir: z.string(),
  /** 0: any free one. */
  port: z.number().int(),
});
export type HostArguments = z.infer<typeof hostArguments>;

/** What the host tells its starter, once. `taken`: another host holds the folder. */
export const hostReport = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('started') }),
  z.object({ outcome: z.literal('taken') }),
  z.object({
    outcome: z.enum(['portInUse', 'folderUnusable', 'hostHangs', 'hostFailed']),
    detail: z.string(),
  }),
]);
export type HostReport = z.infer<typeof hostReport>;
