/** The word in a board's name that says that it is one. */
export interface BoardWord {
  /** "sjukhus" of "sjukhusstyrelsen"; empty for "styrelsen". */
  readonly compound: string;
  readonly noun: string;
  readonly plural: boolean;
  readonly definite: boolean;
  /** The word without a genitive's s. */
  readonly nominative: string;
}

interface Ending {
  readonly plural: boolean;
  readonly definite: boolean;
}
const single = { plural: false, definite: false };
const singleDefinite = { plural: false, definite: true };
const several = { plural: true, definite: false };
const severalDefinite = { plural: true, definite: true };

const nouns: Readonly<Record<string, Readonly<Record<string, Ending>>>> = {
  nämnd: { '': single, en: singleDefinite, er: several, erna: severalDefinite },
  styrelse: { '': single, n: singleDefinite, r: several, rna: severalDefinite },
  beredning: { '': single, en: singleDefinite, ar: several, arna: severalDefinite },
  utskott: { '': single, et: singleDefinite, en: severalDefinite },
  kommitté: { '': single, n: singleDefinite, er: several, erna: severalDefinite },
  direktion: { '': single, en: singleDefinite, er: several, erna: severalDefinite },
  fullmäktige: { '': singleDefinite },
  förbund: { '': single, et: singleDefinite, en: severalDefinite },
  bolag: { '': single, et: singleDefinite, en: severalDefinite },
  stiftelse: { '': single, n: singleDefinite, r: several, rna: severalDefinite },
  överförmyndare: { '': single, n: singleDefinite },
};
const pattern =
  /^(?<compound>(?:\p{L}+-\/)?[\p{L}\d-]*?)(?<noun>nämnd|styrelse|beredning|utskott|kommitté|direktion|fullmäktige|förbund|bolag|stiftelse|överförmyndare)(?<ending>en|n|er|erna|r|rna|ar|arna|et)?(?<genitive>s)?$/iu;

/** Nouns that name a board only as part of a compound: "ärendets beredning" is none. */
const onlyInCompounds = new Set(['beredning', 'stiftelse', 'förbund']);
/** Authorities of the state: they recommend, and are recommended nothing here. */
const stateAuthorities = /^(?:social|läns|transport|kemikalie|livsmedels)styrelse$/iu;
/** Longest Swedish compound that can be a board. */
const longest = 60;

export const boardWordOf = (word: string): BoardWord | null => {
  if (word.length > longest) return null;
  const groups = pattern.exec(word)?.groups;
  const noun = (groups?.['noun'] ?? '').toLowerCase();
  const ending = nouns[noun]?.[(groups?.['ending'] ?? '').toLowerCase()];
  if (groups === undefined || ending === undefined) return null;
  const compound = groups['compound'] ?? '';
  if (compound === '' && onlyInCompounds.has(noun)) return null;
  if (stateAuthorities.test(compound + noun)) return null;
  const genitive = groups['genitive'] ?? '';
  return { compound, noun, ...ending, nominative: genitive === '' ? word : word.slice(0, -1) };
};

/** The same for "sjukhusstyrelse", "sjukhusstyrelsen" and "sjukhusstyrelserna". */
export const stemOf = (word: BoardWord): string => (word.compound + word.noun).toLowerCase();
