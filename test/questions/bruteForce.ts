import { containsWords } from '../../src/language/containsWords.js';
import type { AskedFacts } from '../../src/questions/askedRows.js';
import type { QuestionContext } from '../../src/questions/context.js';
import {
  demandsOf,
  everyOf,
  type Fact,
  type Literal,
  type Question,
  type Where,
} from '../../src/questions/question.js';

/** The answer, straight from what the question's type says of itself, without a thought of speed. */
export interface Naive {
  readonly boards?: readonly string[];
  readonly reviews?: readonly string[];
  readonly recommendations?: readonly string[];
  readonly people?: readonly string[];
  readonly count?: number;
  readonly date?: string | undefined;
  readonly yes?: boolean | undefined;
}

type Row = ReturnType<typeof flatten>[number];
type Cell = Row['cells'][number];

/** One flat record for each request, with one for each recommendation. */
const flatten = ({ requests, measures, persons }: AskedFacts) =>
  requests
    .filter(({ request }) => request.state !== 'withdrawn')
    .map(({ request, texts }) => {
      const handedIn = ['submitted', 'answered'].includes(request.state);
      const contacts = persons.filter(
        (person) =>
          (person.roles.includes('secretary') && person.boards.includes(request.boardId)) ||
          (person.roles.includes('substitute') && person.substituteFor.includes(request.boardId)),
      );
      return {
        id: request.id,
        review: request.reviewId,
        report: request.reportNumber,
        board: request.boardId,
        boardName: request.boardName,
        state: request.state,
        due: request.effectiveDueDate,
        moved: request.dueDate !== request.effectiveDueDate,
        decided: request.decision?.decidedOn ?? null,
        published: request.publishedAt,
        contacts,
        cells: request.marks
          .filter(({ slot }) => slot > 0)
          .map(({ slot, measure }) => {
            const answer = handedIn ? texts?.answers?.[slot - 1] : undefined;
            const said = Object.entries(answer ?? {}).filter(([field]) => field !== 'measure');
            return {
              number: slot,
              asked: texts?.recommendations[slot - 1] ?? '',
              said: said.map(([, text]) => text).join('\n'),
              kind: handedIn ? measure : null,
              plan: measures.find(({ id }) => id === `${request.id}.${slot}`) ?? null,
            };
          }),
      };
    });

const localDay = (instant: string): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
const within = (day: string | null, { from, to }: { from: string | null; to: string | null }): boolean =>
  day !== null && day >= (from ?? '0000') && day <= (to ?? '9999');

const ofCell = (fact: Fact): boolean =>
  fact.on === 'number' ||
  fact.on === 'words' ||
  fact.on === 'kind' ||
  fact.on === 'report' ||
  (fact.on === 'date' && fact.of === 'measure');

const cellHas = (fact: Fact, cell: Cell, today: string): boolean => {
  const { plan } = cell;
  if (fact.on === 'number') return fact.any.includes(cell.number);
  if (fact.on === 'kind') return fact.any.some((kind) => kind === cell.kind);
  if (fact.on === 'date') return plan !== null && within(plan.dueDate, fact.span);
  if (fact.on === 'words')
    return containsWords(
      { recommendation: cell.asked, answer: cell.said, either: `${cell.asked} ${cell.said}` }[fact.in],
      fact.text,
    );
  if (fact.on !== 'report' || plan === null) return false;
  return fact.any.some((term) => {
    if (term === 'reported') return plan.isReported;
    if (term === 'undated') return plan.dueDate === null;
    if (term === 'late') return plan.state !== 'done' && plan.dueDate !== null && plan.dueDate < today;
    return plan.state === term;
  });
};

const rowHas = (
  fact: Fact,
  row: Row,
  context: QuestionContext,
  person?: Row['contacts'][number],
): boolean => {
  const { today } = context;
  const isAnswered = row.state === 'answered';
  if (fact.on === 'review') return fact.ids.includes(row.review);
  if (fact.on === 'board') return fact.ids.includes(row.board);
  if (fact.on === 'unasked') return false;
  if (fact.on === 'mine') return context.asker.boards.includes(row.board);
  if (fact.on === 'unreachable')
    return person === undefined
      ? row.contacts.length === 0 || row.contacts.some(({ reach }) => reach !== 'reachable')
      : person.reach !== 'reachable';
  if (fact.on === 'date')
    return within(
      fact.of === 'due' ? row.due : fact.of === 'answered' ? row.decided : localDay(row.published),
      fact.span,
    );
  if (fact.on !== 'state') throw new Error(fact.on);
  return fact.any.some((term) => {
    if (term === 'handedIn') return isAnswered || row.state === 'submitted';
    if (term === 'overdue') return !isAnswered && row.due < today;
    if (term === 'extended') return row.moved;
    if (term === 'answeredLate') return isAnswered && row.decided! > row.due;
    return row.state === term;
  });
};

