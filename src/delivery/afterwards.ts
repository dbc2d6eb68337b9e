import { setImmediate as turn } from 'node:timers/promises';
import type { Log } from '../ports/log.js';
import { failureFacts } from './failures.js';

/** Work behind an acknowledgement: nobody waits for it but who ends the process, or a test. */
export interface Afterwards {
  /** Begins once the acknowledgement could leave. A failure is logged under that code, and goes no further. */
  begin(code: string, facts: Readonly<Record<string, unknown>>, work: () => Promise<void>): void;
  /** Resolves when nothing that was begun is under way any more. */
  settled(): Promise<void>;
}

export const afterwards = (log: Log): Afterwards => {
  const underWay = new Set<Promise<void>>();
  return {
    begin(code, facts, work) {
      const run = async (): Promise<void> => {
        await turn();
        try {
          await work();
        } catch (error) {
          log.error(code, { ...facts, ...failureFacts(error) });
        }
      };
      const running = run().finally(() => underWay.delete(running));
      underWay.add(running);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
};
