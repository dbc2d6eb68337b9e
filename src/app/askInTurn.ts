import { isVisitor, type Language, type Person } from '../domain/person.js';
import { type Kept, nothingKept } from '../questions/remembering.js';
import { askAs, type Asked } from './ask.js';
import { CachedRegister } from './cachedRegister.js';
import { keptAfter } from './keptAfter.js';
import type { ChatServices } from './services.js';

/** What a question leaves for one that follows it. */
export interface Carried {
  readonly language: Language;
  readonly kept: Kept;
}
export interface AskedInTurn {
  readonly asked: Asked;
  readonly carried: Carried;
}

/** Answers many questions one after the other, as `ask` answers each. Whoever asks is read once. */
export const askInTurn = (
  services: ChatServices,
  language: Language,
): ((personId: string, text: string, before: Carried | null) => Promise<AskedInTurn>) => {
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
  const answer = async (personId: string, text: string, before: Carried | null): Promise<Asked> => {
    const person = await personOf(personId.toLowerCase());
    if (person === null || isVisitor(person))
      return { outcome: 'denied', language, view: { view: 'welcomeVisitor' }, question: null, shown: 0 };
    return askAs(needs, person, text, person.language ?? before?.language ?? language, {
      before: before?.kept ?? nothingKept,
    });
  };
  return async (personId, text, before) => {
    const asked = await answer(personId, text, before);
    const kept = before?.kept ?? nothingKept;
    const now = await keptAfter(asked, () => Promise.resolve(kept));
    return { asked, carried: { language: asked.language, kept: now ?? kept } };
  };
};