const waysOf = ({ all, either }: Where): Literal[][] =>
  either.length === 0 ? [[...all]] : either.map((way) => [...all, ...way]);

const rowMeets = (
  where: Where,
  row: Row,
  context: QuestionContext,
  person?: Row['contacts'][number],
): boolean =>
  waysOf(where).some((way) => {
    const wanted = way.filter(({ not, fact }) => !not && ofCell(fact));
    const besides = way.filter(({ not, fact }) => not && fact.on === 'report' && wanted.length > 0);
    return (
      way
        .filter(({ fact }) => !ofCell(fact))
        .every(({ not, fact }) => rowHas(fact, row, context, person) === !not) &&
      (wanted.length === 0 ||
        row.cells.some(
          (cell) =>
            wanted.every(({ fact }) => cellHas(fact, cell, context.today)) &&
            besides.every(({ fact }) => !cellHas(fact, cell, context.today)),
        )) &&
      way
        .filter((literal) => literal.not && ofCell(literal.fact) && !besides.includes(literal))
        .every(({ fact }) => row.cells.every((cell) => !cellHas(fact, cell, context.today)))
    );
  });

const cellMeets = (where: Where, row: Row, cell: Cell, context: QuestionContext): boolean =>
  waysOf(where).some((way) =>
    way.every(
      ({ not, fact }) =>
        (ofCell(fact) ? cellHas(fact, cell, context.today) : rowHas(fact, row, context)) === !not,
    ),
  );

const names = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ boardName }) => boardName))].sort();
const reports = (rows: readonly Row[]): string[] =>
  [...new Set(rows.flatMap(({ report }) => report ?? []))].sort();

const isContent = (question: Question): boolean => {
  const said = [
    ...question.where.all,
    ...question.where.either.flat(),
    ...(question.ask === 'yesno' ? question.claim : []),
    ...everyOf(question),
    ...demandsOf(question).flat(),
  ];
  return (
    ('of' in question &&
      question.ask !== 'state' &&
      ['recommendations', 'measures', 'measure'].includes(question.of)) ||
    said.some(
      ({ fact }) =>
        ['kind', 'report', 'words'].includes(fact.on) || (fact.on === 'date' && fact.of === 'measure'),
    )
  );
};

/** Drafts and withdrawn reviews that some way asks for, by what little is known of them. */
const unaskedIn = (question: Question, { reviews }: QuestionContext) => {
  if (everyOf(question).length + demandsOf(question).length > 0) return [];
  return reviews.filter(({ id, draft, withdrawn, publishedAt }) => {
    const holds = (fact: Fact): boolean => {
      if (fact.on === 'unasked')
        return (
          (draft === true && fact.any.includes('draft')) ||
          (withdrawn === true && fact.any.includes('withdrawn'))
        );
      if (fact.on === 'review') return fact.ids.includes(id);
      return (
        fact.on === 'date' && fact.of === 'published' && !draft && within(localDay(publishedAt), fact.span)
      );
    };
    return (
      (draft === true || withdrawn === true) &&
      waysOf(question.where).some(
        (way) =>
          way.some(({ not, fact }) => !not && fact.on === 'unasked') &&
          way.every(({ not, fact }) => holds(fact) === !not),
      )
    );
  });
};

