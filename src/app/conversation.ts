import type { ConversationPlace } from '../ports/conversationStore.js';
import type { Turn } from '../ports/turn.js';
import { type Kept, keptAsText, keptFromText, nothingKept } from '../questions/remembering.js';
import type { Asked } from './answerTyped.js';
import { askAs, type AskServices } from './ask.js';
import { keptAfter } from './keptAfter.js';
import { instant, type Services } from './services.js';

type Needs = AskServices & Pick<Services, 'conversations'>;

/** What was asked longer ago than this, in milliseconds, is gone. */
const rememberedFor = 60 * 60 * 1000;

const before = async ({ conversations, clock }: Needs, place: ConversationPlace): Promise<Kept> => {
  const last = await conversations.lastAsked(place);
  if (last === null) return nothingKept;
  const age = clock.now().toMillis() - Date.parse(last.at);
  return age <= rememberedFor ? keptFromText(last.asked) : nothingKept;
};

/**
 * Answers within a conversation. What was asked before is read only where the text does not stand alone; what is
 * answered now is remembered before anybody sees it, so that the next instance knows it.
 */
export const askInChat = async (
  needs: Needs,
  { person, language, scope }: Turn,
  text: string,
  shown?: number,
): Promise<Asked> => {
  const place: ConversationPlace = { personId: person.id, scope };
  const last: { read?: Promise<Kept> } = {};
  const asked = await askAs(needs, person, text, language, {
    before: () => (last.read = before(needs, place)),
    openly: scope !== 'personal',
    ...(shown === undefined ? {} : { shown }),
  });
  const kept = await keptAfter(asked, () => last.read ?? before(needs, place));
  if (kept !== null)
    await needs.conversations.remember(place, { asked: keptAsText(kept), at: instant(needs.clock) });
  return asked;
};
