import { isVisitor, type Language, type Person } from '../domain/person.js';
import type { Remembered } from '../questions/remembered.js';
import { askAs, type Asked } from './ask.js';
import { CachedRegister } from './cachedRegister.js';
import type { ChatServices } from './services.js';

/** What a question leaves for one that follows it. */
export interface Carried {
  readonly language: Language;
  /** Null: it was not answered. */
  readonly question: Remembered | null;
  /** What was offered instead. */
  readonly choices: readonly string[];
  /** It was asked and not answered. */
  readonly unanswered: boolean;
}
export const carriedFrom = ({ language, outcome, question, shown, view, counted }: Asked): Carried => ({
  language,
  unanswered: question === null && outcome !== 'help',
  question:
    question === null ? null : { question, language, shown, ...(counted === undefined ? {} : { counted }) },
  choices: view.view === 'choice' ? view.choices.map((choice) => choice.question) : [],
});

/** Answers many questions one after the other, as `ask` answers each. Whoever asks is read once. */
export const askInTurn = (
  services: ChatServices,
  language: Language,
): ((personId: string, text: string, before: Carried | null) => Promise<Asked>) => {
  // A name that nobody knows is not looked for again with each question.
  const needs = { ...services, register: new CachedRegister(services, { steady: true }) };
  const known = new Map<string, Person | null>();
  const personOf = async (id: string): Promise<Person | null> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const person = (await services.people.person(id))?.value ?? null;
    known.set(id, person);
    return person;
  };
  return async (personId, text, before) => {
    const person = await personOf(personId.toLowerCase());
    if (person === null || isVisitor(person))
      return { outcome: 'denied', language, view: { view: 'welcomeVisitor' }, question: null, shown: 0 };
    return askAs(needs, person, text, person.language ?? before?.language ?? language, {
      before: {
        remembered: before?.question ?? null,
        choices: before?.choices ?? [],
        unanswered: before?.unanswered === true,
      },
    });
  };
};
