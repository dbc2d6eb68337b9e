import { boardWordOf } from './boardWords.js';
import type { BoardWord } from './boardWords.js';

/** A word with the punctuation around it taken off. */
export interface Token {
  readonly core: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

const adjectives = new Set(
  (
    'tekniska regionala gemensamma norra södra östra västra nordöstra nordvästra sydöstra sydvästra mellersta ' +
    'centrala lokala sociala kommunala politiska inre yttre kommungemensamma regiongemensamma'
  ).split(' '),
);
const quantifiers = new Set('samtliga alla övriga berörda respektive granskade aktuella'.split(' '));
const numerals = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
/** Boards of which an organisation has one: a place after them is no part of the name. */
const unique = /^(?:kommun|region|landstings)(?:styrelse|fullmäktige)/iu;
/** Words after "nämnden för" that do not go on with its name. */
const notDomain = new Set(
  'att det den detta vidare yttrande kännedom åtgärd åtgärder svar beaktande granskning'.split(' '),
);
const stopWords = new Set(
  'att bör ska skall har är som i på med samt för till från säkerställer kan vi behöver senast vid av om inte'.split(
    ' ',
  ),
);

export const isNumeral = (word = ''): boolean =>
  numerals.includes(word.toLowerCase()) || /^\d{1,2}$/u.test(word);

export const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/\S+/gu), (match) => {
    const [raw] = match;
    const [before = ''] = /^[("'”“«*[]*/u.exec(raw) ?? [];
    const rest = raw.slice(before.length);
    const [after = ''] = rest.length > 100 ? [''] : (/[)"'”“»*\].,:;!?]*$/u.exec(rest) ?? ['']);
    const start = match.index + before.length;
    const core = rest.slice(0, rest.length - after.length);
    return { core, before, after, start, end: start + core.length };
  });

/** Goes left over "Hälso- och", "Miljö-, bygg- och", "Tekniska" and "Lindhamns". */
export const firstTokenOf = (
  tokens: readonly Token[],
  head: number,
  from: number,
  word: BoardWord,
): number => {
  let first = head;
  const at = (index: number): Token | undefined => (index < from ? undefined : tokens[index]);
  const conjunction = at(first - 1);
  if (
    conjunction !== undefined &&
    /^(?:och|samt|&|eller)$/u.test(conjunction.core) &&
    isShared(at(first - 2))
  ) {
    first -= 2;
    while (isShared(at(first - 1)) && at(first - 1)?.after === ',') first -= 1;
  }
  const before = at(first - 1);
  if (before?.after !== '') return first;
  if (adjectives.has(before.core.toLowerCase()) && word.noun !== 'fullmäktige') return first - 1;
  const indefinite = !word.definite && !word.plural && word.compound !== '';
  return indefinite && /^\p{Lu}\p{Ll}+s$/u.test(before.core) ? first - 1 : first;
};
const isShared = (token: Token | undefined): boolean => /\p{L}-$/u.test(token?.core ?? '');

export const quantityBefore = (
  tokens: readonly Token[],
  first: number,
  from: number,
): { readonly first: number; readonly count: number | null } => {
  let start = first;
  let count: number | null = null;
  const numeral = first - 1 >= from ? (tokens[first - 1]?.core.toLowerCase() ?? '') : '';
  if (isNumeral(numeral)) {
    count = numerals.includes(numeral) ? numerals.indexOf(numeral) + 2 : Number(numeral);
    start -= 1;
  }
  while (start - 1 >= from && /^(?:de|regionens|kommunens)$/iu.test(tokens[start - 1]?.core ?? ''))
    start -= 1;
  if (start - 1 >= from && quantifiers.has(tokens[start - 1]?.core.toLowerCase() ?? '')) start -= 1;
  return { first: start, count };
};

/** Goes right over "för funktionsstöd", "Sus", "i Ystad" and "Norra Hamnen". */
export const lastTokenOf = (tokens: readonly Token[], head: number, word: BoardWord): number => {
  if (tokens[head]?.after !== '' || word.nominative !== tokens[head].core) return head;
  const next = tokens[head + 1];
  if (next === undefined || next.before !== '') return head;
  if (next.core === 'för' && ['nämnd', 'styrelse', 'direktion'].includes(word.noun))
    return lastOfDomain(tokens, head);
  if (unique.test(tokens[head].core)) return head;
  if (next.core === 'i') {
    const company = lastCapital(tokens, head + 1);
    if (tokens[company]?.core === 'AB') return company;
  }
  if (next.core === 'i' && word.compound !== '') {
    const place = lastCapital(tokens, head + 1);
    const area = /^(?:kommuns?|stad|region)$/iu;
    const outer = area.test(tokens[place + 1]?.core ?? '') || area.test(tokens[head + 2]?.core ?? '');
    return outer || place === head + 1 ? head : place;
  }
  return word.compound === '' ? head : lastCapital(tokens, head);
};

/** The last of the capitalised words that follow without punctuation. */
export const lastCapital = (tokens: readonly Token[], from: number): number => {
  let last = from;
  while (tokens[last]?.after === '' && /^\p{Lu}[\p{L}-]*$/u.test(tokens[last + 1]?.core ?? '')) {
    if (boardWordOf(tokens[last + 1]?.core ?? '') !== null) break;
    last += 1;
  }
  return last;
};

/** "nämnden för kultur, fritid och unga": the end of what the board is for. */
const lastOfDomain = (tokens: readonly Token[], head: number): number => {
  const isWord = (index: number): boolean => {
    const core = tokens[index]?.core ?? '';
    return /^\p{L}[\p{L}-]*$/u.test(core) && !stopWords.has(core.toLowerCase()) && boardWordOf(core) === null;
  };
  let last = head + 2;
  const association =
    /^\p{Lu}/u.test(tokens[last]?.core ?? '') && tokens[head]?.core.match(/^nämnd/iu) === null;
  if (!(association || isWord(last)) || notDomain.has(tokens[last]?.core.toLowerCase() ?? '')) return head;
  while (tokens[last]?.after === '' && /^\p{Lu}/u.test(tokens[last]?.core ?? '') && isWord(last + 1))
    last += 1;
  let end = last;
  while (tokens[end]?.after === ',' && isWord(end + 1)) end += 1;
  if (tokens[end]?.after === '' && tokens[end + 1]?.core === 'och' && isWord(end + 2)) return end + 2;
  return last;
};
