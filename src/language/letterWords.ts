import { stemsIn } from './containsWords.js';
import { stemOf } from './stems.js';
import { verbRoots } from './verbalNouns.js';
import { fold, type Word, wordsOf } from './words.js';

interface KnownWord {
  readonly text: string;
  readonly stem: string;
}

/** A word of letters in any of its forms, and the indices of the texts in which it stands. */
export interface StandingWord {
  /** As one of the texts has it. */
  readonly text: string;
  readonly stem: string;
  readonly texts: ReadonlySet<number>;
}
interface StandingWords {
  readonly ofStem: ReadonlyMap<string, StandingWord>;
  /** Verbs, and nouns of what verbs do, by what both have in common. */
  readonly ofRoot: ReadonlyMap<string, ReadonlySet<StandingWord>>;
}

/** What letters ask for, prepared for finding the matter that somebody speaks of. */
export interface LetterWords {
  readonly texts: readonly { readonly text: string; readonly folded: string }[];
  /** The words of all texts by their folded form; made when the first slip is looked for. */
  readonly words: () => ReadonlyMap<string, KnownWord>;
  /** In which texts each word stands; made when a matter is called otherwise than a letter words it. */
  readonly standing: () => StandingWords;
}

/** Texts that are searched: those of more years than anybody speaks of by what they are about. */
const mostTexts = 2000;

/** A word within a sentence: the first of one has a capital that is not its own. */
const withinSentence = ({ text, capitals }: Word, at: number): string =>
  at === 0 && !capitals ? text.toLocaleLowerCase('sv') : text;

const standingWords = (texts: readonly string[]): StandingWords => {
  const ofStem = new Map<string, StandingWord & { readonly texts: Set<number> }>();
  const ofRoot = new Map<string, Set<StandingWord>>();
  const add = (word: Word, at: number, said: number): void => {
    for (const stem of stemsIn(word)) {
      const known = ofStem.get(stem) ?? { text: withinSentence(word, at), stem, texts: new Set() };
      known.texts.add(said);
      ofStem.set(stem, known);
      for (const root of verbRoots(word.folded)) ofRoot.set(root, (ofRoot.get(root) ?? new Set()).add(known));
    }
  };
  texts.forEach((text, said) => {
    wordsOf(text).forEach((word, at) => {
      add(word, at, said);
    });
  });
  return { ofStem, ofRoot };
};

/** `texts`: recommendations as their letters word them, the newest first. */
export const letterWords = (texts: Iterable<string>): LetterWords => {
  const distinct = [...new Set(texts)].slice(0, mostTexts);
  let known: ReadonlyMap<string, KnownWord> | null = null;
  let standing: StandingWords | null = null;
  return {
    texts: distinct.map((text) => ({ text, folded: fold(text) })),
    words: () =>
      (known ??= new Map(
        distinct.flatMap((said) =>
          wordsOf(said).map(({ text, folded }) => [folded, { text, stem: stemOf(folded) }] as const),
        ),
      )),
    standing: () => (standing ??= standingWords(distinct)),
  };
};
