import { z } from 'zod';
import type { Conversation, PersonId } from '../domain/person.js';
import type { Log } from '../ports/log.js';
import type { Roster } from '../ports/roster.js';
import type { Team, TeamStore } from '../ports/teamStore.js';
import type { Connector } from './connector.js';

interface Parts {
  readonly teams: Pick<TeamStore, 'teams'>;
  readonly connector: Pick<Connector, 'fetchJson'>;
  readonly log: Log;
}

/** As many as the channel gives at once. */
const pageSize = 500;
/** More pages than the largest team has: a channel that never ends is a fault. */
const mostPages = 60;

const member = z.object({
  id: z.string().min(1),
  name: z.string().optional().catch(undefined),
  aadObjectId: z.string().optional().catch(undefined),
  // Some channels write the same thing so.
  objectId: z.string().optional().catch(undefined),
});
type Member = z.infer<typeof member>;
const page = z.object({
  members: z.array(z.unknown()),
  continuationToken: z.string().nullish(),
});
const created = z.object({ id: z.string().min(1) });

const personIdOf = ({ aadObjectId, objectId }: Member): PersonId =>
  (aadObjectId ?? objectId ?? '').toLowerCase();

/**
 * Looks members up in the teams' rosters ("Get team members": paged) and opens a personal conversation with each
 * ("Create conversation"); for somebody who has one already, the channel gives its id.
 */
export const createRoster = ({ teams, connector, log }: Parts): Roster => {
  const membersOf = async (team: Team, wanted: ReadonlySet<PersonId>): Promise<Member[]> => {
    const found: Member[] = [];
    let token: string | null = null;
    for (let pages = 0; pages < mostPages && found.length < wanted.size; pages++) {
      const query = new URLSearchParams({
        pageSize: String(pageSize),
        ...(token === null ? {} : { continuationToken: token }),
      });
      const path = `/v3/conversations/${encodeURIComponent(team.id)}/pagedmembers?${query.toString()}`;
      const read = page.safeParse(await connector.fetchJson('GET', team.serviceUrl, path));
      if (!read.success) {
        log.warn('roster.unreadable', { team: team.id });
        break;
      }
      const members = read.data.members.flatMap((one) => member.safeParse(one).data ?? []);
      found.push(...members.filter((one) => wanted.has(personIdOf(one))));
      token = read.data.continuationToken ?? null;
      if (token === null || token === '') break;
    }
    return found;
  };

  const open = async (team: Team, { id, name = '' }: Member): Promise<Conversation | null> => {
    const { channelId, serviceUrl, tenantId, botId, botName } = team;
    const answer = await connector.fetchJson('POST', serviceUrl, '/v3/conversations', {
      bot: { id: botId, name: botName },
      members: [{ id }],
      isGroup: false,
      ...(tenantId === null ? {} : { tenantId, channelData: { tenant: { id: tenantId } } }),
    });
    const { data } = created.safeParse(answer);
    if (data === undefined) {
      log.warn('roster.conversationRefused', { team: team.id });
      return null;
    }
    return {
      channelId,
      serviceUrl,
      conversationId: data.id,
      tenantId,
      botId,
      botName,
      userId: id,
      userName: name,
    };
  };

  return {
    async reach(ids) {
      const reached = new Map<PersonId, Conversation>();
      for (const team of await teams.teams()) {
        const wanted = new Set(ids.filter((id) => !reached.has(id)));
        if (wanted.size === 0) break;
        for (const found of await membersOf(team, wanted)) {
          const conversation = await open(team, found);
          if (conversation !== null) reached.set(personIdOf(found), conversation);
        }
      }
      return reached;
    },
  };
};
