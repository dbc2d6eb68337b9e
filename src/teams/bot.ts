import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Language } from '../domain/person.js';
import type { Refusal } from '../domain/refusal.js';
import { typedTexts } from '../app/typedTexts.js';
import type { Action, Verb } from '../ports/actions.js';
import type { Clock } from '../ports/clock.js';
import type { Introductions } from '../ports/introductions.js';
import type { OutgoingCard } from '../ports/messenger.js';
import type { Handlers, Reader, Turn } from '../ports/turn.js';
import type { TeamStore } from '../ports/teamStore.js';
import { searchTexts } from '../language/catalogue/search.js';
import type { View } from '../ports/views/view.js';
import { readAction } from './actions.js';
import type { Happening, Inbound } from './activity.js';
import { DeliveryError, type TurnLogic } from './adapter.js';
import { answerSearch, type SearchParts } from './answerSearch.js';
import { keepCard, notImplemented, refuseAction, replaceCard, searchMessage } from './invoke.js';
import { Listener } from './listener.js';
import { cardActivity } from './messenger.js';
import { teamMemory } from './teamMemory.js';
import { claimWelcome, meet, part } from './presence.js';

export interface BotParts extends SearchParts {
  readonly handlers: Handlers;
  readonly introductions: Introductions;
  readonly teams: TeamStore;
  readonly clock: Clock;
  readonly draw: (view: View, reader: Reader) => OutgoingCard;
  /** The organisation's language. */
  readonly language: Language;
}

type Pressed = Extract<Happening, { kind: 'action' }>;

/** Answers to these come as messages of their own: the card they were pressed on still has its use. */
const speaks: ReadonlySet<Verb> = new Set<Verb>([
  'ask',
  'export',
  'remind',
  'help',
  'people',
  'boards',
  'drafts',
  'changeDates',
  'withdraw',
  'extend',
  'history',
  'reminders',
  'rhythm',
]);
/** "Visa fler" carries `shown` and grows the list where it stands. */
const answersBelow = (action: Action): boolean =>
  speaks.has(action.verb) && !('shown' in action && action.shown !== null);

/** Ties what a person sees to the line in the log. */
const errorCode = (): string => randomBytes(4).toString('hex').toUpperCase();

