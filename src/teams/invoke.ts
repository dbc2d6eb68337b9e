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
