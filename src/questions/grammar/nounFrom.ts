import { isEnglishName } from '../../language/boardName.js';
import { isOfBoards } from '../../language/mention.js';
import type { Word } from '../../language/words.js';
import type { Unit } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import { type Mark, termOf } from './marks.js';
import { unitNouns } from './nouns.js';

const unitOfNoun: Readonly<Partial<Record<Term, Unit>>> = {
  boardNoun: 'boards',
  responseNoun: 'requests',
  reviewsNoun: 'reviews',
  theReview: 'reviews',
  recommendationNoun: 'recommendations',
  measureNoun: 'measures',
  personNoun: 'people',
};

/** What may stand between the ask and its noun. */
const passed: readonly Term[] = [
  'all',
  'mine',
  'we',
  'anybody',
  'nobody',
  'next',
  'latest',
  'ofThem',
  'those',
  'and',
  'or',
  'greeting',
  'either',
];
const stops = new Set(
  'har ar ska skall maste behover bor have has is are must did do does was were hade var fick fatt som that who which finns kan till pa i for om med fran to of on with from in sitt sin sina deras its their his her'.split(
    ' ',
  ),
);
const prepositions = new Set('for med pa of with'.split(' '));
const links = new Set('av of the de den det over'.split(' '));

/** "mina nämnder", "alla nämnder" hold the noun themselves; "mina nämnders åtgärder" does not ask for it. */
const unitWithin = ({ from, to }: Mark, words: readonly Word[]): Unit | undefined => {
  const last = words[to - 1]?.folded ?? '';
  return to - from > 1 && /^(?:namnder(?:na)?|styrelser|boards)$/.test(last) ? 'boards' : undefined;
};

/** "HSN svar", "RS och HSN sena svar": a noun follows at once, or after what says which. */
const leadsToNoun = (marks: readonly Mark[], at: number): boolean => {
  let next = at + 1;
  while (
    marks[next]?.from === marks[next - 1]?.to &&
    (marks[next]?.is === 'literals' || marks[next]?.is === 'mention' || termOf(marks[next]) === 'and')
  )
    next += 1;
  return marks[next]?.from === marks[next - 1]?.to && unitNouns.includes(termOf(marks[next]) ?? 'filler');
};

/** "svaren på rekommendationerna", "the answer to recommendation 2": what is answered to each. */
const isToRecommendations = (marks: readonly Mark[], at: number): boolean => {
  const next = marks
    .slice(at + 1)
    .find(
      (mark) =>
        !['filler', 'mine'].includes(termOf(mark) ?? '') &&
        !(mark.is === 'mention' && mark.mention.is === 'review'),
    );
  return (
    termOf(next) === 'recommendationNoun' ||
    (next?.is === 'literals' && next.literals.some(({ fact }) => fact.on === 'number'))
  );
};

/** The noun from `start` on before the first verb; a board in the genitive or an adjective may stand before it. */
export const nounFrom = (
  marks: readonly Mark[],
  words: readonly Word[],
  start: number,
  boardsToo: boolean,
): Unit | null => {
  let board = false;
  const standing = termOf(marks[start - 1]) === 'howStands';
  // "vad planerar RS?", but "what hospitals are late?".
  const saysWhat = termOf(marks[start - 1]) === 'what';
  const ofOne = saysWhat && !/^(?:what|vad|va)$/.test(words[(marks[start - 1]?.to ?? 0) - 1]?.folded ?? '');
  for (let at = start; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    const term = termOf(mark);
    const unit = term === null ? undefined : (unitOfNoun[term] ?? unitWithin(mark, words));
    if (unit !== undefined)
      return unit === 'requests' && isToRecommendations(marks, at) ? 'recommendations' : unit;
    if (mark.is === 'mention') {
      board ||= boardsToo && !ofOne && (saysWhat ? mark.mention.is === 'group' : isOfBoards(mark.mention));
      // "HSN planerade åtgärder", "visa HSN svar": in short, as if in the genitive.
      const noun = leadsToNoun(marks, at);
      // "hospital responses": of theirs, as English says it.
      const attribute = noun && mark.to === mark.from + 1 && isEnglishName(words[mark.from]?.folded ?? '');
      const short =
        (((!boardsToo && start === 0) || noun) && words[mark.to - 1]?.capitals === true) || attribute;
      if (!short && !/(?:s|their)$/.test(words[mark.to - 1]?.text ?? '')) break;
      continue;
    }
    if (mark.is === 'literals') {
      const next = marks[at + 1];
      if (next?.from !== mark.to || words[next.from]?.gap === ',') break;
      if (saysWhat && next.is === 'mention') break;
      continue;
    }
    if (mark.is === 'period' || term === null) break;
    const folded = words[mark.from]?.folded ?? '';
    if (term === 'filler' && (links.has(folded) || !stops.has(folded))) continue;
    if (term === 'filler' && standing && prepositions.has(folded)) continue;
    if (!passed.includes(term)) break;
  }
  return board ? 'boards' : null;
};
