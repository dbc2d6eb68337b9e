import { type Word, wordsOf } from './words.js';

/** One meaning-bearing part of a name: "primarvard" and "namnd" make up Primärvårdsnämnden. */
export interface NamePart {
  readonly form: string;
  /** A word of its own with a capital (a place): never in the definite form. */
  readonly proper: boolean;
}

/** What a name consists of, whatever its order, inflection and joining words. */
export interface NameForm {
  /** "namnd", "styrelse"; `any` for the English words that stand for all of them; null: none. */
  readonly head: string | null;
  readonly parts: readonly NamePart[];
  readonly plural: boolean;
}

/** Heads of board names with the endings of the singular and the plural (folded). */
const heads: readonly (readonly [stem: string, head: string, singular: string, plural: string])[] = [
  ['namnd', 'namnd', '|en|ens|s', 'er|ers|erna|ernas'],
  ['styrelse', 'styrelse', '|n|ns|s', 'r|rs|rna|rnas'],
  ['utskott', 'utskott', '|et|ets|s', 'en|ens'],
  ['kommitte', 'kommitte', '|n|ns|s', 'er|ers|erna|ernas'],
  ['beredning', 'beredning', '|en|ens|s', 'ar|ars|arna|arnas'],
  ['delegation', 'delegation', '|en|ens|s', 'er|ers|erna|ernas'],
  ['direktion', 'direktion', '|en|ens|s', 'er|ers|erna|ernas'],
  ['kollegi', 'kollegi', 'um|et|ets|ums', 'er|erna|ernas'],
  ['board', 'any', '', 's'],
  ['committee', 'any', '', 's'],
];
const headPatterns = heads.map(([stem, head, singular, plural]) => ({
  head,
  singular: new RegExp(`^(.*)${stem}(?:${singular})$`),
  plural: new RegExp(`^(.*)${stem}(?:${plural})$`),
}));

/** Words that join the parts of a name and bear no meaning of their own. */
const joining = new Set('och o i for av and of the vid in at samtliga alla all den det de ab'.split(' '));
export const isJoining = (word: Word): boolean => joining.has(word.folded);

/** What English calls the things that Swedish boards are named after: common nouns, no board's name. */
const english = new Map([
  ['hospital', 'sjukhuset'],
  ['hospitals', 'sjukhusen'],
  ['culture', 'kultur'],
  ['cultural', 'kultur'],
  ['regional', 'region'],
  ['companies', 'bolagen'],
  ['company', 'bolaget'],
  ['district', 'distrikt'],
]);
/** Stand before what they say nothing more of: "the municipal companies". */
const ofMunicipality = new Set(['municipal', 'city', 'council']);
/** The same in two words, which bear no meaning of their own. */
const englishPairs = new Map([['primary care', 'primarvard']]);
const halves = new Set([...englishPairs.keys()].flatMap((pair) => pair.split(' ')));
export const isHalfOfEnglish = (word: Word): boolean => halves.has(word.folded);

/** The English words for a part of a name. */
export const englishFor = (form: string): readonly string[] =>
  [...english].flatMap(([word, swedish]) =>
    swedish === form || uninflected(swedish).includes(withoutS(form)) ? [word] : [],
  );
/** Whether the word is English for what some boards are called after. */
export const isEnglishName = (folded: string): boolean => english.has(folded) || ofMunicipality.has(folded);
const inSwedish = (folded: readonly string[]): string[] => {
  const words: string[] = [];
  folded.forEach((word, at) => {
    const pair = englishPairs.get(`${folded[at - 1] ?? ''} ${word}`);
    if (pair !== undefined) words[words.length - 1] = pair;
    else if (ofMunicipality.has(word) && /^compan(?:y|ies)$/.test(folded[at + 1] ?? '')) return;
    else if (/^.{4,}bolagets?$/.test(word)) words.push(word.replace(/s?bolagets?$/, ''));
    else words.push(english.get(word) ?? word);
  });
  return words;
};

interface Split {
  readonly modifier: string;
  readonly head: string;
  readonly plural: boolean;
}
const split = (folded: string): Split | null => {
  for (const { head, singular, plural } of headPatterns) {
    const one = singular.exec(folded);
    if (one) return { modifier: one[1] ?? '', head, plural: false };
    const many = plural.exec(folded);
    if (many) return { modifier: many[1] ?? '', head, plural: true };
  }
  return null;
};

const splits = new Map<string, Split | null>();
/** Words kept; more than questions are asked with. */
const mostSplits = 10_000;

/** Head and what stands before it in a compound: "regionstyrelsen" → region + styrelse. */
export const splitHead = (folded: string): Split | null => {
  const known = splits.get(folded);
  if (known !== undefined) return known;
  if (splits.size >= mostSplits) splits.clear();
  const found = split(folded);
  splits.set(folded, found);
  return found;
};

/** Neuter nouns whose plural has no ending: "sjukhus" is both, "sjukhusen" is the plural. */
const neuterPlural = /(?:hus|lasarett|bolag|forbund)(?:en|ens|s)?$/;
const definiteNeuter = /hus(?:en|ens)$/;
const pluralEnding = /.{4}(?:erna|arna|orna)s?$/;
const isPluralWord = (folded: string): boolean =>
  neuterPlural.test(folded) || definiteNeuter.test(folded) || pluralEnding.test(folded);

/** Reads a name, or what somebody calls it. */
export const nameForm = (words: readonly Word[]): NameForm => {
  const meaning = words.filter((word) => !isJoining(word));
  const parts: NamePart[] = [];
  let head: string | null = null;
  let plural: boolean | null = null;
  for (const [at, folded] of inSwedish(meaning.map((word) => word.folded)).entries()) {
    const found: Split | null = head === null ? splitHead(folded) : null;
    if (found === null) {
      // The first word of any name has a capital; only "Ystads sjukhusstyrelse" begins with a place.
      const place =
        (meaning[at]?.capital ?? false) && (at > 0 || (folded.endsWith('s') && meaning.length > 1));
      parts.push({ form: folded, proper: place });
    } else {
      ({ head, plural } = found);
      if (found.modifier !== '') parts.push({ form: found.modifier, proper: false });
    }
  }
  return { head, parts, plural: plural ?? parts.some(({ form }) => isPluralWord(form)) };
};

export const formOfName = (name: string): NameForm => nameForm(wordsOf(name));

/** The form without a genitive or linking s. */
export const withoutS = (form: string): string =>
  form.length > 3 && form.endsWith('s') ? form.slice(0, -1) : form;

const endings = 'ernas arnas ornas erna arna orna ens ets ans en et an er ar or ns n t'.split(' ');
/** What a common noun may be without the endings of definiteness and number: "primarvarden" → primarvard. */
export const uninflected = (form: string): string[] =>
  endings
    .filter((ending) => form.endsWith(ending) && form.length - ending.length >= 4)
    .map((ending) => withoutS(form.slice(0, -ending.length)));
