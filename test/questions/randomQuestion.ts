import { measures } from '../../src/domain/answer.js';
import { canonical } from '../../src/questions/canonical.js';
import { isContradiction } from '../../src/questions/contradiction.js';
import {
  type Ask,
  dateKinds,
  demandsOf,
  type Fact,
  type Literal,
  literalsOf,
  type Question,
  reportTerms,
  stateTerms,
  unaskedTerms,
  units,
} from '../../src/questions/question.js';
import { boards, reviews } from './region.js';

/** A small generator with a seed, so that a failure can be seen again. */
export const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
type Random = ReturnType<typeof randomFrom>;

const one = <T>(random: Random, of: readonly T[]): T => of[random(of.length)]!;
const some = <T>(random: Random, of: readonly T[], most: number): T[] =>
  Array.from({ length: 1 + random(most) }, () => one(random, of));

const day = (random: Random): string =>
  `${2025 + random(3)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
const span = (random: Random): { from: string | null; to: string | null } => {
  const [from, to] = [day(random), day(random)].sort();
  return one(random, [
    { from: from!, to: to! },
    { from: from!, to: null },
    { from: null, to: to! },
    { from: from!, to: from! },
  ]);
};

const texts = [
  'bemanning',
  'kompetensförsörjning',
  'digitala system',
  'läkemedel',
  'budget',
  'nämnder',
  'inte svarat',
];
const ids = (of: readonly { readonly id: string }[]): string[] => of.map(({ id }) => id);
const hospitals = ['nv', 'ek', 'an', 'mo'];

const factOn = (random: Random, on: Fact['on']): Fact => {
  switch (on) {
    case 'review':
      return { on, ids: some(random, ids(reviews), 2) };
    case 'board':
      return random(3) === 0
        ? { on, ids: hospitals, group: 'sjukhusstyrelserna' }
        : { on, ids: some(random, ids(boards), 3), group: null };
    case 'mine':
    case 'unreachable':
      return { on };
    case 'state':
      return { on, any: some(random, stateTerms, 3) };
    case 'unasked':
      return { on, any: some(random, unaskedTerms, 2) };
    case 'date':
      return { on, of: one(random, dateKinds), span: span(random) };
    case 'number':
      return { on, any: some(random, [1, 2, 3, 11], 2) };
    case 'kind':
      return { on, any: some(random, measures, 2) };
    case 'report':
      return { on, any: some(random, reportTerms, 2) };
    case 'words':
      return { on, in: one(random, ['recommendation', 'answer', 'either']), text: one(random, texts) };
  }
};

const subjects: readonly Fact['on'][] = ['review', 'board', 'mine'];
const predicates: readonly Fact['on'][] = [
  'state',
  'state',
  'date',
  'unreachable',
  'number',
  'kind',
  'report',
  'words',
];

const aboutWhat = ({ fact }: Literal): string => (fact.on === 'date' ? `date ${fact.of}` : fact.on);

/** Literals of which no two are about the same, so that they are not one literal said in two. */
const literals = (random: Random, of: readonly Fact['on'][], most: number): Literal[] => {
  const found = new Map<string, Literal>();
  for (let count = random(most + 1); count > 0; count -= 1) {
    const fact = factOn(random, one(random, of));
    const literal = { not: random(4) === 0, fact };
    found.set(aboutWhat(literal), literal);
  }
  return [...found.values()];
};

const ask = (random: Random): Ask => {
  switch (random(5)) {
    case 0:
    case 1: {
      const every = random(4) === 0 ? literals(random, predicates, 2) : [];
      const demands =
        random(3) === 0
          ? Array.from({ length: 2 + random(2) }, () => [
              ...literals(random, subjects, 1),
              ...literals(random, predicates, 2),
            ])
          : [];
      const listed = { ask: one(random, ['list', 'count'] as const), of: one(random, units) };
      return every.length + demands.length === 0
        ? listed
        : { ...listed, of: one(random, ['boards', 'reviews']), every, demands };
    }
    case 2:
      return { ask: 'date', of: one(random, dateKinds), which: one(random, ['each', 'next', 'last']) };
    case 3:
      return { ask: 'state', of: one(random, ['boards', 'reviews']) };
    default: {
      const claim = literals(random, predicates, 2);
      if (claim.length === 0) return ask(random);
      return {
        ask: 'yesno',
        of: one(random, ['requests', 'recommendations', 'measures']),
        among: one(random, ['all', 'any']),
        claim,
      };
    }
  }
};

/** Of what no board is to answer little else can be said. */
const ofUnasked = (random: Random): Question =>
  canonical({
    ask: one(random, ['list', 'count']),
    of: 'reviews',
    where: {
      all: [
        { not: false, fact: factOn(random, 'unasked') },
        ...(random(2) === 0 ? [{ not: random(3) === 0, fact: factOn(random, 'review') }] : []),
        ...(random(3) === 0
          ? [{ not: false, fact: { on: 'date', of: 'published', span: span(random) } } as const]
          : []),
      ],
      either: [],
    },
  });

/** Any question of the type that is none that can hold of nothing. */
export const randomQuestion = (random: Random): Question => {
  if (random(25) === 0) return ofUnasked(random);
  const alternatives =
    random(4) === 0
      ? [1, 2].map(() => [...literals(random, predicates, 2), ...literals(random, subjects, 1)])
      : [];
  const asked = ask(random);
  const demands = 'demands' in asked ? asked.demands : [];
  const demanded = new Set(demands.flat().map(aboutWhat));
  const all = [...literals(random, subjects, 2), ...literals(random, predicates, 3)];
  const question = canonical({
    ...asked,
    where: {
      all: all.filter((literal) => !demanded.has(aboutWhat(literal))),
      either: alternatives.every(({ length }) => length > 0) ? alternatives : [],
    },
  });
  // What is demanded of one and the same request is said twice of it.
  const isLost = demands.length > 0 && demandsOf(question).length === 0;
  // A group that is named beside some of its members gives way to them.
  const groups = literalsOf(question).flatMap(({ fact }) => (fact.on === 'board' ? [fact.group] : []));
  const isUnsure = demands.length > 0 && groups.length > 1 && groups.some((group) => group !== null);
  return isLost || isUnsure || isContradiction(question) ? randomQuestion(random) : question;
};
