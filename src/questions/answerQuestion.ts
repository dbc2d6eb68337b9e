import type { ReviewStanding } from '../domain/answerParts.js';
import type { Language } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import { swedish } from '../domain/status.js';
import type { AnswerRows, Headline, QuestionAnswer } from './answer.js';
import { chartOf } from './charts.js';
import { askedRequests, type AskedFacts, type AskedRequest, type Recommendation } from './askedRows.js';
import type { QuestionContext } from './context.js';
import { isOfRecommendations } from './factsNeeded.js';
import { dateHeadline, dayAmong, type Dated } from './headlines/dating.js';
import {
  peopleHeadline,
  recommendationsHeadline,
  requestsHeadline,
  reviewsHeadline,
  reviewStandings,
} from './headlines/listing.js';
import { answeredByNobody, nothingHeadline, stateHeadline, yesNoHeadline } from './headlines/standing.js';
import { selectUnasked } from './unaskedReviews.js';
import { unfoundWords, withUnfound } from './headlines/unfoundWords.js';
import { boardNamesIn, reportNumbersIn, reviewsIn, type Place } from './headlines/wording.js';
import { recommendationMeets, requestMeets, type Against } from './holds.js';
import { kindOf, touchesContent, type Question, type Where } from './question.js';
import {
  dayOfRequest,
  isStillOpen,
  scopeWhere,
  selectListed,
  selectPeople,
  selectRecommendations,
  selectRequests,
} from './selecting.js';

/** Of the reviews that are listed, those that rest on no request. */
const unaskedIn = (table: AnswerRows): readonly ReviewStanding[] =>
  table.of === 'reviews' ? table.rows.filter(({ unasked }) => unasked !== undefined) : [];

/** What a question comes to before it has names and charts. */
interface Found {
  readonly head: Headline;
  readonly table: AnswerRows;
  /** The requests that it rests on. */
  readonly requests: readonly Request[];
  /** What the shares in the chart are of, where that is more. */
  readonly scope?: readonly Request[] | null;
}

interface Work {
  readonly asked: readonly AskedRequest[];
  readonly against: Against;
  readonly place: Place;
}

const requestsFound = (
  rows: readonly Request[],
  head: Headline,
  scope?: readonly Request[] | null,
): Found => ({
  head,
  table: { of: 'requests', rows },
  requests: rows,
  scope: scope ?? null,
});
const recommendationsFound = (
  of: 'recommendations' | 'measures',
  rows: readonly Recommendation[],
  head: Headline,
): Found => ({ head, table: { of, rows }, requests: rows.map(({ request }) => request) });

const namesScope = ({ where }: Question): boolean =>
  where.all.some(({ not, fact }) => !not && (fact.on === 'review' || fact.on === 'board'));

const listOf = (
  question: Extract<Question, { ask: 'list' | 'count' }>,
  { asked, against, place }: Work,
): Found => {
  const { where } = question;
  switch (question.of) {
    case 'recommendations':
    case 'measures': {
      const rows = selectRecommendations(question, asked, against);
      return recommendationsFound(question.of, rows, recommendationsHeadline(question.of, rows, place));
    }
    case 'people': {
      const rows = selectPeople(question, asked, against);
      return { head: peopleHeadline(question, rows, place), table: { of: 'people', rows }, requests: [] };
    }
    case 'reviews': {
      const requests = selectListed(question, asked, against);
      const unasked = selectUnasked(question, place.context);
      const rows = [...reviewStandings(requests, place.context.today), ...unasked];
      return { head: reviewsHeadline(question, rows, place), table: { of: 'reviews', rows }, requests };
    }
    case 'boards':
    case 'requests': {
      const rows = selectListed(question, asked, against);
      const wider = scopeWhere(question);
      const scope = wider === null || !namesScope(question) ? null : selectRequests(wider, asked, against);
      const isPart = scope !== null && where.all.some(({ not, fact }) => !not && fact.on === 'review');
      const head = requestsHeadline(question, question.of, rows, isPart ? scope : null, place);
      return requestsFound(rows, head, isPart ? scope : null);
    }
  }
};

const dateOf = (question: Extract<Question, { ask: 'date' }>, { asked, against, place }: Work): Found => {
  const { of, which, where } = question;
  const rows: readonly (Request | Recommendation)[] =
    of === 'measure'
      ? selectRecommendations(question, asked, against)
      : selectRequests(where, asked, against);
  const dated = rows.flatMap((row): Dated[] => {
    const day =
      'request' in row
        ? (row.measure?.dueDate ?? null)
        : of === 'measure'
          ? null
          : dayOfRequest(of, row, against);
    return day === null ? [] : [{ row, day, isOpen: isStillOpen(row) }];
  });
  const day = dayAmong(dated, which, place.context.today);
  const on = dated.filter((one) => which === 'each' || (one.day === day && (which === 'last' || one.isOpen)));
  const head = dateHeadline(question, dated, day, place);
  const recommendations = on.flatMap(({ row }) => ('request' in row ? [row] : []));
  return of === 'measure'
    ? recommendationsFound('measures', recommendations, head)
    : requestsFound(
        on.flatMap(({ row }) => ('request' in row ? [] : [row])),
        head,
      );
};

