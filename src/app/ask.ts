import { isAuditor, isVisitor, ownBoards, type Language, type Person } from '../domain/person.js';
import { answerQuestion } from '../questions/answerQuestion.js';
import { factsNeeded } from '../questions/factsNeeded.js';
import { offer, usualQuestions } from '../questions/suggest.js';
import { asksForReach } from '../language/asksForReach.js';
import { readQuestion } from '../questions/readQuestion.js';
import type { QuestionContext } from '../questions/context.js';
import type { Question } from '../questions/question.js';
import type { Reading } from '../questions/reading.js';
import { counts, isOpen, type Request } from '../domain/request.js';
import { swedish } from '../domain/status.js';
import type { AskOutcome, Changeable, HelpView, View } from '../ports/views.js';
import type { CachedRegister, Register } from './register.js';
import { allRequests, requestRow } from './requestRows.js';
import { mayAskForReach, unreachable } from './unreachable.js';
import { today, type Services } from './services.js';

/** The answer, and what of it a script wants to know without reading the card. */
export interface Asked {
  readonly outcome: AskOutcome;
  readonly language: Language;
  readonly view: View;
  readonly kind?: string;
  readonly boards?: readonly string[];
  readonly reviews?: readonly string[];
  readonly count?: number;
  readonly date?: string;
}

type Needs = Pick<Services, 'people' | 'requests' | 'clock'> & { readonly register: CachedRegister };
export const rowsShown = 10;

const questionContext = (
  register: Register,
  person: Person,
  now: string,
  language: Language,
): QuestionContext => ({
  boards: register.boards,
  reviews: register.reviews,
  today: now,
  asker: { auditor: isAuditor(person), boards: ownBoards(person) },
  language,
});

/** Reads the question; names that are not found are looked for once more in a register just read. */
const read = async (
  needs: Needs,
  person: Person,
  text: string,
  language: Language,
): Promise<{ readonly reading: Reading; readonly context: QuestionContext }> => {
  const now = today(needs.clock);
  const context = questionContext(await needs.register.read(), person, now, language);
  const reading = readQuestion(text, context);
  if (reading.outcome === 'question' || reading.outcome === 'help') return { reading, context };
  const fresh = questionContext(await needs.register.fresh(), person, now, language);
  return { reading: readQuestion(text, fresh), context: fresh };
};

const requestsFor = async (needs: Needs, facts: ReturnType<typeof factsNeeded>): Promise<Request[]> => {
  if (facts.closed) return allRequests(needs.requests);
  return facts.open ? (await needs.requests.open()).filter(counts) : [];
};

/** Who cannot be reached, with the boards that it concerns. */
const askedForReach = async (
  needs: Needs,
  person: Person,
  language: Language,
  shown: number,
): Promise<Asked> => {
  if (!mayAskForReach(person))
    return {
      outcome: 'denied',
      language,
      view: { view: 'refusal', refusal: { code: 'auditorsOnly' }, helpers: [] },
    };
  const view = await unreachable(needs, shown);
  return {
    outcome: 'answer',
    language,
    kind: 'people',
    view,
    count: view.rows.length,
    boards: [...new Set(view.rows.flatMap(({ boards }) => boards))].sort(swedish),
  };
};

/** Answers a question of a known person, exactly or not at all. */
export const askAs = async (
  needs: Needs,
  person: Person,
  text: string,
  language: Language,
  shown: number = rowsShown,
): Promise<Asked> => {
  const reach = asksForReach(text);
  if (reach !== null) return askedForReach(needs, person, reach, shown);
  const { reading, context } = await read(needs, person, text, language);
  switch (reading.outcome) {
    case 'help':
      return {
        outcome: 'help',
        language: reading.language,
        view: helpView(person, context, reading.language),
      };
    case 'clarify':
      return {
        outcome: 'clarify',
        language: reading.language,
        view: { view: 'choice', query: text, choices: reading.choices },
      };
    case 'question': {
      const requests = await requestsFor(needs, factsNeeded(reading.question));
      const answer = answerQuestion(reading.question, requests, context, reading.language);
      return {
        outcome: 'answer',
        language: reading.language,
        kind: answer.kind,
        boards: answer.boards,
        reviews: answer.reviews,
        ...(answer.count === undefined ? {} : { count: answer.count }),
        ...(answer.date === undefined ? {} : { date: answer.date }),
        view: {
          view: 'answer',
          kind: answer.kind,
          reading: answer.reading,
          figure: answer.figure,
          sentence: answer.sentence,
          rows: answer.requests.map((request) => requestRow(request, person, context.today)),
          shown,
          question: text,
          counts: answer.counts,
          suggestions: answer.suggestions,
          changes: isAuditor(person) ? changeable(reading.question, answer.requests) : null,
        },
      };
    }
    default:
      return {
        outcome: reading.outcome,
        language: reading.language,
        view: {
          view: 'notUnderstood',
          madeOut: reading.madeOut,
          suggestions: reading.suggestions,
          reason: reading.outcome,
        },
      };
  }
};

/** One review, or one board's request: what the question is about. */
const changeable = (question: Question, rows: readonly Request[]): Changeable | null => {
  const [row, ...others] = rows.filter(isOpen);
  if (row === undefined) return null;
  if (question.ask === 'boardState') return others.length === 0 ? { of: 'request', requestId: row.id } : null;
  const reviews = question.conditions.flatMap((condition) =>
    condition.on === 'review' ? condition.ids : [],
  );
  return question.ask === 'reviewState' && reviews.length === 1
    ? { of: 'review', reviewId: row.reviewId }
    : null;
};

const helpView = (person: Person, context: QuestionContext, language: Language): HelpView => ({
  view: 'help',
  audience: audience(person),
  suggestions: offer(usualQuestions(context), context, language, 4),
});

/** What can be asked and done, for this person. */
export const help = async (needs: Needs, person: Person, language: Language): Promise<HelpView> =>
  helpView(
    person,
    questionContext(await needs.register.read(), person, today(needs.clock), language),
    language,
  );

const audience = (person: Person): HelpView['audience'] => {
  if (isAuditor(person)) return 'auditor';
  if (person.roles.includes('secretary') || person.roles.includes('substitute')) return 'secretary';
  return person.roles.includes('head') ? 'head' : 'administrator';
};

/** Answers a question asked in somebody's name; who is unknown, or has no role, learns nothing. */
export const ask = async (
  needs: Needs,
  personId: string,
  text: string,
  language: Language,
): Promise<Asked> => {
  const person = (await needs.people.person(personId))?.value;
  if (person === undefined || isVisitor(person))
    return { outcome: 'denied', language, view: { view: 'welcomeVisitor' } };
  return askAs(needs, person, text, person.language ?? language);
};
