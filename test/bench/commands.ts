import { DateTime } from 'luxon';
import type { Clock } from '../../src/ports/clock.js';
import { startLoopbackConnector } from '../support/loopbackConnector.js';
import { startProduct } from './bots.js';
import { clientOf, type Answer } from './client.js';
import {
  auditor,
  boardNames,
  importDraft,
  publish,
  registerPeople,
  requestsOf,
  secretary,
} from './region.js';
import type { Booked } from './storageLedger.js';

/** The storage requests of a whole turn, in the order in which they ended. */
export interface TurnRequests {
  /** What the person who pressed had to wait for. */
  readonly acknowledged: readonly Booked[];
  /** With what was left to be done behind the acknowledgement. */
  readonly all: readonly Booked[];
}

export interface Commands {
  readonly publish: TurnRequests;
  readonly save: TurnRequests;
  readonly submit: TurnRequests;
  readonly decide: TurnRequests;
  readonly question: TurnRequests;
  readonly openRequests: number;
  /** A morning card: what the claim and the outcome cost, and what the pass around them did. */
  readonly card: { readonly own: readonly Booked[]; readonly around: readonly Booked[] };
  /** A delivery pass after one that has done all that there was to do. */
  readonly idle: readonly Booked[];
}

const newOrganisation = (): string => `commands${Math.floor(Math.random() * 1e9)}`;

/** A clock that stands still until it is moved. */
const heldClock = (iso: string): Clock & { set(iso: string): void } => {
  const read = (text: string): DateTime<true> =>
    DateTime.fromISO(text, { zone: 'Europe/Stockholm' }) as DateTime<true>;
  let now = read(iso);
  return { now: () => now, monotonic: () => performance.now(), set: (text) => (now = read(text)) };
};

const isWrite = ({ method }: Booked): boolean => method !== 'GET';

/** The writes right before and right after the POST: the card's claim and its outcome. */
const cardsOwn = (booked: readonly Booked[], sentAt: number): Booked[] => {
  const before = booked.slice(0, sentAt);
  const after = booked.slice(sentAt);
  const lastRead = before.findLastIndex((request) => !isWrite(request));
  const nextRead = after.findIndex((request) => !isWrite(request));
  return [...before.slice(lastRead + 1), ...after.slice(0, nextRead === -1 ? undefined : nextRead)];
};

const answered = (answer: Answer): void => {
  const body = answer.text === '' ? { statusCode: 200 } : (JSON.parse(answer.text) as { statusCode: number });
  if (body.statusCode !== 200) throw new Error(`Refused: ${answer.text.slice(0, 300)}`);
};

const fields = {
  measure: 'planned',
  description: 'En gemensam rutin införs.',
  how: 'Genom beslut.',
  when: 'I juni',
  responsible: 'Förvaltningschefen',
};

/** A card that says three reminders, in an organisation that has nothing else to say. */
const countMorningCard = async (
  connectionString: string,
  serviceUrl: string,
): Promise<Pick<Commands, 'card' | 'idle'>> => {
  const clock = heldClock('2026-03-02T10:00:00+01:00');
  const sends: number[] = [];
  const product = await startProduct({
    connectionString,
    organisation: newOrganisation(),
    clock,
    wrapMessenger: (messenger, ledger) => ({
      send: (to, card) => {
        sends.push(ledger.booked.length);
        return messenger.send(to, card);
      },
    }),
  });
  const { services, ledger, deliverDue, settled, server } = product;
  await registerPeople(services);
  const client = clientOf({ url: server.url, serviceUrl, personId: secretary });
  await client.say('hjälp');
  await importDraft(services, { id: 'review1', dueDate: '2026-04-30', boards: boardNames.slice(0, 3) });
  await publish(services, 'review1');
  await settled();
  await deliverDue();
  clock.set('2026-03-31T08:31:00+02:00');
  ledger.take();
  sends.length = 0;
  await deliverDue();
  const booked = ledger.take();
  const [sentAt] = sends;
  if (sentAt === undefined || sends.length !== 1)
    throw new Error(`${sends.length} cards were sent, not one.`);
  await deliverDue();
  ledger.take();
  await deliverDue();
  const idle = ledger.take();
  client.close();
  await server.close(0);
  const own = cardsOwn(booked, sentAt);
  return { card: { own, around: booked.filter((request) => !own.includes(request)) }, idle };
};

/**
 * Runs each command once, as a turn through the server, and keeps what it asked of storage. Between two commands a
 * pass has told what was due at once, as it has in ordinary use.
 */
export const countCommands = async (connectionString: string): Promise<Commands> => {
  const clock = heldClock('2026-03-02T10:00:00+01:00');
  const { services, ledger, server, settled, deliverDue } = await startProduct({
    connectionString,
    organisation: newOrganisation(),
    clock,
  });
  const channel = await startLoopbackConnector();
  const { serviceUrl } = channel;
  const [asAuditor, asSecretary] = [auditor, secretary].map((personId) =>
    clientOf({ url: server.url, serviceUrl, personId }),
  ) as [ReturnType<typeof clientOf>, ReturnType<typeof clientOf>];
  await registerPeople(services);
  // From here on both are known, reachable, and asked before: what follows is a turn like any other.
  await asSecretary.say('hjälp');
  await asAuditor.say('vilka nämnder har inte svarat?');

  const turn = async (work: () => Promise<Answer>): Promise<TurnRequests> => {
    ledger.take();
    answered(await work());
    const acknowledged = ledger.booked.slice(0, ledger.acknowledged);
    await settled();
    const all = ledger.take();
    await deliverDue();
    return { acknowledged, all };
  };
  await importDraft(services, { id: 'review1', dueDate: '2026-05-29', boards: boardNames });
  const publishing = await turn(() => asAuditor.press({ verb: 'publish', reviewId: 'review1' }));
  const [requestId = ''] = await requestsOf(services, 'review1');

  const saves: TurnRequests[] = [];
  for (const recommendation of [1, 2, 3, 4]) {
    const data = { verb: 'save', requestId, recommendation, baseVersion: 0, fields: Object.keys(fields) };
    saves.push(await turn(() => asSecretary.press({ ...data, ...fields })));
  }
  const submit = await turn(() => asSecretary.press({ verb: 'submit', requestId }));
  const decision = { decidedOn: '2026-02-27', paragraph: '12', registryNumber: '' };
  const decide = await turn(() => asSecretary.press({ verb: 'decide', requestId, ...decision }));
  const question = await turn(() => asAuditor.say('vilka nämnder har inte svarat?'));
  const openRequests = (await services.requests.open()).length;

  const morning = await countMorningCard(connectionString, serviceUrl);
  asAuditor.close();
  asSecretary.close();
  await server.close(0);
  await channel.close();
  const [, save] = saves;
  if (save === undefined) throw new Error('Nothing was saved.');
  return { publish: publishing, save, submit, decide, question, openRequests, ...morning };
};
