import { sayingTexts } from '../../language/catalogue/saying.js';
import { isOfBoards, type Mention } from '../../language/mention.js';
import type { Word } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import { type Mark, marksOf, termOf } from '../grammar/marks.js';
import { nouns } from '../grammar/nouns.js';
import { reviewName } from '../names.js';
import type { Scan } from '../scan.js';
import { scanned } from '../scanned.js';

type Named = 'board' | 'review';

/** Words that point to something said before: those with the indices `from` up to but not including `to`. */
interface Pointer {
  readonly from: number;
  readonly to: number;
  readonly at: readonly Named[];
  readonly possessive: boolean;
}

const they = new Set('de dem dom they them'.split(' '));
const it = new Set('den it'.split(' '));
const their = new Set('deras dess their its'.split(' '));
const pointing = new Set('den det denna that this the'.split(' '));
const clause = new Set('som that who which dar'.split(' '));
const verbs = new Set('ar har ska skall var blev kom maste is are has have did do was were'.split(' '));
const adverbs = new Set('nar hur when how'.split(' '));
const dummies = new Set('ska skall maste skulle har kom blev'.split(' '));

/** "de försenade", "den senaste", "den 1 maj": an article of what follows; "har den svarat" has none. */
const isArticle = (next: Mark | undefined, at: number, words: readonly Word[]): boolean =>
  next?.from === at + 1 &&
  (next.is === 'period' ||
    (next.is === 'literals' && /[ae]$/.test(words[next.from]?.folded ?? '')) ||
    [...nouns, 'latest', 'next'].includes(termOf(next) ?? 'filler'));

const pointerAt = (marks: readonly Mark[], words: readonly Word[], at: number): Pointer | null => {
  const word = words[at]?.folded ?? '';
  const mark = marks.find(({ from, to }) => from <= at && at < to);
  if (mark?.is !== 'term' || !['filler', 'ofThem', 'those'].includes(mark.term)) return null;
  const one = { from: at, to: at + 1 };
  if (their.has(word)) return { ...one, at: ['board'], possessive: true };
  const inPhrase = mark.term === 'filler' && mark.to - mark.from > 1;
  if (clause.has(words[at + 1]?.folded ?? '')) return null;
  const next = marks.find(({ from }) => from > at);
  // "är de sena", "när ska de svara": after the verb with which it is asked.
  const asked =
    verbs.has(words[at - 1]?.folded ?? '') && (at === 1 || adverbs.has(words[at - 2]?.folded ?? ''));
  if (asked && word === 'de') return { ...one, at: ['board'], possessive: false };
  if (asked && word === 'den') return { ...one, at: ['board', 'review'], possessive: false };
  if (they.has(word))
    return word === 'de' && isArticle(next, at, words) ? null : { ...one, at: ['board'], possessive: false };
  if (it.has(word))
    return inPhrase || isArticle(next, at, words)
      ? null
      : { ...one, at: ['board', 'review'], possessive: false };
  // "när ska det vara inne": what, is not said.
  return !inPhrase && word === 'det' && dummies.has(words[at - 1]?.folded ?? '')
    ? { ...one, at: [], possessive: false }
    : null;
};

/** "den granskningen", "that review", "rapporten". */
const reviewPointer = (mark: Mark, words: readonly Word[]): Pointer | null => {
  if (termOf(mark) !== 'theReview') return null;
  const before = pointing.has(words[mark.from - 1]?.folded ?? '');
  const definite = words
    .slice(mark.from, mark.to)
    .some(({ folded }) => pointing.has(folded) || /(?:en|et)$/.test(folded));
  if (!before && !definite) return null;
  return { from: mark.from - (before ? 1 : 0), to: mark.to, at: ['review'], possessive: false };
};

const pointersIn = (found: Scan): readonly Pointer[] => {
  const marks = marksOf(found);
  const reviews = marks.flatMap((mark) => reviewPointer(mark, found.words) ?? []);
  const others = found.words.flatMap((_, at) => {
    const within = reviews.some(({ from, to }) => from <= at && at < to);
    return within ? [] : (pointerAt(marks, found.words, at) ?? []);
  });
  return [...reviews, ...others].sort((one, other) => one.from - other.from);
};

const isOf = (mention: Mention, named: Named): boolean =>
  named === 'review' ? /review/i.test(mention.is) : isOfBoards(mention);

/** What the mention is called so that it is read again as what it is. */
const nameOf = (
  mention: Mention,
  said: readonly Word[],
  { reviews }: QuestionContext,
  language: Scan['language'],
): string | null => {
  if (mention.is === 'review') return reviewName(mention.review, reviews, sayingTexts[language]);
  if (mention.is === 'board') return mention.orReviews.length > 0 ? null : mention.board.name;
  return mention.is === 'group'
    ? said
        .slice(mention.from, mention.to)
        .map(({ text }) => text)
        .join(' ')
    : null;
};

/**
 * The question with what it points to by "de", "den granskningen", "it" put in its place: the one thing that is named
 * before it. Null: it points to nothing that is known, or something is named that it does not speak of.
 */
export const pointedOut = (
  question: string,
  names: { readonly mention: Mention; readonly words: readonly Word[] } | null,
  context: QuestionContext,
): string | null => {
  const found = scanned(question, context);
  const pointers = pointersIn(found);
  if (names === null) return pointers.length === 0 ? question : null;
  const named: Named = names.mention.is === 'review' ? 'review' : 'board';
  if (pointers.length === 0 || !pointers.every(({ at }) => at.includes(named))) return null;
  if (found.mentions.some((mention) => isOf(mention, named))) return null;
  const name = nameOf(names.mention, names.words, context, found.language);
  if (name === null) return null;
  return found.words
    .flatMap(({ text, gap }, at) => {
      const pointer = pointers.find(({ from, to }) => from <= at && at < to);
      if (pointer === undefined) return [`${gap} ${text}`];
      return pointer.from === at
        ? [`${gap} ${name}${pointer.possessive && !name.endsWith('s') ? 's' : ''}`]
        : [];
    })
    .join('')
    .trim();
};
