/** A team that the bot is in, as the channel knows it. */
export interface Team {
  readonly channelId: string;
  /** Can change; refreshed when the team is heard of. */
  readonly serviceUrl: string;
  /** The channel's id of the team, which is that of its first conversation. */
  readonly id: string;
  readonly tenantId: string | null;
  readonly botId: string;
  readonly botName: string;
}

/** The teams of one organisation that the bot is in. */
export interface TeamStore {
  teams(): Promise<Team[]>;
  remember(team: Team): Promise<void>;
  forget(id: string): Promise<void>;
}
