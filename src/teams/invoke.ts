import { ActivityTypes, type Activity } from 'botbuilder';
import type { OutgoingCard } from '../ports/messenger.js';

const reply = (status: number, body?: object): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status, ...(body === undefined ? {} : { body }) },
});

/** The pressed card is replaced by this one. */
export const replaceCard = ({ content }: OutgoingCard): Partial<Activity> =>
  reply(200, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: content });

/** The pressed card stands as it is, with a line of text below it. */
export const keepCard = (text: string): Partial<Activity> =>
  reply(200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text });

/** The pressed card stands as it is, with the reason below it. */
export const refuseAction = (statusCode: 400 | 500, code: string, message: string): Partial<Activity> =>
  reply(200, { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } });

/** An invoke that is not ours. */
export const notImplemented = (): Partial<Activity> => reply(501);

/** A result of a search: the card that is put into the message, and how it looks in the list. */
export interface FoundCard {
  readonly card: OutgoingCard;
  readonly title: string;
  readonly text: string;
}

/** The results of a search, as a list to pick from. */
export const searchResults = (found: readonly FoundCard[]): Partial<Activity> =>
  reply(200, {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map(({ card, title, text }) => ({
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card.content,
        preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
      })),
    },
  });

/** One line in place of results. */
export const searchMessage = (text: string): Partial<Activity> =>
  reply(200, { composeExtension: { type: 'message', text } });
