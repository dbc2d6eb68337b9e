import { chatPhrases, type ChatPhrase } from './catalogue/chat.js';
import { foldedName } from '../domain/foldedName.js';

const phrases = new Map<string, ChatPhrase>(
  (Object.keys(chatPhrases) as ChatPhrase[]).flatMap((phrase) =>
    chatPhrases[phrase].map((text): [string, ChatPhrase] => [text, phrase]),
  ),
);

/** Which of the fixed phrases the whole message is; null: none, so it is a question. */
export const chatPhrase = (message: string): ChatPhrase | null =>
  phrases.get(foldedName(message.replace(/[\s.!?]+$/u, ''))) ?? null;
