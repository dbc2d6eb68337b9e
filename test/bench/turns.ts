import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { systemClock } from '../../src/time/systemClock.js';
import { startLoopbackConnector } from '../support/loopbackConnector.js';
import { startProduct } from './bots.js';
import type { Told } from './child.js';
import { clientOf, type Answer, type Client } from './client.js';
import { auditor, boardNames, importDraft, publish, registerPeople, secretary } from './region.js';

const batches = 34;
const turnsPerBatch = 30;
const warmUpBatches = 4;

/** A bot in a process of its own. */
class Side {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(...args: readonly string[]): Promise<Side> {
    const child = fork(join(__dirname, 'child.js'), args);
    const [told] = (await once(child, 'message')) as [Told];
    if (!('url' in told)) throw new Error('The bot did not say where it listens.');
    return new Side(child, told.url);
  }

  /** Milliseconds that storage took since it was last asked, and those of the processor since the start. */
  async times(): Promise<Exclude<Told, { url: string }>> {
    const told = once(this.child, 'message') as Promise<[Told]>;
    this.child.send('times');
    const [answer] = await told;
    if ('url' in answer) throw new Error('The bot started again.');
    return answer;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }
}

/** Milliseconds per turn: as the client sees it, and without what storage took of it. */
export interface Timing {
  readonly whole: number[];
  readonly own: number[];
  /** Of the bot's processor, one figure per batch; the storage client's work is part of it. */
  readonly processor: number[];
}
export interface Series {
  readonly product: Timing;
  readonly echo: Timing;
  /** A bot that sends the product's answer back without making it. */
  readonly ready: Timing;
}
export interface Turns {
  readonly question: Series;
  readonly answer: Series;
}

const emptyTiming = (): Timing => ({ whole: [], own: [], processor: [] });
const emptySeries = (): Series => ({ product: emptyTiming(), echo: emptyTiming(), ready: emptyTiming() });

/** Turns run one at a time: all storage time in between belongs to this turn. */
const timed = async (side: Side, turn: () => Promise<Answer>, into: Timing | null): Promise<void> => {
  const start = performance.now();
  await turn();
  const whole = performance.now() - start;
  const { storage } = await side.times();
  into?.whole.push(whole);
  into?.own.push(whole - storage);
};

/** Saves one step after the other, each on the version that the card would show. */
const saver = (client: Client, requestIds: readonly string[]): (() => Promise<Answer>) => {
  let turn = 0;
  return async () => {
    const place = turn % (requestIds.length * 4);
    const version = Math.floor(turn / (requestIds.length * 4));
    turn += 1;
    const answer = await client.press({
      verb: 'save',
      requestId: requestIds[Math.floor(place / 4)],
      recommendation: (place % 4) + 1,
      baseVersion: version,
      fields: ['measure', 'description', 'how', 'when', 'responsible', 'reason'],
      measure: 'planned',
      description: `Nämnden inför en gemensam rutin och följer upp den två gånger om året. Svar ${turn}.`,
      how: 'Rutinen beslutas av förvaltningschefen och gås igenom på arbetsplatsträffar.',
      when: 'Senast i juni',
      responsible: 'Förvaltningschefen',
    });
    if (!answer.text.includes('adaptive')) throw new Error(`No card came back: ${answer.text.slice(0, 300)}`);
    return answer;
  };
};

const question = 'vilka nämnder har inte svarat?';

/** Questions and answers on the product and on the echo bot, in batches that take turns. */
export const measureTurns = async (connectionString: string): Promise<Turns> => {
  const organisation = `turns${Math.floor(Math.random() * 1e9)}`;
  const clock = systemClock('Europe/Stockholm');
  const preparing = await startProduct({ connectionString, organisation, clock });
  await registerPeople(preparing.services);
  const requestIds: string[] = [];
  for (const [index, days] of [10, 20, 40, 60].entries()) {
    const id = `review${index + 1}`;
    await importDraft(preparing.services, {
      id,
      dueDate: clock.now().plus({ days }).toISODate(),
      boards: boardNames,
    });
    requestIds.push(...(await publish(preparing.services, id)));
  }
  await preparing.server.close(0);
  await preparing.settled();

  const channel = await startLoopbackConnector();
  const { serviceUrl } = channel;
  const client = (side: Side, personId: string): Client => clientOf({ url: side.url, serviceUrl, personId });
  const product = await Side.start('product', connectionString, organisation);
  const asking = client(product, auditor);
  const answering = client(product, secretary);
  const save = saver(answering, requestIds);
  await asking.say(question);
  const said = JSON.stringify(channel.calls.at(-1)?.activity.attachments?.[0]?.content);
  const pressed = JSON.stringify((JSON.parse((await save()).text) as { value: unknown }).value);

  const [echo, ready] = [await Side.start('echo'), await Side.start('ready', said, pressed)];
  const toEcho = client(echo, auditor);
  const toReady = client(ready, auditor);
  const saveOnEcho = saver(
    { ...toEcho, press: async (data) => ({ ...(await toEcho.press(data)), text: 'adaptive' }) },
    requestIds,
  );
  const saveOnReady = saver(toReady, requestIds);

  const turns: Turns = { question: emptySeries(), answer: emptySeries() };
  for (let batch = -warmUpBatches; batch < batches; batch += 1) {
    const counted = <T>(timing: T): T | null => (batch < 0 ? null : timing);
    const runs = [
      { side: product, turn: () => asking.say(question), into: turns.question.product },
      { side: echo, turn: () => toEcho.say(question), into: turns.question.echo },
      { side: ready, turn: () => toReady.say(question), into: turns.question.ready },
      { side: product, turn: save, into: turns.answer.product },
      { side: echo, turn: saveOnEcho, into: turns.answer.echo },
      { side: ready, turn: saveOnReady, into: turns.answer.ready },
    ];
    for (const { side, turn, into } of runs) {
      const { processor: before } = await side.times();
      for (let index = 0; index < turnsPerBatch; index += 1) await timed(side, turn, counted(into));
      const { processor: after } = await side.times();
      counted(into)?.processor.push((after - before) / turnsPerBatch);
    }
    channel.calls.length = 0;
  }

  for (const open of [asking, answering, toEcho, toReady]) open.close();
  await Promise.all([product.stop(), echo.stop(), ready.stop()]);
  await channel.close();
  return turns;
};
