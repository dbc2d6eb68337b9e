import { mayBegin } from './beginnings.js';
import { boardCalled, type Called } from './boardCalled.js';
import type { BoardIndex } from './boardIndex.js';
import {
  isEnglishName,
  isHalfOfEnglish,
  isJoining,
  nameForm,
  splitHead,
  uninflected,
  withoutS,
} from './boardName.js';
import { matchBoardWords } from './matchBoards.js';
import { type Mention, type Mentioned, overlaps, type Taken } from './mention.js';
import { misspeltBoard, misspeltGroup } from './misspeltBoard.js';
import { type ReviewIndex, reviewsWithWord } from './reviewIndex.js';
import { squash, type Word } from './words.js';

/** Words of the longest name that is looked for. */
const longestName = 9;

const isHead = (word: Word): boolean => splitHead(word.folded)?.modifier === '';
const noVowel = /^[^aeiouy]+$/;

const ownWords = (words: readonly Word[]): Word[] =>
  words.filter((word) => !isJoining(word) && !isHead(word));

/** Initials that nobody registered are believed in a sentence only where they cannot be a word. */
const couldBeWord = (window: readonly Word[], shouted: boolean): boolean => {
  const [word, ...more] = ownWords(window);
  if (word === undefined || more.length > 0 || word.folded.length > 4) return false;
  return !(word.capitals && !shouted) && !noVowel.test(word.folded);
};

const isPart = (form: string, { byPart }: BoardIndex): boolean =>
  [withoutS(form), ...uninflected(form)].some((key) => byPart.has(key));

const asMentioned = (
  called: Called,
  window: readonly Word[],
  boards: BoardIndex,
  reviews: ReviewIndex,
): Mentioned => {
  switch (called.kind) {
    case 'group':
      return { is: 'group', name: called.name, boards: called.boards };
    case 'several':
      return { is: 'oneOfBoards', boards: called.boards };
    case 'half':
      return { is: 'unknownBoard', said: window.map(({ text }) => text).join(' '), nearest: called.board };
    case 'one': {
      const checked = matchBoardWords(window, boards);
      if (checked.kind === 'several') return { is: 'oneOfBoards', boards: checked.boards };
      const own = ownWords(window);
      const orReviews = called.sure ? [] : own.flatMap(({ folded }) => reviewsWithWord(folded, reviews));
      return { is: 'board', board: called.board, sure: called.sure, orReviews: [...new Set(orReviews)] };
    }
  }
};

/** "styrelserna", where a group is called so. */
const groupOfHead = (window: readonly Word[], { groups }: BoardIndex): Mentioned | null => {
  if (window.length !== 1) return null;
  const { head, plural } = nameForm(window);
  const group = groups.find(({ form }) => form.parts.length === 0 && form.head === head && form.plural);
  return group === undefined || !plural ? null : { is: 'group', name: group.name, boards: group.boards };
};

const toBoards =
  /^(?:rekommendation|begaran|svar|yttrand|anstand|atgard|recommendation|response|repl|request|measure)/;
const leadsToName = /^(?:till|fran|hos|to|from)$/;
const pronoun =
  /^(?:oss|mig|dig|er|dem|dom|den|det|dessa|alla|nagon|nagra|vem|vilka|us|them|all|me|you|it|any|nu|now|date|idag)$/;
/** "rekommendationerna i rapport 5 till sen": a short form, where what is sent to boards leads to it. */
const isNamedBy = (words: readonly Word[], at: number): boolean =>
  leadsToName.test(words[at - 1]?.folded ?? '') &&
  !pronoun.test(words[at]?.folded ?? '') &&
  words.slice(0, at).some(({ folded }) => toBoards.test(folded));

const calledIn = (
  window: readonly Word[],
  boards: BoardIndex,
  reviews: ReviewIndex,
  ordinary: (word: Word) => boolean,
  shouted: boolean,
): Mentioned | null => {
  const own = ownWords(window);
  const [first, ...more] = own;
  if (first === undefined) return groupOfHead(window, boards);
  const called = boardCalled(window, boards);
  if (called === null) return null;
  const sure = called.kind === 'one' && called.sure;
  const single = more.length === 0;
  // "Styrelsen för Älvsunda": here the preposition is a part of the name.
  const [lead, link] = window;
  const telling =
    lead !== undefined && isHead(lead) ? own.filter((word) => word !== link || word.folded !== 'for') : own;
  if (telling.length === 0) return null;
  if (telling.some(ordinary) && (!sure || (single && couldBeWord(window, shouted)))) return null;
  const byInitials = single && !sure && nameForm([first]).parts.every(({ form }) => !isPart(form, boards));
  if (byInitials && called.kind !== 'group' && couldBeWord(window, shouted)) return null;
  return asMentioned(called, window, boards, reviews);
};

const eachWindow = (
  words: readonly Word[],
  taken: Taken,
  longest: number,
  read: (window: readonly Word[], from: number) => Mentioned | null,
): Mention[] => {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length;) {
    const start = words[from];
    let next = from + 1;
    if (start !== undefined && !isJoining(start) && taken[from] !== true) {
      for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
        const end = words[to - 1];
        if (end === undefined || isJoining(end) || overlaps(taken, from, to)) continue;
        const mentioned = read(words.slice(from, to), from);
        if (mentioned === null) continue;
        // "Bostäder AB": the form of the company belongs to its name.
        next = words[to]?.folded === 'ab' && taken[to] !== true ? to + 1 : to;
        mentions.push({ from, to: next, ...mentioned });
        break;
      }
    }
    from = next;
  }
  return mentions;
};

