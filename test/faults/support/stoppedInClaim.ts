import type { Bot } from './bot.js';
import { isClaim, until, type Scene } from './scene.js';

/** A bot that is stopped (SIGSTOP) between its claim of the person's morning card and the POST; the claim stands. */
export const stoppedInClaim = async (scene: Scene, morning: string, personId: string): Promise<Bot> => {
  const stopped: { bot?: Bot } = {};
  let claims = 0;
  scene.proxy.hurt(
    { delayMilliseconds: 300 },
    {
      matching: (request) => {
        if (!isClaim(request) || !request.body.includes(`c~${personId}~`)) return false;
        if (++claims === 1) stopped.bot?.signal('SIGSTOP');
        return claims === 1;
      },
    },
  );
  // The clock lets it start before anything is due, so that it can be stopped by name.
  const bot = await scene.start(`${morning}T08:29:58`);
  stopped.bot = bot;
  await until('the claim', () => claims > 0);
  await until(
    'the claim to stand',
    async () => (await scene.cards(morning)).get(personId)?.state === 'sending',
  );
  return bot;
};
