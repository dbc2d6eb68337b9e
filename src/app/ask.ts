import { isAuditor, isVisitor, ownBoards, type Language, type Person } from '../domain/person.js';
import type { Exports } from '../ports/fileLinks.js';
import type { HelpView } from '../ports/views/answer.js';
import type { QuestionContext } from '../questions/context.js';
import { chosenOf, mayChoose } from '../questions/choosing.js';
import { readAlone, readQuestion, readWhenLost } from '../questions/readQuestion.js';
import type { Reading } from '../questions/reading.js';
import { countsListed, type Remembered } from '../questions/remembered.js';
import { type Kept, nothingKept } from '../questions/remembering.js';
import { sayQuestion } from '../questions/sayQuestion.js';
import { offer, usualQuestions } from '../questions/suggest.js';
import { isAbout } from '../questions/understanding/standing.js';
import { answerTyped, type Asked } from './answerTyped.js';
import type { CachedRegister } from './cachedRegister.js';
import type { Register } from './register.js';
import { today, type Services } from './services.js';

export type { Asked } from './answerTyped.js';

export type AskServices = Pick<Services, 'people' | 'requests' | 'measures' | 'clock'> & {
  readonly register: CachedRegister;
  readonly exports?: Exports;
};
export const rowsShown = 10;

export interface Asking {
  /** Rows wanted at once. */
  readonly shown?: number;
  /** What the text may go on from, or where to look for it once it is needed. */
  readonly before?: Kept | (() => Promise<Kept>);
  /** Others read along. */
  readonly openly?: boolean;
}

/** Who asks, and who hears the answer. */
interface Asker {
  readonly person: Person;
  readonly language: Language;
  readonly openly: boolean;
}

const questionContext = (
  register: Register,
  { person, language, openly }: Asker,
  { clock }: Pick<Services, 'clock'>,
): QuestionContext => ({
  boards: register.boards,
  // Not even the name of a draft is for those who read along. One array for each kind of reader, kept by the
  // register: it is indexed once.
  reviews: isAuditor(person) && !openly ? register.reviewsAndDrafts : register.reviews,
  letters: register.letters,
  today: today(clock),
  zone: clock.now().zoneName,
  asker: { auditor: isAuditor(person), boards: ownBoards(person) },
  language,
});

interface Read {
  readonly reading: Reading;
  readonly context: QuestionContext;
  /** What the text went on from; null: it stands alone. */
  readonly before: Remembered | null;
  /** The text before it was not understood. */
  readonly wasLost: boolean;
  /** What was asked: the text, or what it picked of what had been offered. */
  readonly said: string;
}

const isAnswered = ({ outcome }: Reading): boolean => outcome === 'question' || outcome === 'help';

/**
 * Reads the question: alone, where it stands alone; else as going on from the one before; and names that are not
 * found are looked for once more in a register just read.
 */
const read = async (
  needs: AskServices,
  asker: Asker,
  text: string,
  before: Asking['before'],
): Promise<Read> => {
  const context = questionContext(await needs.register.read(), asker, needs);
  const standing = { context, before: null, wasLost: false, said: text };
  const alone = readAlone(text, context);
  if (alone !== null && !mayChoose(text)) return { ...standing, reading: alone };
  const { remembered, choices, lost } =
    (typeof before === 'function' ? await before() : before) ?? nothingKept;
  const picked = chosenOf(text, choices, context);
  if (picked !== null) return { ...standing, reading: readQuestion(picked, context), said: picked };
  if (alone !== null) return { ...standing, reading: alone };
  const isLost = lost === true;
  const known = { before: isLost ? null : remembered, wasLost: isLost, said: text };
  const readIn = (its: QuestionContext): Reading =>
    isLost ? readWhenLost(text, its, remembered) : readQuestion(text, its, remembered);
  const following = readIn(context);
  if (isAnswered(following) || following.outcome === 'rest') return { ...known, reading: following, context };
  const fresh = questionContext(await needs.register.fresh(), asker, needs);
  return { ...known, reading: readIn(fresh), context: fresh };
};

/** Whether what a later text leaves unsaid is unknown from now on, since this one was not understood. */
const losesThread = ({ reading, context, wasLost, said }: Read): boolean =>
  (reading.outcome === 'unknown' || reading.outcome === 'clarify') && (wasLost || isAbout(said, context));

/** Answers a question of a known person, exactly or not at all. */
export const askAs = async (
  needs: AskServices,
  person: Person,
  text: string,
  language: Language,
  asking: Asking = {},
): Promise<Asked> => {
  const openly = asking.openly ?? false;
  const found = await read(needs, { person, language, openly }, text, asking.before);
  const { reading, context, before, said } = found;
  const nothing = { language: reading.language, question: null, shown: 0 };
  const lost = losesThread(found) ? { lost: true as const } : {};
  const wanted = {
    context,
    language: reading.language,
    shown: asking.shown ?? rowsShown,
    skipped: 0,
    openly,
  };
  switch (reading.outcome) {
    case 'help':
      return { ...nothing, outcome: 'help', view: helpView(person, context, reading.language) };
    case 'clarify':
      return {
        ...nothing,
        ...lost,
        outcome: 'clarify',
        view: { view: 'choice', query: text, choices: reading.choices },
      };
    case 'question': {
      const { question } = reading;
      // Asked again with more rows, what went on from another question must stand alone.
      const again = before === null ? said : sayQuestion(question, context, reading.language);
      const asked = await answerTyped(needs, person, { ...wanted, question, text: again });
      const counted = before !== null && asked.question !== null && countsListed(question, before.question);
      return counted ? { ...asked, counted } : asked;
    }
    case 'rest': {
      if (before === null)
        return {
          ...nothing,
          outcome: 'unknown',
          view: { view: 'notUnderstood', madeOut: '', suggestions: [], reason: 'unknown' },
        };
      const { question, language: spoken } = before;
      return answerTyped(needs, person, {
        ...wanted,
        question,
        language: spoken,
        text: sayQuestion(question, context, spoken),
        shown: asking.shown ?? restShown,
        skipped: before.shown,
      });
    }
    default:
      return {
        ...nothing,
        ...lost,
        outcome: reading.outcome,
        view: {
          view: 'notUnderstood',
          madeOut: reading.madeOut,
          suggestions: reading.suggestions,
          reason: reading.outcome,
        },
      };
  }
};

/** Rows that "the rest" shows at once: a card holds no more. */
const restShown = 30;

const helpView = (person: Person, context: QuestionContext, language: Language): HelpView => ({
  view: 'help',
  audience: audience(person),
  suggestions: offer(usualQuestions(context), context, language, 4),
});

/** What can be asked and done, for this person. */
export const help = async (needs: AskServices, asker: Asker): Promise<HelpView> =>
  helpView(asker.person, questionContext(await needs.register.read(), asker, needs), asker.language);

const audience = (person: Person): HelpView['audience'] => {
  if (isAuditor(person)) return 'auditor';
  if (person.roles.includes('secretary') || person.roles.includes('substitute')) return 'secretary';
  return person.roles.includes('head') ? 'head' : 'administrator';
};

/** Answers a question asked in somebody's name; who is unknown, or has no role, learns nothing. */
export const ask = async (
  needs: AskServices,
  personId: string,
  text: string,
  language: Language,
  asking: Asking = {},
): Promise<Asked> => {
  const person = (await needs.people.person(personId))?.value;
  if (person === undefined || isVisitor(person))
    return { outcome: 'denied', language, view: { view: 'welcomeVisitor' }, question: null, shown: 0 };
  return askAs(needs, person, text, person.language ?? language, asking);
};
