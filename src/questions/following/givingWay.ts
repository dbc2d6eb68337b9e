import { canBeOneMeasure } from '../measureStandings.js';
import type { Literal } from '../question.js';

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
