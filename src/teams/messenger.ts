import type { Conversation } from '../domain/person.js';
import type { Messenger, OutgoingCard, SendResult } from '../ports/messenger.js';
import type { Address, Connector } from './connector.js';

/** The card alone, with its summary: a text beside it would make two messages, and no message id would come back. */
export const cardActivity = (card: OutgoingCard) => ({
  type: 'message' as const,
  summary: card.summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.content }],
});

export interface UpdatingMessenger extends Messenger {
  /** Replaces the card of a message that was sent before. Exactly one PUT; never throws. */
  update(to: Conversation, activityId: string, card: OutgoingCard): Promise<SendResult>;
}

const addressOf = ({ serviceUrl, conversationId }: Conversation): Address => ({ serviceUrl, conversationId });

const addressed = (to: Conversation, card: OutgoingCard): object => ({
  ...cardActivity(card),
  channelId: to.channelId,
  from: { id: to.botId, name: to.botName },
  recipient: { id: to.userId, name: to.userName },
  conversation: { id: to.conversationId, ...(to.tenantId === null ? {} : { tenantId: to.tenantId }) },
});

export const createMessenger = (connector: Connector): UpdatingMessenger => ({
  send: (to, card) => connector.post(addressOf(to), addressed(to, card)),
  update: (to, activityId, card) =>
    connector.put({ ...addressOf(to), activityId }, { ...addressed(to, card), id: activityId }),
});
