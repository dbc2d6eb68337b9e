import {
  ActivityTypes,
  CloudAdapter,
  type Activity,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import type { Log } from '../ports/log.js';
import type { SendResult } from '../ports/messenger.js';
import { readActivity, type Inbound } from './activity.js';
import type { Connector } from './connector.js';
import { isLoopback } from './loopback.js';

/** What a turn does with an authenticated, understood activity. */
export type TurnLogic = (context: TurnContext, inbound: Inbound) => Promise<void>;

export interface EndpointReply {
  readonly status: number;
  readonly body?: unknown;
}

export interface AdapterParts {
  readonly inbound: BotFrameworkAuthentication;
  readonly connector: Connector;
  readonly log: Log;
  /** True: somebody vouches for who asks; then only Teams may, as other channels let the client name itself. */
  readonly authenticated: boolean;
  /** Null: any. */
  readonly allowedTenants: readonly string[] | null;
}

/** A reply that did not reach the channel, or may not have. */
export class DeliveryError extends Error {
  constructor(readonly result: Exclude<SendResult, { outcome: 'sent' }>) {
    super(`The channel answered ${result.outcome} (${result.reason}).`);
    this.name = 'DeliveryError';
  }
}

const sentId = (result: SendResult): ResourceResponse => {
  if (result.outcome !== 'sent') throw new DeliveryError(result);
  return { id: result.activityId };
};

const addressOf = ({ serviceUrl, conversation }: Partial<Activity>) => ({
  serviceUrl: serviceUrl ?? '',
  conversationId: conversation?.id ?? '',
});

/**
 * `serviceUrl`: without a registration any web page that is open on this machine could post here, and would have
 * the answers sent to itself.
 */
type Inadmissible = 'channel' | 'tenant' | 'serviceUrl';

/** The key server is down, or says nonsense: not the sender's fault, and worth another try. */
const keysMissing = (error: unknown): boolean =>
  error instanceof AuthenticationError
    ? error.statusCode >= 500
    : error instanceof Error && (error.name === 'FetchError' || 'errno' in error);

/**
 * The SDK's adapter with four things of our own: what is posted is read before anything believes it, a token that
 * does not hold is a 401 (the SDK answers some with 500 and the reason), tenants and channels are admitted, and a
 * reply is one POST.
 */
export class TeamsAdapter extends CloudAdapter {
  constructor(private readonly parts: AdapterParts) {
    super(parts.inbound);
  }

  /** Answers what was posted to the bot's endpoint. `body` is anything; never throws for what a sender can do. */
  async handle(authorization: string, body: unknown, logic: TurnLogic): Promise<EndpointReply> {
    const { log, inbound: authentication } = this.parts;
    const reading = readActivity(body);
    if (!reading.ok) {
      log.warn('activityRefused', { reason: reading.code, field: reading.field });
      return { status: 400, body: { code: reading.code } };
    }
    // The SDK sets and deletes properties of the activity: a copy, of a shape that has just been checked.
    const activity = { ...(body as object) } as Activity;
    let identity;
    try {
      identity = await authentication.authenticateRequest(activity, authorization);
    } catch (cause) {
      const unavailable = keysMissing(cause);
      log.warn('activityRefused', { reason: unavailable ? 'keysUnavailable' : 'unauthorized', cause });
      return unavailable
        ? { status: 503, body: { code: 'keysUnavailable' } }
        : { status: 401, body: { code: 'unauthorized' } };
    }
    const refusal = this.admit(reading.inbound);
    if (refusal !== null) {
      log.warn('activityRefused', { reason: refusal, tenant: reading.inbound.tenantId });
      return { status: 403 };
    }
    const reply = await this.processActivity(identity, activity, (context) =>
      logic(context, reading.inbound),
    );
    return reply === undefined
      ? { status: 200 }
      : { status: reply.status, ...(reply.body === undefined ? {} : { body: reply.body as unknown }) };
  }

  private admit({ channelId, tenantId, conversation }: Inbound): Inadmissible | null {
    const { authenticated, allowedTenants } = this.parts;
    if (authenticated && channelId !== 'msteams') return 'channel';
    if (!authenticated && !isLoopback(new URL(conversation.serviceUrl))) return 'serviceUrl';
    if (allowedTenants === null) return null;
    return tenantId !== null && allowedTenants.includes(tenantId) ? null : 'tenant';
  }

  /** Throws DeliveryError unless the channel took it. */
  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === ActivityTypes.InvokeResponse || activity.type === ActivityTypes.Trace)
        responses.push(...(await super.sendActivities(context, [activity])));
      else {
        const { replyToId } = activity;
        const to = {
          ...addressOf(activity),
          ...(replyToId === undefined ? {} : { activityId: replyToId }),
        };
        responses.push(sentId(await this.parts.connector.post(to, activity)));
      }
    }
    return responses;
  }

  /** Throws DeliveryError unless the channel took it. */
  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    const to = { ...addressOf(activity), activityId: activity.id ?? '' };
    return sentId(await this.parts.connector.put(to, activity));
  }
}
