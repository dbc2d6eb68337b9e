import type { Measure } from '../domain/answer.js';
import type { Literal, ReportTerm } from './question.js';

/** How one recommendation can stand: what is done about it, and all that is true of its report at once. */
interface Standing {
  /** Null: not answered yet. */
  readonly kind: Measure | null;
  readonly report: readonly ReportTerm[];
}

const states: readonly (readonly ReportTerm[])[] = [
  ['notStarted'],
  ['reported', 'notStarted'],
  ['reported', 'onSchedule'],
  ['reported', 'delayed'],
];
const planned: readonly (readonly ReportTerm[])[] = [
  ...states.flatMap((state) => [state, [...state, 'late'] as const, [...state, 'undated'] as const]),
  ['reported', 'done'],
  ['reported', 'done', 'undated'],
];
const standings: readonly Standing[] = [
  { kind: null, report: [] },
  { kind: 'none', report: [] },
  { kind: 'taken', report: [] },
  ...planned.map((report): Standing => ({ kind: 'planned', report })),
];

const holdsOf = ({ kind, report }: Standing, { not, fact }: Literal): boolean => {
  if (fact.on === 'kind') return (kind !== null && fact.any.includes(kind)) !== not;
  return fact.on !== 'report' || fact.any.some((term) => report.includes(term)) !== not;
};

/** Whether one recommendation can be all of this: none is reported done, and late. */
export const canBeOneMeasure = (literals: readonly Literal[]): boolean =>
  standings.some((standing) => literals.every((literal) => holdsOf(standing, literal)));