const isOfSomeName = (word: Word, boards: BoardIndex): boolean => {
  if (isJoining(word) || isHead(word)) return true;
  const { folded } = word;
  const bare = folded.replace(/s$/, '');
  return (
    [folded, bare].some((key) => boards.byShortForm.has(key) || boards.byInitials.has(key)) ||
    nameForm([word]).parts.every(({ form }) => isPart(form, boards)) ||
    boards.groups.some(({ form }) => form.parts.some((part) => folded.startsWith(part.form.slice(0, 4)))) ||
    isEnglishName(folded) ||
    isHalfOfEnglish(word)
  );
};

/** Words kept of one register; more than questions are asked with. */
const mostWords = 10_000;
const seen = new WeakMap<BoardIndex, Map<string, boolean>>();
/** Whether some name, short form or group has the word; without it a window need not be looked up part by part. */
const isKnown = (word: Word, boards: BoardIndex): boolean => {
  const words = seen.get(boards) ?? new Map<string, boolean>();
  seen.set(boards, words);
  const before = words.get(word.folded);
  if (before !== undefined) return before;
  if (words.size >= mostWords) words.clear();
  const found = isOfSomeName(word, boards);
  words.set(word.folded, found);
  return found;
};

/** "e-arkivet": the rest of a compound, and no board for archives. */
const endsCompound = (words: readonly Word[], from: number): boolean =>
  words[from]?.gap === '-' && /^[a-z]$/.test(words[from - 1]?.folded ?? '');

/** The boards that are called by name, short form, part, group or initials; correctly spelt. */
export const findBoards = (
  words: readonly Word[],
  taken: Taken,
  boards: BoardIndex,
  reviews: ReviewIndex,
  isWord: (word: Word) => boolean,
): Mention[] => {
  const shouted = words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
  const known = words.map((word) => isKnown(word, boards));
  return eachWindow(words, taken, longestName, (window, from) => {
    const together = (): string => squash(window.filter((word) => !isJoining(word)));
    const possible =
      window.every((_, at) => known[from + at]) ||
      (mayBegin(window[0], boards.beginnings) &&
        [boards.bySquashed, boards.byShortForm, boards.byPlace].some((known) => known.has(together())));
    const isShortForm =
      window.length === 1 && boards.byShortForm.has(window[0]?.folded ?? '') && isNamedBy(words, from);
    const ordinary = isShortForm ? (): boolean => false : isWord;
    return possible && !endsCompound(words, from)
      ? calledIn(window, boards, reviews, ordinary, shouted)
      : null;
  });
};

/** "nämden", "styrlesen": what names end in, with a slip or without. */
export const likeHead = /(?:nam+n?d|nand|styrl?es|styrels)[a-z]{0,4}$/;
const joiningTwo = /^(?:och|o|samt|and)$/;
/** Words of the longest name with a slip in which something is joined. */
const longestJoined = 5;
/** "Vård och omsorgsnämden": names whose parts are joined, with a slip in them; what joins is no word of its own here. */
export const findMisspeltJoined = (
  words: readonly Word[],
  taken: Taken,
  boards: BoardIndex,
  ordinary: (word: Word) => boolean,
): Mention[] =>
  words.flatMap(({ folded }, last): Mention[] => {
    if (taken[last] === true || !likeHead.test(folded)) return [];
    for (let from = Math.max(0, last + 1 - longestJoined); from <= last - 2; from += 1) {
      const window = words.slice(from, last + 1);
      const own = window.filter((word) => !isJoining(word));
      const joined = window.slice(1, -1).some((word) => joiningTwo.test(word.folded));
      const begins = window[0] !== undefined && !isJoining(window[0]);
      if (!joined || !begins || overlaps(taken, from, last + 1) || own.slice(0, -1).some(ordinary)) continue;
      const [board, ...others] = boardCalled(window, boards) === null ? misspeltBoard(window, boards) : [];
      if (board !== undefined && others.length === 0)
        return [{ from, to: last + 1, is: 'board', board, sure: false, orReviews: [] }];
    }
    return [];
  });

/** With more unexplained words than this a text is no question with a slip in it. */
const mostUnexplained = 8;

/** The boards that may be meant by misspelt words; only words that nothing else explains are given. */
export const findMisspeltBoards = (words: readonly Word[], taken: Taken, boards: BoardIndex): Mention[] => {
  if (words.filter((_, at) => taken[at] !== true).length > mostUnexplained) return [];
  return eachWindow(words, taken, longestName, (window): Mentioned | null => {
    const [board, ...others] = misspeltBoard(window, boards);
    const [word, ...more] = window;
    if (board === undefined) {
      const group = word === undefined || more.length > 0 ? null : misspeltGroup(word, boards);
      return group && { is: 'group', name: group.name, boards: group.boards };
    }
    return others.length === 0
      ? { is: 'board', board, sure: false, orReviews: [] }
      : { is: 'oneOfBoards', boards: [board, ...others] };
  });
};
