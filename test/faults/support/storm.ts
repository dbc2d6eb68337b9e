import { setTimeout as pause } from 'node:timers/promises';
import { DateTime } from 'luxon';
import { nextStep, parseRhythm } from '../../../src/domain/rhythm.js';
import { addDays, nextWorkingDay } from '../../../src/domain/workingDays.js';
import type { Tables } from '../../../src/storage/tables.js';
import { clientOf } from '../../bench/client.js';
import { freshOrganisation } from '../../support/azurite.js';
import { startFaultyProxy, type FaultyProxy } from '../../support/faultyProxy.js';
import { check } from '../checker.js';
import type { Owed, Verdict } from '../world.js';
import { startBot, type Bot } from './bot.js';
import { answered, openChannel, taken, takenThen, type Channel } from './channel.js';
import type { Chance } from './chance.js';
import { acknowledge, allCommands, nothingAcknowledged, pressOf } from './commands.js';
import { Mover } from './mover.js';
import { escalatedBy, openPairs, owedOn } from './owed.js';
import { Region } from './region.js';
import { Patience } from './patience.js';
import { isSettled } from './settled.js';
import { followedUp, readClaims, readStored } from './stored.js';

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

/** Almost every day is a step, so that there is something to lose on each of them. */
const days = [...Array.from({ length: 49 }, (_, index) => 48 - index), -1].join(',');
const settings = {
  REMINDER_DAYS: days,
  MEASURE_DAYS: days,
  REMINDER_TIME: '08:30',
  ESCALATE_TO_SUBSTITUTE: '1',
  ESCALATE_TO_HEAD: '2',
  ESCALATE_TO_AUDITORS: '5',
};
/** Who hears of what is late, and after how many days. */
const escalation = { deputy: 1, chair: 2, anna: 5 };
const parsed = parseRhythm(days);
if (!parsed.ok) throw new Error(parsed.fault.code);
const { rhythm } = parsed;

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
const boards = ['Kulturnämnden', 'Servicenämnden', 'Personalnämnden', 'Patientnämnden'];
/** Days to their due dates; the first will be late, if nobody answers it. */
const reviews = { r0: 3, r1: 44, r2: 45, r3: 46 };
const secretaries: Readonly<Record<string, readonly string[]>> = {
  secretary1: boards.slice(0, 1),
  secretary2: boards.slice(1, 2),
  secretary3: boards.slice(2, 3),
  secretary4: boards.slice(3),
  secretary5: boards.slice(0, 2),
};

const isWrite = ({ method, url }: { method: string; url: string }): boolean =>
  method !== 'GET' && !url.endsWith('/Tables');

/** How far somebody has come with one request. */
interface Commands {
  done: number;
  readonly personId: string;
}

/** One organisation whose bots are killed at any step, day after day, while people answer and dates are moved. */
export class Storm {
  private today = '2023-03-06';
  private kills = 0;
  private atRest = 0;
  private passedDays = 0;
  private readonly owed: Owed[] = [];
  private readonly acknowledged = nothingAcknowledged();
  private readonly commands = new Map<string, Commands>();
  private secretariesOf = new Map<string, readonly string[]>();
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
    const { tables } = this.parts;
    const { organisation } = this;
    const region = new Region({
      tables,
      organisation,
      at: `${this.today}T10:00`,
      serviceUrl: this.channel.serviceUrl,
      settings,
    });
    await region.addBoards(...boards);
    for (const [id, own] of Object.entries(secretaries)) await region.addPerson(id, 'secretary', ...own);
    await region.addPerson('anna', 'auditor');
    await region.addPerson('deputy', 'substitute', ...boards);
    await region.addPerson('chair', 'head', ...boards);
    const published = new Map<string, readonly string[]>();
    const dueDates = Object.values(reviews).map((dueIn) => addDays(this.today, dueIn));
    for (const [review, dueIn] of Object.entries(reviews)) {
      const ids = await region.publish(review, addDays(this.today, dueIn), ...boards);
      published.set(review, ids);
      for (const [place, id] of ids.entries()) {
        const own = Object.keys(secretaries).filter((one) => secretaries[one]?.includes(boards[place] ?? ''));
        this.secretariesOf.set(id, own);
        this.commands.set(id, { done: 0, personId: own[0] ?? '' });
      }
    }
    this.mover = new Mover(region.services, this.parts.chance, published, this.acknowledged.moves, dueDates);
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
    this.trouble();
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
    await Promise.all([this.answer(bot), this.move(bot), this.untilQuiet(bot)]);
    await bot.kill();
    if (state.isKilled) this.kills += 1;
    else this.atRest += 1;
    return state.isKilled;
  }

  /** The channel's own troubles, beside the kills. */
  private trouble(): void {
    const { chance } = this.parts;
    if (!chance.of(0.3)) return;
    const who = `secretary${1 + chance.below(5)}`;
    const told = chance.pick([
      answered(429, { 'Retry-After': '1' }),
      answered(412),
      answered(503),
      takenThen((response) => {
        response.writeHead(504);
        response.end();
      }),
      takenThen((response) => response.socket?.resetAndDestroy()),
    ]);
    if (told !== undefined) this.channel.script(who, told);
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

  /** Somebody answers meanwhile. What was not acknowledged is said again the next time. */
  private async answer(bot: Bot): Promise<void> {
    const { chance } = this.parts;
    if (!chance.of(0.4) || !bot.isAlive()) return;
    const begun = [...this.commands].filter(([, { done }]) => done > 0 && done < allCommands);
    const fresh = [...this.commands].filter(([, { done }]) => done === 0);
    const [requestId, commands] =
      chance.pick(begun.length > 0 && chance.of(0.7) ? begun : fresh.length > 0 ? fresh : begun) ?? [];
    if (requestId === undefined || commands === undefined) return;
    const client = clientOf({
      url: bot.url,
      serviceUrl: this.channel.serviceUrl,
      personId: commands.personId,
    });
    try {
      while (commands.done < allCommands && chance.of(0.8)) {
        const { statusCode } = JSON.parse((await client.press(pressOf(requestId, commands.done))).text) as {
          statusCode: number;
        };
        if (statusCode !== 200) return;
        acknowledge(this.acknowledged, requestId, commands.done);
        commands.done += 1;
      }
    } catch {
      // The bot was killed before it answered: nobody knows what was done, and so it is said again.
    } finally {
      client.close();
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