/** What shows that it is so, or that it is not. */
const proof = <T>(among: 'all' | 'any', all: readonly T[], holds: (row: T) => boolean) => {
  const met = all.filter(holds);
  const rows =
    among === 'any'
      ? met.length > 0
        ? met
        : all
      : met.length === all.length
        ? all
        : all.filter((row) => !holds(row));
  return { met, rows };
};

const yesNoOf = (question: Extract<Question, { ask: 'yesno' }>, { asked, against, place }: Work): Found => {
  const claim: Where = { all: question.claim, either: [] };
  if (question.of === 'requests') {
    const holding = new Set(
      asked.filter((one) => requestMeets(claim, one, against)).map(({ request }) => request),
    );
    const all = selectRequests(question.where, asked, against);
    const { met, rows } = proof(question.among, all, (row) => holding.has(row));
    return requestsFound(rows, yesNoHeadline(question, { all, met }, place), all);
  }
  const all = selectRecommendations(question, asked, against);
  const { met, rows } = proof(question.among, all, (row) => recommendationMeets(claim, row, against));
  return recommendationsFound(question.of, rows, yesNoHeadline(question, { all, met }, place));
};

const stateOf = (question: Extract<Question, { ask: 'state' }>, { asked, against, place }: Work): Found => {
  const requests = selectRequests(question.where, asked, against);
  const head = stateHeadline(question, requests, place);
  if (question.of === 'boards' || reviewsIn(requests).length < 2) return requestsFound(requests, head);
  return {
    head,
    table: { of: 'reviews', rows: reviewStandings(requests, place.context.today) },
    requests,
  };
};

const findingOf = (question: Question, work: Work): Found => {
  switch (question.ask) {
    case 'list':
    case 'count':
      return listOf(question, work);
    case 'date':
      return dateOf(question, work);
    case 'yesno':
      return yesNoOf(question, work);
    case 'state':
      return stateOf(question, work);
  }
};

const boardsOfPeople = (table: AnswerRows, { boards }: QuestionContext): string[] =>
  table.of !== 'people'
    ? []
    : boards
        .filter(({ id }) => table.rows.some((row) => row.boards.includes(id)))
        .map(({ name }) => name)
        .sort(swedish);

/**
 * The exact answer from what `factsNeeded` asked for. Boards are counted once, however many requests they have.
 * What boards have answered is shown to nobody but them and auditors, whatever is asked. `language` is the
 * question's.
 */
export const answerQuestion = (
  question: Question,
  facts: AskedFacts,
  context: QuestionContext,
  language: Language = context.language,
): QuestionAnswer => {
  const { asker } = context;
  const seesAll = asker.auditor || !touchesContent(question);
  const asked = askedRequests(facts).filter(
    ({ request }) => seesAll || asker.boards.includes(request.boardId),
  );
  const against: Against = { context, persons: facts.persons, searched: new Map() };
  const place: Place = { context, language };
  const found = findingOf(question, { asked, against, place });
  const { table, requests } = found;
  const unfound = unfoundWords(question, asked, against, table.rows.length === 0);
  const head =
    nothingHeadline(question, table.rows, place) ??
    withUnfound(found.head, question, unfound, table.rows.length === 0, place);
  const { count, yes } = found.head;
  const rowsOf = table.of === 'recommendations' || table.of === 'measures' ? table.rows : null;
  return {
    kind: kindOf(question),
    ...(count === undefined ? {} : { count }),
    ...(yes === undefined ? {} : { yes }),
    ...head,
    nearWords: unfound.flatMap(({ said, near }) => (near === null ? [] : [{ said, near }])),
    table,
    boards: table.of === 'people' ? boardsOfPeople(table, context) : boardNamesIn(requests),
    reviews: reportNumbersIn([
      ...requests,
      ...unaskedIn(table),
      ...(requests.length === 0 ? answeredByNobody(question, place) : []),
    ]),
    ...(rowsOf === null || !isOfRecommendations(question)
      ? {}
      : {
          recommendations: rowsOf.map(({ request, number }) => ({
            review: request.reportNumber,
            board: request.boardName,
            number,
          })),
        }),
    chart: chartOf(question, table, found.scope ?? requests, context.today),
  };
};
