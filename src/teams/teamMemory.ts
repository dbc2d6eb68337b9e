import type { TeamStore } from '../ports/teamStore.js';
import type { Inbound } from './activity.js';

/**
 * Keeps in mind which teams the bot is in. What this process has stored already is not stored again: one write per
 * team and address, however much is said in it.
 */
export const teamMemory = (teams: Pick<TeamStore, 'remember' | 'forget'>) => {
  /** Address by team. */
  const known = new Map<string, string>();
  return async ({ teamId, happening, conversation }: Inbound): Promise<void> => {
    if (teamId === null) return;
    if (happening.kind === 'removed') {
      known.delete(teamId);
      await teams.forget(teamId);
      return;
    }
    const { channelId, serviceUrl, tenantId, botId, botName } = conversation;
    if (known.get(teamId) === serviceUrl) return;
    await teams.remember({ channelId, serviceUrl, id: teamId, tenantId, botId, botName });
    known.set(teamId, serviceUrl);
  };
};
