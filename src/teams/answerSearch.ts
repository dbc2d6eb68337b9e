import type { TurnContext } from 'botbuilder';
import { searchTexts } from '../language/catalogue/search.js';
import type { Log } from '../ports/log.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import type { Handlers, Reader } from '../ports/turn.js';
import type { FoundView } from '../ports/views/found.js';
import type { Inbound } from './activity.js';
import { searchMessage, searchResults, type FoundCard } from './invoke.js';
import type { Listener } from './listener.js';
import type { SearchReading } from './search.js';

export interface SearchParts {
  readonly handlers: Pick<Handlers, 'search'>;
  readonly people: PeopleStore;
  readonly log: Log;
  readonly drawFound: (view: FoundView, reader: Reader) => FoundCard;
}

/** Answers a search. Reads only: the conversation may be other people's, and is no way to reach her. */
export const answerSearch = async (
  { handlers, people, log, drawFound }: SearchParts,
  context: TurnContext,
  { personId }: Inbound,
  reading: SearchReading,
  listener: Listener,
): Promise<void> => {
  const say = async (text: string): Promise<void> => {
    await context.sendActivity(searchMessage(text));
  };
  const person = await listener.recognise(people, personId);
  const { reader } = listener;
  const texts = searchTexts[reader.language];
  if (!reading.ok) {
    log.info('searchRefused', { reason: reading.code });
    return say(texts[reading.code]);
  }
  const { search } = reading;
  const result = person === null ? null : await handlers.search(person, search);
  if (result === null || result.outcome === 'unknownPerson') return say(texts.unknownPerson);
  if (result.results.length === 0) return say(search.text === '' ? texts.nothingOpen : texts.nothingFound);
  await context.sendActivity(searchResults(result.results.map((view) => drawFound(view, reader))));
};
