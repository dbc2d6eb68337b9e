import { isVisitor, type Language, type Person } from '../domain/person.js';
import type { Remembered } from '../questions/remembered.js';
import { askAs, type Asked } from './ask.js';
import { CachedRegister, type ChatServices, type Register } from './register.js';
import type { Services } from './services.js';

/** How long the names are taken as they were read, in milliseconds of the monotonic clock. */
const freshFor = 20_000;

/** A register for many questions in a row: a name that nobody knows is not looked for again with each of them. */
class SteadyRegister extends CachedRegister {
  private last: { readonly register: Register; readonly at: number } | null = null;
  constructor(private readonly from: Pick<Services, 'people' | 'reviews' | 'clock'>) {
    super(from);
  }

  override async fresh(): Promise<Register> {
    const now = this.from.clock.monotonic();
    if (this.last !== null && now - this.last.at < freshFor) return this.last.register;
    const register = await super.fresh();
    this.last = { register, at: now };
    return register;
  }
}

/** What a question leaves for one that follows it. */
export interface Carried {
  readonly language: Language;
  /** Null: it was not answered. */
  readonly question: Remembered | null;
}
export const carriedFrom = ({ language, question, shown }: Asked): Carried => ({
  language,
  question: question === null ? null : { question, language, shown },
});

/** Answers many questions one after the other, as `ask` answers each. Whoever asks is read once. */
export const askInTurn = (
  services: ChatServices,
  language: Language,
): ((personId: string, text: string, before: Carried | null) => Promise<Asked>) => {
  const needs = { ...services, register: new SteadyRegister(services) };
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
      before: before?.question ?? null,
    });
  };
};
