import { randomBytes } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import type { Language } from '../domain/person.js';
import { typedTexts } from '../app/typedTexts.js';
import type { Action, Verb } from '../ports/actions.js';
import type { Clock } from '../ports/clock.js';
import type { Introductions } from '../ports/introductions.js';
import type { Log } from '../ports/log.js';
import type { OutgoingCard } from '../ports/messenger.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { Handlers, Reader, Turn } from '../ports/turn.js';
import type { TeamStore } from '../ports/teamStore.js';
import { searchTexts } from '../language/catalogue/search.js';
import type { View } from '../ports/views/view.js';
import type { FoundView } from '../ports/views/found.js';
import { readAction } from './actions.js';
import type { Happening, Inbound } from './activity.js';
import { DeliveryError, type TurnLogic } from './adapter.js';
import {
  keepCard,
  notImplemented,
  refuseAction,
  replaceCard,
  searchMessage,
  searchResults,
  type FoundCard,
} from './invoke.js';
import { cardActivity } from './messenger.js';
import { teamMemory } from './teamMemory.js';
import { claimWelcome, meet, part } from './presence.js';
import type { SearchReading } from './search.js';

export interface BotParts {
  readonly handlers: Handlers;
  readonly people: PeopleStore;
  readonly introductions: Introductions;
  readonly teams: TeamStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly draw: (view: View, reader: Reader) => OutgoingCard;
  readonly drawFound: (view: FoundView, reader: Reader) => FoundCard;
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
  const today = (): string => clock.now().toISODate();
  const readerIn = (language: Language): Reader => ({ language, today: today() });
  const stranger = (): Reader => readerIn(parts.language);

  const say = async (context: TurnContext, view: View, reader: Reader): Promise<OutgoingCard> => {
    const card = draw(view, reader);
    await context.sendActivity(cardActivity(card));
    return card;
  };

  const turnOf = async (inbound: Inbound, personId: string): Promise<Turn> => {
    const person = await meet(people, personId, inbound);
    const language = person.language ?? parts.language;
    return { person, scope: inbound.scope, language, today: today() };
  };

  const onMessage = async (context: TurnContext, inbound: Inbound, text: string): Promise<void> => {
    if (inbound.personId === null) {
      await say(context, { view: 'welcomeVisitor' }, stranger());
      return;
    }
    const turn = await turnOf(inbound, inbound.personId);
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

  const onAction = async (context: TurnContext, inbound: Inbound, pressed: Pressed): Promise<void> => {
    const read = readAction(pressed.verb, pressed.data);
    if (!read.ok || inbound.personId === null) {
      const refusal = read.ok ? ({ code: 'unknownPerson' } as const) : read.refusal;
      log.info('actionRefused', { reason: refusal.code });
      const typed = typedTexts(pressed.data);
      const view: View = { view: 'refusal', refusal, helpers: [], typed };
      // The client empties the fields of a refused card: what stood there comes back as a message.
      if (pressed.by === 'message' || typed.length > 0) await say(context, view, stranger());
      if (pressed.by === 'invoke')
        await context.sendActivity(refuseAction(400, refusal.code, draw(view, stranger()).summary));
      return;
    }
    const action = read.value;
    const turn = await turnOf(inbound, inbound.personId);
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

  /** Read only: the conversation may be other people's, and is no way to reach her. */
  const onSearch = async (context: TurnContext, inbound: Inbound, reading: SearchReading): Promise<void> => {
    const { personId } = inbound;
    const person = personId === null ? null : ((await people.person(personId))?.value ?? null);
    const reader = readerIn(person?.language ?? parts.language);
    const texts = searchTexts[reader.language];
    if (!reading.ok) {
      log.info('searchRefused', { reason: reading.code });
      await context.sendActivity(searchMessage(texts[reading.code]));
      return;
    }
    const result =
      person === null
        ? ({ outcome: 'unknownPerson' } as const)
        : await handlers.search(person, reading.search);
    if (result.outcome === 'unknownPerson') await context.sendActivity(searchMessage(texts.unknownPerson));
    else if (result.results.length === 0)
      await context.sendActivity(
        searchMessage(reading.search.text === '' ? texts.nothingOpen : texts.nothingFound),
      );
    else
      await context.sendActivity(searchResults(result.results.map((view) => parts.drawFound(view, reader))));
  };

  const onInstalled = async (context: TurnContext, inbound: Inbound): Promise<void> => {
    if (inbound.scope !== 'personal') {
      if (await introductions.claim(inbound.conversation.conversationId))
        await say(context, { view: 'welcomeGroup' }, stranger());
      return;
    }
    if (inbound.personId === null) return;
    const turn = await turnOf(inbound, inbound.personId);
    if (turn.person.welcomedAt !== null) return;
    const view = await handlers.installed(turn);
    const now = clock.now().toUTC().toISO();
    if (view !== null && (await claimWelcome(people, turn.person.id, now))) await say(context, view, turn);
  };

  const route = async (context: TurnContext, inbound: Inbound): Promise<void> => {
    const { happening } = inbound;
    if (happening.kind === 'search') return onSearch(context, inbound, happening.reading);
    await noteTeam(inbound);
    switch (happening.kind) {
      case 'message':
        return onMessage(context, inbound, happening.text);
      case 'action':
        return onAction(context, inbound, happening);
      case 'installed':
        return onInstalled(context, inbound);
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
    code: string,
    cause: unknown,
  ): Promise<void> => {
    const typed = happening.kind === 'action' ? typedTexts(happening.data) : [];
    const view: View = { view: 'error', code, kept: false, ...(typed.length === 0 ? {} : { typed }) };
    if (happening.kind === 'action' && happening.by === 'invoke')
      await context.sendActivity(refuseAction(500, code, draw(view, stranger()).summary));
    // A channel that does not take the answer will not take an excuse either; or it took the answer after all.
    if (!(cause instanceof DeliveryError)) await say(context, view, stranger());
  };

  return async (context, inbound) => {
    try {
      await route(context, inbound);
    } catch (cause) {
      const code = errorCode();
      log.error('turnFailed', { reference: code, kind: inbound.happening.kind, cause });
      if (inbound.happening.kind === 'search') {
        const text = searchTexts[parts.language].failed(code);
        await context.sendActivity(searchMessage(text));
      } else if (inbound.happening.kind === 'message' || inbound.happening.kind === 'action')
        await apologise(context, inbound, code, cause).catch((again: unknown) =>
          log.error('apologyFailed', { reference: code, cause: again }),
        );
    }
  };
};
