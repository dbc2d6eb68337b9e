import type { Measure } from '../../domain/answer.js';
import type { Literal, ReportTerm } from '../question.js';

/** How one recommendation can stand: what is done about it, and all that is true of its report at once. */
interface Standing {
  readonly kind: Measure;
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
  { kind: 'none', report: [] },
  { kind: 'taken', report: [] },
  ...planned.map((report): Standing => ({ kind: 'planned', report })),
];

const holdsOf = ({ kind, report }: Standing, { not, fact }: Literal): boolean => {
  if (fact.on === 'kind') return fact.any.includes(kind) !== not;
  return fact.on !== 'report' || fact.any.some((term) => report.includes(term)) !== not;
};

/** Whether one recommendation can be all of this: none is reported done, and late. */
export const canBeOneMeasure = (literals: readonly Literal[]): boolean =>
  standings.some((standing) => literals.every((literal) => holdsOf(standing, literal)));

const isOfMeasure = ({ fact }: Literal): boolean => fact.on === 'kind' || fact.on === 'report';

/** Whether both name reviews, or boards, and none that the other one names. */
const areApart = (one: Literal, other: Literal): boolean => {
  const [known, said] = [one.fact, other.fact];
  if (one.not || other.not) return false;
  return (
    ((known.on === 'review' && said.on === 'review') || (known.on === 'board' && said.on === 'board')) &&
    !said.ids.some((id) => known.ids.includes(id))
  );
};

/** What was said before, without that which nothing could be beside what is said now: the last word counts. */
export const givingWay = (before: readonly Literal[], now: readonly Literal[]): readonly Literal[] => {
  const named = before.filter((known) => !now.some((said) => areApart(known, said)));
  if (canBeOneMeasure([...named, ...now])) return named;
  const alone = named.filter((known) => !isOfMeasure(known) || canBeOneMeasure([known, ...now]));
  return canBeOneMeasure([...alone, ...now]) ? alone : named.filter((known) => known.fact.on !== 'report');
};
