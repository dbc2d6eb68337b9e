import { isAuditor, type Language, type Person } from '../domain/person.js';
import type { Refusal } from '../domain/refusal.js';
import { isOpen, type Request } from '../domain/request.js';
import type { Exports } from '../ports/fileLinks.js';
import type { AskOutcome, Changeable, Offers } from '../ports/views/answer.js';
import type { View } from '../ports/views/view.js';
import { alternatives, withNearWords } from '../questions/alternatives.js';
import { answerQuestion } from '../questions/answerQuestion.js';
import type { AnswerRows, QuestionAnswer } from '../questions/answer.js';
import type { QuestionContext } from '../questions/context.js';
import { factsNeeded } from '../questions/factsNeeded.js';
import { nextQuestions } from '../questions/nextQuestions.js';
import { literalsOf, touchesContent, type Question } from '../questions/question.js';
import { readingLine } from '../questions/readingLine.js';
import { offer } from '../questions/suggest.js';
import { answerTable, withoutFirst } from './answerTable.js';
import { readFacts } from './askedFacts.js';
import type { Services } from './services.js';
import { mayAskForReach } from './unreachable.js';

/** The answer, and what of it a script wants to know without reading the card. */
export interface Asked extends Partial<
  Pick<QuestionAnswer, 'kind' | 'boards' | 'reviews' | 'recommendations' | 'count' | 'date' | 'yes'>
> {
  readonly outcome: AskOutcome;
  readonly language: Language;
  readonly view: View;
  /** What the question was read as, in one line. */
  readonly reading?: string;
  /** What was answered, to be gone on from; null: nothing was. */
  readonly question: Question | null;
  /** Rows of the answer that the reader has seen by now. */
  readonly shown: number;
  /** It counted what the question before it had listed. */
  readonly counted?: true;
  /** It was about something else than what was answered before, and was not understood. */
  readonly lost?: true;
}

/** A question that is understood, and how its answer is wanted. */
export interface ToAnswer {
  readonly question: Question;
  readonly context: QuestionContext;
  readonly language: Language;
  /** The text that asks it again. */
  readonly text: string;
  /** How many rows are wanted at once, and after how many that were shown before. */
  readonly shown: number;
  readonly skipped: number;
  /** Others read along: what boards have answered is not for them. */
  readonly openly: boolean;
}

type Needs = Pick<Services, 'people' | 'requests' | 'measures'> & { readonly exports?: Exports };

export const denied = (refusal: Refusal, language: Language): Asked => ({
  outcome: 'denied',
  language,
  view: { view: 'refusal', refusal, helpers: [] },
  question: null,
  shown: 0,
});

/** One review, or one board's request: what the question is about. */
const changeable = (question: Question, requests: readonly Request[]): Changeable | null => {
  const [row, ...others] = requests.filter(isOpen);
  if (row === undefined || question.ask !== 'state') return null;
  if (question.of === 'boards') return others.length === 0 ? { of: 'request', requestId: row.id } : null;
  const reviews = question.where.all.flatMap(({ not, fact }) =>
    !not && fact.on === 'review' ? fact.ids : [],
  );
  return reviews.length === 1 ? { of: 'review', reviewId: row.reviewId } : null;
};

const requestsIn = (table: AnswerRows): readonly Request[] =>
  table.of === 'requests'
    ? table.rows
    : table.of === 'recommendations' || table.of === 'measures'
      ? table.rows.map(({ request }) => request)
      : [];

/** Whether the reader may know it, and here; null: she may. */
const refusalFor = (person: Person, { question, openly }: ToAnswer): Refusal | null => {
  if (literalsOf(question).some(({ fact }) => fact.on === 'unreachable') && !mayAskForReach(person))
    return { code: 'auditorsOnly' };
  return openly && touchesContent(question) ? { code: 'personalChatOnly' } : null;
};

/** Nothing is sent or handed out where others read along. */
const offersFor = ({ exports }: Needs, person: Person, { openly }: ToAnswer, table: AnswerRows): Offers => ({
  remind: !openly && isAuditor(person) && table.of === 'requests' && table.rows.some(isOpen),
  export: !openly && table.rows.length > 0 && (exports?.publicUrl() ?? null) !== null,
});

/** Answers what was understood, exactly, from as few rows as its conditions allow. */
export const answerTyped = async (needs: Needs, person: Person, wanted: ToAnswer): Promise<Asked> => {
  const { question, context, language, text, shown, skipped } = wanted;
  const refusal = refusalFor(person, wanted);
  if (refusal !== null) return denied(refusal, language);
  const facts = await readFacts(needs, factsNeeded(question, context));
  const { figure, sentence, table, chart, nearWords, ...told } = answerQuestion(
    question,
    facts,
    context,
    language,
  );
  const requests = requestsIn(table);
  const reading = readingLine(question, context, language);
  const rows = answerTable(table, { person, today: context.today, boards: context.boards });
  return {
    ...told,
    outcome: 'answer',
    language,
    reading,
    question,
    shown: Math.min(table.rows.length, skipped + shown),
    view: {
      view: 'answer',
      reading,
      figure,
      sentence,
      table: withoutFirst(rows, skipped),
      skipped,
      shown,
      question: text,
      chart,
      suggestions: offer(
        [...withNearWords(question, nearWords), ...nextQuestions(question, requests, context)],
        context,
        language,
      ),
      offers: offersFor(needs, person, wanted, table),
      alternatives: alternatives(question, context, language),
      changes: isAuditor(person) ? changeable(question, requests) : null,
    },
  };
};
