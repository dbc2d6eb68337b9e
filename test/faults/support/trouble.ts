import { answered, takenThen, type Channel } from './channel.js';
import type { Chance } from './chance.js';

/** The channel's own troubles, beside the kills: now and then one of these people's posts goes wrong. */
export const trouble = (channel: Channel, chance: Chance, people: readonly string[]): void => {
  if (!chance.of(0.3)) return;
  const who = chance.pick(people);
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
  if (who !== undefined && told !== undefined) channel.script(who, told);
};
