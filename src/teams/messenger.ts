import type { Conversation } from '../domain/person.js';
import type { Messenger, OutgoingCard } from '../ports/messenger.js';
import type { Address, Connector } from './connector.js';

/** The card alone, with its summary: a text beside it would make two messages, and no message id would come back. */
export const cardActivity = (card: OutgoingCard) => ({
  type: 'message' as const,
  summary: card.summary,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.content }],
});

const addressOf = ({ serviceUrl, conversationId }: Conversation): Address => ({ serviceUrl, conversationId });

const addressed = (to: Conversation, card: OutgoingCard): object => ({
  ...cardActivity(card),
  channelId: to.channelId,
  from: { id: to.botId, name: to.botName },
  recipient: { id: to.userId, name: to.userName },
  conversation: { id: to.conversationId, ...(to.tenantId === null ? {} : { tenantId: to.tenantId }) },
});

export const createMessenger = (connector: Connector): Messenger => ({
  send: (to, card) => connector.post(addressOf(to), addressed(to, card)),
});
