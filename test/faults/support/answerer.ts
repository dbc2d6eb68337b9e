import { clientOf } from '../../bench/client.js';
import type { Bot } from './bot.js';
import type { Chance } from './chance.js';
import { acknowledge, allCommands, pressOf, type Kept } from './commands.js';

/** How far somebody has come with one request. */
interface Progress {
  done: number;
  readonly personId: string;
}

/** The secretaries, who answer while bots are killed. */
export class Answerer {
  private readonly progress: ReadonlyMap<string, Progress>;

  constructor(
    secretariesOf: ReadonlyMap<string, readonly string[]>,
    private readonly chance: Chance,
    private readonly acknowledged: Kept,
  ) {
    this.progress = new Map(
      [...secretariesOf].map(([requestId, [first]]) => [requestId, { done: 0, personId: first ?? '' }]),
    );
  }

  /** Somebody answers, perhaps. What was not acknowledged is said again the next time. */
  async answer(bot: Bot, serviceUrl: string): Promise<void> {
    const { chance } = this;
    if (!chance.of(0.4) || !bot.isAlive()) return;
    const [requestId, progress] = this.pick() ?? [];
    if (requestId === undefined || progress === undefined) return;
    const client = clientOf({ url: bot.url, serviceUrl, personId: progress.personId });
    try {
      while (progress.done < allCommands && chance.of(0.8)) {
        const { statusCode } = JSON.parse((await client.press(pressOf(requestId, progress.done))).text) as {
          statusCode: number;
        };
        if (statusCode !== 200) return;
        acknowledge(this.acknowledged, requestId, progress.done);
        progress.done += 1;
      }
    } catch {
      // The bot was killed before it answered: nobody knows what was done, and so it is said again.
    } finally {
      client.close();
    }
  }

  /** Rather one that is begun than a fresh one. */
  private pick(): [string, Progress] | undefined {
    const begun = [...this.progress].filter(([, { done }]) => done > 0 && done < allCommands);
    const fresh = [...this.progress].filter(([, { done }]) => done === 0);
    return this.chance.pick(
      begun.length > 0 && this.chance.of(0.7) ? begun : fresh.length > 0 ? fresh : begun,
    );
  }
}
