import { containsWords, stemsIn } from './containsWords.js';
import type { LetterWords, StandingWord } from './letterWords.js';
import { verbRoots } from './verbalNouns.js';
import { type Word, wordsOf } from './words.js';

/** Another way to say a word: the words of letters that stand for it, and the texts that have them all. */
interface Way {
  readonly said: string;
  readonly texts: ReadonlySet<number>;
}

const both = (one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([...one].filter((text) => other.has(text)));

/** The verb of which a noun says what it does, or the other way round: "klassning" for "klassa". */
const ofSameRoot = (word: Word, shortest: number, letters: LetterWords): readonly StandingWord[] => {
  const own = stemsIn(word);
  const known = verbRoots(word.folded)
    .filter((root) => root.length >= shortest)
    .flatMap((root) => [...(letters.standing().ofRoot.get(root) ?? [])]);
  return [...new Set(known)].filter(({ stem }) => !own.includes(stem));
};

/** Letters of the shortest first and last part of a compound. */
const [shortestFirst, shortestLast] = [3, 4];
/** The first part as a word of its own: "avtals" is of "avtal", "kyrko" of "kyrka". */
const firstParts = (part: string): readonly string[] => {
  const forms = [part, part.replace(/s$/, ''), part.replace(/[aeou]$/, '')];
  return [...new Set(forms)].filter((form) => form.length >= shortestFirst);
};

/** "lyrautbildningen" where a letter says "utbildning i Lyra" or "utbilda personalen i Lyra". */
const partsApart = ({ folded }: Word, letters: LetterWords): readonly Way[] => {
  const { ofStem } = letters.standing();
  const standing = (part: Word): readonly StandingWord[] =>
    stemsIn(part).flatMap((stem) => ofStem.get(stem) ?? []);
  const ways: Way[] = [];
  for (let at = shortestFirst; at <= folded.length - shortestLast; at += 1) {
    const firsts = firstParts(folded.slice(0, at)).flatMap(wordsOf).flatMap(standing);
    if (firsts.length === 0) continue;
    const last = wordsOf(folded.slice(at));
    const seconds = last.flatMap((part) => [...standing(part), ...ofSameRoot(part, shortestLast, letters)]);
    for (const second of seconds)
      for (const first of firsts)
        if (first !== second)
          ways.push({ said: `${first.text} ${second.text}`, texts: both(first.texts, second.texts) });
  }
  return ways.filter(({ texts }) => texts.size > 0);
};

/** Letters of a word that any form of it begins with. */
const begins = 4;
const asTyped = ({ text: wanted, folded }: Word, { texts }: LetterWords): Way => {
  const start = folded.slice(0, begins);
  const having = texts.flatMap(({ text, folded: known }, at) =>
    known.includes(start) && containsWords(text, wanted) ? [at] : [],
  );
  return { said: wanted, texts: new Set(having) };
};

/** Letters of the shortest word that may be said otherwise. */
const shortestWord = 6;
/** Letters of the shortest root by which a verb is known that is spoken of alone. */
const shortestAlone = 6;
const waysOf = (word: Word, alone: boolean, letters: LetterWords): readonly Way[] => {
  const typed = asTyped(word, letters);
  const known = typed.texts.size > 0 ? [typed] : [];
  if (word.folded.length < shortestWord) return known;
  const shortest = alone ? shortestAlone : 0;
  const same = ofSameRoot(word, shortest, letters).map(({ text, texts }) => ({ said: text, texts }));
  return [...known, ...same, ...partsApart(word, letters)];
};

/** Most ways of saying a matter that are looked at. */
const mostWays = 100;
const joined = (ways: readonly Way[], next: readonly Way[]): readonly Way[] =>
  ways
    .flatMap((way) =>
      next.map(({ said, texts }) => ({ said: `${way.said} ${said}`, texts: both(way.texts, texts) })),
    )
    .filter(({ texts }) => texts.size > 0)
    .slice(0, mostWays);

/**
 * How letters call what is called by other forms of their words: "kontrollräkningen av narkotika" where one says that
 * drugs are to be "kontrollräknas". Null: none does, or no one way of saying it finds all that is meant.
 */
export const calledOtherwise = (words: readonly Word[], letters: LetterWords): string | null => {
  const [first, ...others] = words.map((word) => waysOf(word, words.length === 1, letters));
  const ways = others.reduce(joined, first ?? []);
  const meant = new Set(ways.flatMap(({ texts }) => [...texts]));
  const finds = (said: string): boolean =>
    [...meant].every((at) => containsWords(letters.texts[at]?.text ?? '', said));
  return ways.find(({ said }) => finds(said))?.said ?? null;
};
