import { setTimeout as pause } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { nextStep } from '../../../src/domain/rhythm.js';
import { addDays, nextWorkingDay } from '../../../src/domain/workingDays.js';
import type { Tables } from '../../../src/storage/tables.js';
import { clientOf } from '../../bench/client.js';
import { freshOrganisation } from '../../support/azurite.js';
import { startFaultyProxy, type FaultyProxy } from '../../support/faultyProxy.js';
import { check } from '../checker.js';
import type { Owed, Verdict } from '../world.js';
import { Answerer } from './answerer.js';
import { startBot, type Bot } from './bot.js';
import { openChannel, taken, takenThen, type Channel } from './channel.js';
import type { Chance } from './chance.js';
import { nothingAcknowledged } from './commands.js';
import { Mover } from './mover.js';
import { escalatedBy, openPairs, owedOn } from './owed.js';
import { Region } from './region.js';
import { Patience } from './patience.js';
import { escalation, publishReviews, rhythm, secretaries, settings } from './stormRegion.js';
import { isSettled } from './settled.js';
import { followedUp, readClaims, readStored } from './stored.js';
import { trouble } from './trouble.js';

/** What killing the bots of one organisation again and again has come to. */
export interface StormResult extends Verdict {
  readonly organisation: string;
  /** Processes that were killed with something under way. */
  readonly kills: number;
  /** Processes that were killed after all was done. */
  readonly killedAtRest: number;
  readonly days: number;
  /** Reports on measures that were acknowledged. */
  readonly reports: number;
  /** Due dates that were moved and extensions that were given, acknowledged. */
  readonly moves: number;
  /** People who had to hear that a response was late. */
  readonly escalated: number;
}

export interface StormParts {
  readonly tables: Tables;
  readonly storagePort: number;
  readonly chance: Chance;
  readonly kills: number;
  /** Asked before each further process: false ends the storm early, as if its kills were done. */
  readonly goOn?: () => boolean;
}

/** More than an hour apart: a successor then knows without waiting that the holder of a card is dead. */
const hours = ['08:30:01', '10:00', '11:30', '13:00', '14:30'];
const lastHour = '16:00';
const mostDays = 30;
/** So long nothing of what is stored or asked may change: longer than a bot ever waits for anything. */
const standstillMs = 180_000;
/** One bot asks for some hundreds of rows before it rests. */
const mostRequests = 20_000;
const mostSteps = 30;
const fewSteps = 6;
const isWrite = ({ method, url }: { method: string; url: string }): boolean =>
  method !== 'GET' && !url.endsWith('/Tables');

/** One organisation whose bots are killed at any step, day after day, while people answer and dates are moved. */
export class Storm {
  private today = '2023-03-06';
  private kills = 0;
  private atRest = 0;
  private passedDays = 0;
  private readonly owed: Owed[] = [];
  private readonly acknowledged = nothingAcknowledged();
  private secretariesOf: ReadonlyMap<string, readonly string[]> = new Map();
  private answerer: Answerer | null = null;
  private mover: Mover | null = null;
  /** Measures whose being put off was acknowledged before today: what is planned follows it. */
  private putOffBefore = new Set<string>();

  private constructor(
    private readonly parts: StormParts,
    private readonly organisation: string,
    private readonly proxy: FaultyProxy,
    private readonly channel: Channel,
  ) {}

  static async run(parts: StormParts): Promise<StormResult> {
    const proxy = await startFaultyProxy(parts.storagePort);
    const organisation = freshOrganisation();
    const channel = await openChannel((personId) => readClaims(parts.tables, organisation, personId));
    try {
      return await new Storm(parts, organisation, proxy, channel).run();
    } finally {
      await channel.close();
      await proxy.stop();
    }
  }

  private async run(): Promise<StormResult> {
    await this.begin();
    const { kills, goOn = () => true } = this.parts;
    while (this.kills < kills && this.passedDays < mostDays && goOn()) await this.day(false);
    await this.day(true);
    const stored = await readStored(this.parts.tables, this.organisation);
    const { organisation, atRest: killedAtRest, passedDays } = this;
    const escalated = escalatedBy(this.today, stored, escalation);
    const verdict = check({
      stored,
      posts: this.channel.posts,
      acknowledged: this.acknowledged,
      owed: this.owed,
      escalated,
      awaited: [
        ...openPairs(stored, this.secretaries).filter(
          ({ dueDate }) => nextStep(dueDate, rhythm, this.today) !== null,
        ),
        ...followedUp(stored, ({ id }) => this.secretaries(id)),
      ],
      today: this.today,
    });
    return {
      ...verdict,
      organisation,
      kills: this.kills,
      killedAtRest,
      days: passedDays,
      reports: this.acknowledged.reports.length,
      moves: this.acknowledged.moves.length,
      escalated: escalated.length,
    };
  }

  private readonly secretaries = (requestId: string): readonly string[] =>
    this.secretariesOf.get(requestId) ?? [];