/** Routes what happened to the product's handlers and their views back to where it happened. */
export const createBot = (parts: BotParts): TurnLogic => {
  const { handlers, people, introductions, clock, log, draw } = parts;
  const noteTeam = teamMemory(parts.teams);
  const say = async (context: TurnContext, view: View, reader: Reader): Promise<OutgoingCard> => {
    const card = draw(view, reader);
    await context.sendActivity(cardActivity(card));
    return card;
  };

  const turnOf = async (inbound: Inbound, personId: string, listener: Listener): Promise<Turn> => {
    const person = await meet(people, personId, inbound);
    listener.meet(person);
    return { person, scope: inbound.scope, ...listener.reader };
  };

  const onMessage = async (
    context: TurnContext,
    inbound: Inbound,
    text: string,
    listener: Listener,
  ): Promise<void> => {
    if (inbound.personId === null) {
      await say(context, { view: 'welcomeVisitor' }, listener.reader);
      return;
    }
    const turn = await turnOf(inbound, inbound.personId, listener);
    for (const { view, language } of await handlers.message(turn, text))
      await say(context, view, { ...turn, language });
  };

  /** Puts the card in the pressed one's place; the older way of pressing has to ask the channel for it. */
  const replace = async (context: TurnContext, pressed: Pressed, card: OutgoingCard): Promise<void> => {
    if (pressed.by === 'invoke') {
      await context.sendActivity(replaceCard(card));
      return;
    }
    const activity = cardActivity(card);
    if (pressed.cardId !== null)
      try {
        await context.updateActivity({ ...activity, id: pressed.cardId });
        return;
      } catch (cause) {
        log.info('cardNotReplaced', { cause });
      }
    await context.sendActivity(activity);
  };

  const refusePressed = async (
    context: TurnContext,
    pressed: Pressed,
    refusal: Refusal,
    { reader }: Listener,
  ): Promise<void> => {
    log.info('actionRefused', { reason: refusal.code });
    const typed = typedTexts(pressed.data);
    const view: View = { view: 'refusal', refusal, helpers: [], typed };
    // The client empties the fields of a refused card: what stood there comes back as a message.
    if (pressed.by === 'message' || typed.length > 0) await say(context, view, reader);
    if (pressed.by === 'invoke')
      await context.sendActivity(refuseAction(400, refusal.code, draw(view, reader).summary));
  };

  const onAction = async (
    context: TurnContext,
    inbound: Inbound,
    pressed: Pressed,
    listener: Listener,
  ): Promise<void> => {
    const read = readAction(pressed.verb, pressed.data);
    if (!read.ok) {
      await listener.recognise(people, inbound.personId);
      return refusePressed(context, pressed, read.refusal, listener);
    }
    if (inbound.personId === null)
      return refusePressed(context, pressed, { code: 'unknownPerson' }, listener);
    const action = read.value;
    const turn = await turnOf(inbound, inbound.personId, listener);
    const view = await handlers.action(turn, action);
    const reader = action.verb === 'language' ? { ...turn, language: action.language } : turn;
    if (!answersBelow(action)) {
      await replace(context, pressed, draw(view, reader));
      return;
    }
    const card = draw(view, reader);
    try {
      await context.sendActivity(cardActivity(card));
    } catch (cause) {
      // A card that somebody put into a conversation that the bot is not in: it may answer there only in its place.
      if (pressed.by !== 'invoke' || !(cause instanceof DeliveryError) || cause.result.outcome !== 'refused')
        throw cause;
      await context.sendActivity(replaceCard(card));
      return;
    }
    if (pressed.by === 'invoke') await context.sendActivity(keepCard(card.summary));
  };

  const onInstalled = async (context: TurnContext, inbound: Inbound, listener: Listener): Promise<void> => {
    if (inbound.scope !== 'personal') {
      if (await introductions.claim(inbound.conversation.conversationId))
        await say(context, { view: 'welcomeGroup' }, listener.reader);
      return;
    }
    if (inbound.personId === null) return;
    const turn = await turnOf(inbound, inbound.personId, listener);
    if (turn.person.welcomedAt !== null) return;
    const view = await handlers.installed(turn);
    const now = clock.now().toUTC().toISO();
    if (view !== null && (await claimWelcome(people, turn.person.id, now))) await say(context, view, turn);
  };

  const route = async (context: TurnContext, inbound: Inbound, listener: Listener): Promise<void> => {
    const { happening } = inbound;
    if (happening.kind === 'search')
      return answerSearch(parts, context, inbound, happening.reading, listener);
    await noteTeam(inbound);
    switch (happening.kind) {
      case 'message':
        return onMessage(context, inbound, happening.text, listener);
      case 'action':
        return onAction(context, inbound, happening, listener);
      case 'installed':
        return onInstalled(context, inbound, listener);
      case 'removed':
        if (inbound.scope === 'personal' && inbound.personId !== null) await part(people, inbound.personId);
        return;
      case 'other':
        if (happening.invoke) await context.sendActivity(notImplemented());
    }
  };

  /** What was typed is shown back, as nobody knows how much of it was kept. */
  const apologise = async (
    context: TurnContext,
    { happening }: Inbound,
    { reader }: Listener,
    code: string,
    cause: unknown,
  ): Promise<void> => {
    const typed = happening.kind === 'action' ? typedTexts(happening.data) : [];
    const view: View = { view: 'error', code, kept: false, ...(typed.length === 0 ? {} : { typed }) };
    if (happening.kind === 'action' && happening.by === 'invoke')
      await context.sendActivity(refuseAction(500, code, draw(view, reader).summary));
    // A channel that does not take the answer will not take an excuse either; or it took the answer after all.
    if (!(cause instanceof DeliveryError)) await say(context, view, reader);
  };

  return async (context, inbound) => {
    const listener = new Listener(parts.language, clock.now().toISODate());
    try {
      await route(context, inbound, listener);
    } catch (cause) {
      const code = errorCode();
      log.error('turnFailed', { reference: code, kind: inbound.happening.kind, cause });
      if (inbound.happening.kind === 'search') {
        const text = searchTexts[listener.reader.language].failed(code);
        await context.sendActivity(searchMessage(text));
      } else if (inbound.happening.kind === 'message' || inbound.happening.kind === 'action')
        await apologise(context, inbound, listener, code, cause).catch((again: unknown) =>
          log.error('apologyFailed', { reference: code, cause: again }),
        );
    }
  };
};
