import { canonical } from '../canonical.js';
import { isContradiction } from '../contradiction.js';
import { demandsIn } from '../grammar/demands.js';
import type { Parts } from '../grammar/parts.js';
import { demandsOf, everyOf, type Literal, type Question, type Unit } from '../question.js';
import type { Remembered } from '../remembered.js';
import { isOfWhole, narrowedBy } from './changing.js';

interface Asked {
  readonly ask: 'list' | 'count';
  readonly of: Unit;
}

const isSubject = ({ fact }: Literal): boolean => ['review', 'board', 'mine'].includes(fact.on);

/** The one that the literals are about, of what requests of a board or a review differ in; null: none, or several. */
const oneNamed = (literals: readonly Literal[], of: Unit): string | null => {
  const on = of === 'boards' ? 'review' : 'board';
  const [only, ...more] = literals.filter(({ fact }) => fact.on === on);
  if (only === undefined || more.length > 0 || only.not) return null;
  const { fact } = only;
  const isGroup = fact.on === 'board' && fact.group !== null;
  const [id, ...others] = (fact.on === 'review' || fact.on === 'board') && !isGroup ? fact.ids : [];
  return others.length === 0 ? (id ?? null) : null;
};

/** "vilka har inte svarat på rapport 2" – "vilka av dem har svarat på rapport 7?": on that one too. */
const withAnother = (before: Question, asked: Asked, now: readonly Literal[]): Question | null => {
  const { of } = asked;
  const { all, either } = before.where;
  const named = oneNamed(now, of);
  const others = now.filter(isSubject);
  if (named === null || others.length > 1 || others.length === now.length) return null;
  if (either.length + everyOf(before).length > 0) return null;
  const differing = of === 'boards' ? 'review' : 'board';
  const ofAll = all.filter((literal) => isSubject(literal) && literal.fact.on !== differing);
  const said = all.filter((literal) => !ofAll.includes(literal));
  const known = demandsOf(before).length > 0 ? demandsOf(before) : [[]];
  const demands = known.map((demand) => [...said, ...demand]);
  const ids = demands.map((demand) => oneNamed(demand, of));
  return ids.includes(null) || ids.includes(named)
    ? null
    : canonical({ ...asked, demands: [...demands, now], where: { all: ofAll, either: [] } });
};

/** "svarat på 2 men inte på 7" – "vilka av dem är försenade?": with the one of which it can be said; null: no single one. */
const ofOneOfThem = (before: Question, asked: Asked, now: readonly Literal[]): Question | null => {
  if (everyOf(before).length > 0 || now.some(isSubject)) return null;
  const demands = demandsOf(before);
  const narrower = demands
    .map((_, at) =>
      canonical({
        ...asked,
        where: before.where,
        demands: demands.map((demand, place) => (place === at ? [...demand, ...now] : demand)),
      }),
    )
    .filter((question) => !isContradiction(question));
  const [only, ...more] = narrower;
  return only === undefined || more.length > 0 ? null : only;
};

/** Of boards or reviews of which several requests were spoken of; null: it cannot be told of which; undefined: were not. */
export const narrowedDemands = (
  before: Question,
  asked: Asked,
  now: readonly Literal[],
): Question | null | undefined => {
  if (before.ask !== 'list' && before.ask !== 'count') return undefined;
  const sameUnit = before.of === asked.of && (asked.of === 'boards' || asked.of === 'reviews');
  const several = sameUnit ? withAnother(before, asked, now) : null;
  const demands = demandsOf(before);
  if (demands.length === 0 || several !== null) return several ?? undefined;
  if (!sameUnit) return null;
  if (!isOfWhole(before, now)) return ofOneOfThem(before, asked, now);
  const where = { ...before.where, all: narrowedBy(before.where.all, now) };
  return canonical({ ...asked, every: everyOf(before), demands, where });
};

/** "och vilka har svarat på både rapport 2 och 7?": of the boards that were spoken of; null: not to be told. */
export const severalAfter = ({ question: before }: Remembered, parts: Parts): Question | null => {
  if ((before.ask !== 'list' && before.ask !== 'count') || before.where.either.length > 0) return null;
  const of = parts.sentence.unit ?? before.of;
  if (of !== before.of || (of !== 'boards' && of !== 'reviews')) return null;
  const several = demandsIn(of, parts);
  if (several === null || parts.conditions.loose.length > 0) return null;
  const shared = several.shared.map(({ literal }) => literal);
  const kept = before.where.all.filter(
    ({ fact }) =>
      (of === 'boards' ? ['board', 'mine'] : ['review']).includes(fact.on) && !shared.some(isSubject),
  );
  const { ask } = before;
  return canonical({ ask, of, demands: several.demands, where: { all: [...kept, ...shared], either: [] } });
};