  private async begin(): Promise<void> {
    const { tables, chance } = this.parts;
    const region = new Region({
      tables,
      organisation: this.organisation,
      at: `${this.today}T10:00`,
      serviceUrl: this.channel.serviceUrl,
      settings,
    });
    const { reviews, dueDates, secretariesOf } = await publishReviews(region, this.today);
    this.secretariesOf = secretariesOf;
    this.answerer = new Answerer(secretariesOf, chance, this.acknowledged);
    this.mover = new Mover(region.services, chance, reviews, this.acknowledged.moves, dueDates);
    await this.settle('10:00');
  }

  /** A day on which bots are killed; whether it ends in order is left to chance, so that some are outages. */
  private async day(mustSettle: boolean): Promise<void> {
    const { chance } = this.parts;
    this.today = nextWorkingDay(addDays(this.today, 1));
    this.passedDays += 1;
    this.mover?.newDay();
    this.putOffBefore = new Set(
      this.acknowledged.reports.filter(({ state }) => state === 'delayed').map(({ measureId }) => measureId),
    );
    const times = hours.filter((_, index) => index === 0 || chance.of(0.75));
    for (const time of times) {
      if (this.kills >= this.parts.kills) break;
      if (!(await this.killOnce(time))) break;
    }
    if (mustSettle || chance.of(0.3)) await this.settle(lastHour);
  }

  private start(time: string): Promise<Bot> {
    const clock = DateTime.fromISO(`${this.today}T${time}`, { zone: 'Europe/Stockholm' }).toISO() ?? '';
    this.channel.day = this.today;
    return startBot({
      ...settings,
      STORAGE_CONNECTION_STRING: this.proxy.connectionString,
      ORGANISATION: this.organisation,
      CLOCK: clock,
    });
  }

  /** False: everything was done before the moment came, and the bot was killed at rest. */
  private async killOnce(time: string): Promise<boolean> {
    const { chance } = this.parts;
    this.proxy.mend();
    this.channel.mend();
    const state: { isKilled: boolean; bot?: Bot } = { isKilled: false };
    const kill = (): void => {
      state.isKilled = true;
      state.bot?.signal('SIGKILL');
    };
    trouble(this.channel, chance, Object.keys(secretaries));
    // Whoever comes later on a day finds less to do.
    const steps = chance.below(time === hours[0] ? mostSteps : fewSteps);
    if (chance.of(0.25)) this.killAtPost(chance.below(time === hours[0] ? 5 : 2), kill);
    else
      this.proxy.hurt(chance.of(0.5) ? { before: kill } : { after: kill }, {
        after: steps,
        times: 1000,
        matching: isWrite,
      });
    const bot = await this.start(time);
    state.bot = bot;
    if (state.isKilled) bot.signal('SIGKILL');
    await Promise.all([
      this.answerer?.answer(bot, this.channel.serviceUrl),
      this.move(bot),
      this.untilQuiet(bot),
    ]);
    await bot.kill();
    if (state.isKilled) this.kills += 1;
    else this.atRest += 1;
    return state.isKilled;
  }

  private killAtPost(after: number, kill: () => void): void {
    const wait = Array.from({ length: after }, () => taken);
    // Taken, and nobody is there any more to be told so.
    this.channel.script(null, ...wait, takenThen(kill));
  }

  /** The bot has ended, or has asked nothing of its storage for a while. */
  private async untilQuiet(bot: Bot): Promise<void> {
    let [seen, still] = [-1, 0];
    const begun = this.proxy.requests.length;
    const patience = new Patience(standstillMs);
    while (bot.isAlive() && still < 8) {
      await pause(50);
      const asked = this.proxy.requests.length + this.channel.posts.length;
      still = asked === seen && asked > 6 ? still + 1 : 0;
      seen = asked;
      if (!patience.lasts(String(asked))) throw new Error(`the bot stands still: ${bot.output()}`);
      if (asked - begun > mostRequests) throw new Error(`the bot never comes to rest: ${bot.output()}`);
    }
  }

  /** The auditor gives somebody another date meanwhile. */
  private async move(bot: Bot): Promise<void> {
    if (this.mover === null || !bot.isAlive()) return;
    const client = clientOf({ url: bot.url, serviceUrl: this.channel.serviceUrl, personId: 'anna' });
    try {
      await this.mover.press(client, this.today);
    } finally {
      client.close();
    }
  }

  /** Lets a bot work in peace until nothing of the day is left, and notes what was owed. */
  private async settle(time: string): Promise<void> {
    this.proxy.mend();
    this.channel.mend();
    const bot = await this.start(time);
    const patience = new Patience(standstillMs);
    let stored = await readStored(this.parts.tables, this.organisation);
    // What never gets settled is left for the checker to find.
    while (!isSettled(stored, this.today) && patience.lasts(JSON.stringify(stored)) && bot.isAlive()) {
      await pause(100);
      stored = await readStored(this.parts.tables, this.organisation);
    }
    await bot.kill();
    this.atRest += 1;
    if (this.passedDays === 0) return;
    const owed = owedOn(this.today, stored, rhythm, this.secretaries);
    // A date that is planned for only today, because a crash came between, is reminded of from tomorrow on.
    const mayBeNew = ({ subject, kind, dueDate }: Owed): boolean =>
      kind === 'measure' ? !this.putOffBefore.has(subject) : this.mover?.isOfToday(subject, dueDate) === true;
    this.owed.push(...owed.filter((one) => !mayBeNew(one)));
  }
}
