import { z } from 'zod';
import type { Conversation, PersonId } from '../domain/person.js';
import type { Scope } from '../ports/turn.js';
import { readSearch, type SearchReading } from './search.js';

/** What happened, of all that a channel can tell. */
export type Happening =
  | { readonly kind: 'message'; readonly text: string }
  /** A pressed button: `verb` as the channel gives it beside the data, if it does. */
  | {
      readonly kind: 'action';
      readonly verb: unknown;
      readonly data: unknown;
      /** `invoke`: answered with a card in the response; `message`: the older way, answered like a message. */
      readonly by: 'invoke' | 'message';
      /** The message that holds the card. */
      readonly cardId: string | null;
    }
  /** Somebody looks for something to put into a message, in any conversation, which the bot need not be in. */
  | { readonly kind: 'search'; readonly reading: SearchReading }
  | { readonly kind: 'installed' }
  | { readonly kind: 'removed' }
  /** Nothing of ours: typing, reactions, edits; other invokes want to hear that nobody handles them. */
  | { readonly kind: 'other'; readonly invoke: boolean };

/** An activity, read once. */
export interface Inbound {
  /** Entra object id, lower case; null: the channel does not say who it is, and nobody guesses. */
  readonly personId: PersonId | null;
  readonly personName: string;
  readonly scope: Scope;
  readonly tenantId: string | null;
  readonly channelId: string;
  /** Where to write back; a person's own only in the personal scope. */
  readonly conversation: Conversation;
  /** The team that it happened in: the channel's id; null: in none. */
  readonly teamId: string | null;
  readonly happening: Happening;
}

export type ActivityReading =
  | { readonly ok: true; readonly inbound: Inbound }
  /** `field`: the first thing that is wrong, for the log. */
  | { readonly ok: false; readonly code: 'malformedActivity'; readonly field: string };

const account = z.object({
  id: z.string().min(1).max(1000),
  name: z.string().max(1000).optional().catch(undefined),
  aadObjectId: z.string().optional().catch(undefined),
  role: z.string().optional().catch(undefined),
});
const member = z.object({ id: z.string() });
const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});
const tenant = z.object({ id: z.string() });

const activitySchema = z.object({
  type: z.string().min(1),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string().min(1).max(1000),
    conversationType: z.string().optional(),
    isGroup: z.boolean().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z
    .object({
      tenant: tenant.optional().catch(undefined),
      team: z
        .object({ id: z.string().min(1).max(1000) })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
  text: z.string().optional(),
  value: z.unknown().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  replyToId: z.string().min(1).max(1000).optional().catch(undefined),
  entities: z.array(z.unknown()).optional().catch(undefined),
  membersAdded: z.array(member).optional(),
  membersRemoved: z.array(member).optional().catch(undefined),
});
type Activity = z.infer<typeof activitySchema>;

const invokeValue = z.object({
  action: z.object({ verb: z.unknown().optional(), data: z.unknown().optional() }),
});

/**
 * A card that was put into a message is pressed in other people's conversations too. Two people alone are a
 * "personal" one as well: only the id tells their chat ("19:…") from one with the bot ("a:…").
 */
const isAmongPeople = (id: string): boolean => id.startsWith('19:');

const scopeOf = ({ id, conversationType, isGroup }: Activity['conversation']): Scope => {
  if (conversationType === 'channel') return 'channel';
  if (conversationType === 'groupChat' || isGroup === true || isAmongPeople(id)) return 'group';
  return 'personal';
};

/** Ids become storage keys: letters, digits and hyphens only, as Entra's are. */
const personIdOf = ({ aadObjectId, role }: Activity['from']): PersonId | null => {
  const id = aadObjectId?.toLowerCase() ?? '';
  return role !== 'bot' && /^[0-9a-z-]{1,64}$/.test(id) ? id : null;
};

/** Null when the activity says two different things. */
const tenantOf = ({ channelData, conversation }: Activity): string | null | undefined => {
  const [one, other] = [channelData?.tenant?.id, conversation.tenantId].map((id) => id?.toLowerCase());
  if (one !== undefined && other !== undefined && one !== other) return undefined;
  return one ?? other ?? null;
};

/** The text without the words that called the bot; other people's mentions stay. */
const spoken = ({ text = '', entities = [], recipient }: Activity): string => {
  let words = text;
  for (const entity of entities) {
    const { data } = mention.safeParse(entity);
    if (data?.mentioned.id === recipient.id) words = words.replaceAll(data.text, ' ');
  }
  return words.replaceAll('\0', '').replaceAll('\u00a0', ' ').trim();
};

/** What stands in a message's text for a card that was put into it. */
const cardMark =
  /<span\b[^>]*\bitemtype=[^>]*>(?:\s*<span\b[^>]*>\s*<\/span>)*\s*<\/span>|<attachment\b[^>]*>\s*<\/attachment>/g;

/** A message that is a card and no words says nothing to the bot. */
const spokenMessage = (activity: Activity): Happening => {
  const text = spoken(activity);
  const words = text.replace(cardMark, ' ').trim();
  return words === '' && text !== '' ? { kind: 'other', invoke: false } : { kind: 'message', text: words };
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

const happeningOf = (activity: Activity): Happening => {
  const { type, name, value, action = '', replyToId: cardId = null } = activity;
  const added = activity.membersAdded ?? [];
  switch (type) {
    case 'message':
      return isObject(value)
        ? { kind: 'action', verb: undefined, data: value, by: 'message', cardId }
        : spokenMessage(activity);
    case 'invoke': {
      if (name === 'composeExtension/query') return { kind: 'search', reading: readSearch(value) };
      if (name !== 'adaptiveCard/action') return { kind: 'other', invoke: true };
      const { data } = invokeValue.safeParse(value);
      return { kind: 'action', verb: data?.action.verb, data: data?.action.data, by: 'invoke', cardId };
    }
    case 'installationUpdate':
      // "remove-upgrade" is followed by "add-upgrade": the person has not left.
      if (action.startsWith('add')) return { kind: 'installed' };
      return action === 'remove' ? { kind: 'removed' } : { kind: 'other', invoke: false };
    case 'conversationUpdate':
      if (activity.membersRemoved?.some(({ id }) => id === activity.recipient.id) === true)
        return { kind: 'removed' };
      return added.some(({ id }) => id === activity.recipient.id)
        ? { kind: 'installed' }
        : { kind: 'other', invoke: false };
    default:
      return { kind: 'other', invoke: false };
  }
};

/** Reads whatever was posted; unknown keys are ignored, and what cannot be understood is refused, never thrown. */
export const readActivity = (body: unknown): ActivityReading => {
  const malformed = (field: string): ActivityReading => ({ ok: false, code: 'malformedActivity', field });
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) return malformed(parsed.error.issues[0]?.path.join('.') ?? '');
  const activity = parsed.data;
  const { from, recipient, conversation, channelId, serviceUrl } = activity;
  const tenantId = tenantOf(activity);
  if (tenantId === undefined) return malformed('channelData.tenant.id');
  return {
    ok: true,
    inbound: {
      personId: personIdOf(from),
      personName: from.name?.trim() ?? '',
      scope: scopeOf(conversation),
      tenantId,
      channelId,
      conversation: {
        channelId,
        serviceUrl,
        conversationId: conversation.id,
        tenantId,
        botId: recipient.id,
        botName: recipient.name ?? '',
        userId: from.id,
        userName: from.name ?? '',
      },
      teamId: activity.channelData?.team?.id ?? null,
      happening: happeningOf(activity),
    },
  };
};
