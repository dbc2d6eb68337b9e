/** In which group chats and channels the bot has introduced itself. */
export interface Introductions {
  /** True for the first call with this conversation, ever; false afterwards, from any instance. */
  claim(conversationId: string): Promise<boolean>;
}
