import { DateTime } from 'luxon';
import type { Action } from '../../src/ports/actions.js';
import type { OutgoingCard } from '../../src/ports/messenger.js';
import type { Person } from '../../src/domain/person.js';
import type { Handlers, Reader, Search, Turn } from '../../src/ports/turn.js';
import type { FoundBoardView } from '../../src/ports/views/found.js';
import type { Team } from '../../src/ports/teamStore.js';
import type { View } from '../../src/ports/views/view.js';
import { startServer } from '../../src/http/server.js';
import { TeamsAdapter, type AdapterParts } from '../../src/teams/adapter.js';
import { createAuthentication } from '../../src/teams/authentication.js';
import { createBot } from '../../src/teams/bot.js';
import { createConnector } from '../../src/teams/connector.js';
import { startLoopbackConnector } from './loopbackConnector.js';
import { memoryPeople } from './memoryPeople.js';

export const karin = '00000000-0000-4000-8000-0000000000a1';

export interface LogLine {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A card that says which view it was drawn from, and for whom. */
const draw = (view: View, reader: Reader): OutgoingCard => ({
  content: { type: 'AdaptiveCard', view, language: reader.language },
  summary: `summary of ${view.view}`,
});

const found: FoundBoardView = { view: 'foundBoard', board: 'Kulturnämnden', rows: [], question: 'x' };

/** The real server, adapter and router, with a channel on this machine and handlers that the test decides. */
export const startBot = async (over: Partial<AdapterParts> = {}) => {
  const channel = await startLoopbackConnector();
  const people = memoryPeople();
  const introduced = new Set<string>();
  const teams = new Map<string, Team>();
  const lines: LogLine[] = [];
  const keep = (code: string, facts: LogLine['facts'] = {}): void => void lines.push({ code, facts });
  const log = { info: keep, warn: keep, error: keep };
  const turns: { turn: Turn; text?: string; action?: Action }[] = [];
  const searches: { person: Person; search: Search }[] = [];
  const handlers: { -readonly [K in keyof Handlers]: Handlers[K] } = {
    message: (turn, text) => {
      turns.push({ turn, text });
      return Promise.resolve([
        { view: { view: 'help', audience: 'auditor', suggestions: [] }, language: turn.language },
      ]);
    },
    action: (turn, action) => {
      turns.push({ turn, action });
      return Promise.resolve({ view: 'confirmation', done: 'closed', subject: action.verb });
    },
    search: (person, search) => {
      searches.push({ person, search });
      return Promise.resolve({ outcome: 'found', results: [found] });
    },
    installed: (turn) => {
      turns.push({ turn });
      return Promise.resolve({ view: 'welcomeVisitor' });
    },
  };
  const adapter = new TeamsAdapter({
    inbound: createAuthentication(null, null).inbound,
    connector: createConnector({ token: () => Promise.resolve(null), timeoutMilliseconds: 1000, log }),
    log,
    authenticated: false,
    allowedTenants: null,
    ...over,
  });
  const bot = createBot({
    handlers,
    people,
    introductions: {
      claim: (id) => {
        const first = !introduced.has(id);
        introduced.add(id);
        return Promise.resolve(first);
      },
    },
    teams: {
      teams: () => Promise.resolve([...teams.values()]),
      remember: (team) => {
        teams.set(team.id, team);
        return Promise.resolve();
      },
      forget: (id) => {
        teams.delete(id);
        return Promise.resolve();
      },
    },
    clock: {
      now: () =>
        DateTime.fromISO('2023-03-01T08:00:00+01:00', { zone: 'Europe/Stockholm' }) as DateTime<true>,
      monotonic: () => performance.now(),
    },
    log,
    draw,
    drawFound: (view, reader) => ({ card: draw(view, reader), title: view.view, text: reader.language }),
    language: 'sv',
  });
  const started = await startServer({
    host: '127.0.0.1',
    port: 0,
    messages: (authorization, body) => adapter.handle(authorization, body, bot),
    ready: () => Promise.resolve(true),
    failed: (code, cause) => keep(code, { cause }),
  });
  if (!started.ok) throw new Error(started.code);
  const { server } = started;

  const activity = (extra: Record<string, unknown> = {}): Record<string, unknown> => ({
    type: 'message',
    id: `activity-${Math.random()}`,
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl,
    from: { id: '29:karin', name: 'Karin Ek', aadObjectId: karin.toUpperCase() },
    recipient: { id: '28:bot', name: 'Svarstid' },
    conversation: { id: 'a:karin', conversationType: 'personal', tenantId: 'tenant-1' },
    channelData: { tenant: { id: 'tenant-1' } },
    locale: 'en-US',
    ...extra,
  });
  const views = () => channel.calls.map(({ activity: sent }) => sent.attachments?.[0]?.content.view);
  const postRaw = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    channel,
    people,
    teams,
    handlers,
    turns,
    searches,
    lines,
    activity,
    postRaw,
    post: (extra: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
      postRaw(JSON.stringify(activity(extra)), headers),
    execute: (data: unknown, verb?: unknown, extra: Record<string, unknown> = {}) =>
      postRaw(
        JSON.stringify(
          activity({
            type: 'invoke',
            name: 'adaptiveCard/action',
            replyToId: 'card-1',
            value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
            ...extra,
          }),
        ),
      ),
    /** The cards that were sent as messages: the views they show. */
    views,
    shown: () => views().map((view) => view?.view),
    reset: () => {
      channel.calls.length = 0;
      channel.behave();
      people.rows.clear();
      people.reads = 0;
      people.writes = 0;
      turns.length = 0;
      searches.length = 0;
      lines.length = 0;
    },
    close: async () => {
      await server.close(100);
      await channel.close();
    },
  };
};
export type BotUnderTest = Awaited<ReturnType<typeof startBot>>;