export const bruteForce = (question: Question, facts: AskedFacts, context: QuestionContext): Naive => {
  const { today, asker } = context;
  const rows = flatten(facts).filter(
    ({ board }) => asker.auditor || !isContent(question) || asker.boards.includes(board),
  );
  const pairs = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const every: Where = { all: everyOf(question), either: [] };
  const sameUnit = (one: Row, other: Row): boolean =>
    'of' in question && question.of === 'reviews' ? one.review === other.review : one.board === other.board;
  const kept = rows
    .filter((row) => rowMeets(question.where, row, context))
    .filter((row, _, all) => all.every((other) => !sameUnit(row, other) || rowMeets(every, other, context)))
    .filter((row, _, all) => {
      const ways = demandsOf(question).map((demand): Where => ({
        ...question.where,
        all: [...question.where.all, ...demand],
      }));
      const meetsSome = ways.length === 0 || ways.some((way) => rowMeets(way, row, context));
      const own = all.filter((other) => sameUnit(row, other));
      return meetsSome && ways.every((way) => own.some((other) => rowMeets(way, other, context)));
    });
  const keptPairs = (onlyDoing: boolean) =>
    pairs
      .filter(({ cell }) => !onlyDoing || cell.kind === 'taken' || cell.kind === 'planned')
      .filter(({ row, cell }) => cellMeets(question.where, row, cell, context));
  const ofRows = (some: readonly Row[]): Naive => ({ boards: names(some), reviews: reports(some) });
  const ofPairs = (some: readonly { row: Row; cell: Cell }[]): Naive => ({
    ...ofRows(some.map(({ row }) => row)),
    recommendations: some.map(({ row, cell }) => `${row.id}.${cell.number}`).sort(),
  });

  switch (question.ask) {
    case 'state': {
      if (question.of === 'boards' || kept.length > 0) return ofRows(kept);
      const named = question.where.all.flatMap(({ not, fact }) =>
        !not && fact.on === 'review' ? fact.ids : [],
      );
      const told = context.reviews.filter(
        ({ id, draft, withdrawn }) => named.includes(id) && (draft === true || withdrawn === true),
      );
      return { boards: [], reviews: told.flatMap(({ reportNumber }) => reportNumber ?? []).sort() };
    }
    case 'list':
    case 'count':
      switch (question.of) {
        case 'boards':
          return { ...ofRows(kept), count: names(kept).length };
        case 'requests':
          return { ...ofRows(kept), count: kept.length };
        case 'reviews':
          return {
            boards: names(kept),
            reviews: [
              ...new Set([
                ...reports(kept),
                ...unaskedIn(question, context).flatMap((one) => one.reportNumber ?? []),
              ]),
            ].sort(),
            count: new Set(kept.map(({ review }) => review)).size + unaskedIn(question, context).length,
          };
        case 'recommendations':
        case 'measures': {
          const found = keptPairs(question.of === 'measures');
          return { ...ofPairs(found), count: found.length };
        }
        case 'people': {
          const people = rows.flatMap((row) =>
            row.contacts.filter((person) => rowMeets(question.where, row, context, person)),
          );
          const found = [...new Set(people.map(({ id }) => id))].sort();
          return { people: found, count: found.length };
        }
      }
    // eslint-disable-next-line no-fallthrough -- every unit returns
    case 'date': {
      const days =
        question.of === 'measure'
          ? keptPairs(false).flatMap(({ row, cell }) =>
              cell.plan?.dueDate == null
                ? []
                : [{ row, cell, day: cell.plan.dueDate, open: cell.plan.state !== 'done' }],
            )
          : kept.flatMap((row) => {
              const day =
                question.of === 'due'
                  ? row.due
                  : question.of === 'answered'
                    ? row.decided
                    : localDay(row.published);
              return day === null ? [] : [{ row, cell: null, day, open: row.state !== 'answered' }];
            });
      const sorted = (open: boolean): string[] =>
        days
          .filter((one) => one.open || !open)
          .map(({ day }) => day)
          .sort();
      const ahead = sorted(true).find((day) => day >= today);
      const date =
        question.which === 'next'
          ? ahead
          : question.which === 'last'
            ? sorted(false).at(-1)
            : (ahead ?? sorted(true).at(-1) ?? sorted(false).at(-1));
      const on = days.filter(
        (one) => question.which === 'each' || (one.day === date && (question.which === 'last' || one.open)),
      );
      return question.of === 'measure'
        ? { ...ofPairs(on.map(({ row, cell }) => ({ row, cell: cell! }))), date }
        : { ...ofRows(on.map(({ row }) => row)), date };
    }
    case 'yesno': {
      const claim: Where = { all: question.claim, either: [] };
      const judge = <T>(all: readonly T[], holds: (one: T) => boolean) => {
        const yes = question.among === 'all' ? all.every(holds) : all.some(holds);
        const some = question.among === 'all' ? !yes : yes;
        return {
          yes: question.among === 'all' && all.length === 0 ? undefined : yes,
          rest: some ? all.filter((one) => holds(one) === yes) : all,
        };
      };
      if (question.of === 'requests') {
        const { yes, rest } = judge(kept, (row) => rowMeets(claim, row, context));
        return { ...ofRows(rest), yes };
      }
      const { yes, rest } = judge(keptPairs(question.of === 'measures'), ({ row, cell }) =>
        cellMeets(claim, row, cell, context),
      );
      return { ...ofPairs(rest), yes };
    }
  }
};
