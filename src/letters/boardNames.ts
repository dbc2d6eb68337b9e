import { boardWordOf, stemOf } from './boardWords.js';
import type { BoardWord } from './boardWords.js';

/** A board, or a group of boards, as a text names it. */
export interface BoardMention {
  /** As the text spells it, in the nominative, with a capital first. */
  readonly name: string;
  /**
   * `generic`: "nämnden" alone, which only the context explains. `group`: "samtliga sjukhusstyrelser".
   */
  readonly kind: 'board' | 'group' | 'generic';
  /** "sjukhusstyrelse": what the members of a group have in common. Empty for a company. */
  readonly stem: string;
  /** How many boards the text says that a group has. */
  readonly count: number | null;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

interface Token {
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

/** All boards that a text names, in order. */
export const boardNamesIn = (text: string): readonly BoardMention[] => {
  const tokens = tokensOf(text);
  const mentions: BoardMention[] = [];
  let next = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (index < next) continue;
    const found = boardAt(tokens, index, next) ?? companyAt(tokens, index, next);
    if (found === null) continue;
    mentions.push(found.mention);
    next = found.last + 1;
  }
  return mentions;
};

/** The board that a whole line names and nothing else, or null. */
export const boardOfLine = (line: string): BoardMention | null => {
  const text = line.replace(/[:.,;]+$/u, '').trim();
  if (text.length > 120 || !/^["”(]?\p{Lu}/u.test(text)) return null;
  const mentions = boardNamesIn(text);
  const [mention] = mentions;
  if (mention === undefined || mentions.length !== 1 || mention.kind === 'generic') return null;
  return mention.start === 0 && mention.end >= text.length ? mention : null;
};

/** The same for all spellings of one board's name in one letter. */
export const boardKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(nämnd|direktion|beredning)en(?!\p{L})/gu, '$1')
    .replace(/(styrelse|kommitté)n(?!\p{L})/gu, '$1')
    .replace(/(?<!\p{L})i\s/gu, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

const tokensOf = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/\S+/gu), (match) => {
    const [raw] = match;
    const [before = ''] = /^[("'”“«*[]*/u.exec(raw) ?? [];
    const rest = raw.slice(before.length);
    const [after = ''] = rest.length > 100 ? [''] : (/[)"'”“»*\].,:;!?]*$/u.exec(rest) ?? ['']);
    const start = match.index + before.length;
    const core = rest.slice(0, rest.length - after.length);
    return { core, before, after, start, end: start + core.length };
  });

interface Found {
  readonly mention: BoardMention;
  readonly last: number;
}

const boardAt = (tokens: readonly Token[], head: number, from: number): Found | null => {
  const token = tokens[head];
  const word = boardWordOf(token?.core ?? '');
  if (token === undefined || word === null) return null;
  const first = firstTokenOf(tokens, head, from, word);
  const quantity = quantityBefore(tokens, first, from);
  const last = word.plural ? head : lastTokenOf(tokens, head, word);
  const group = word.plural && (word.compound !== '' || quantity.first < first || !word.definite);
  const bare = first === head && last === head && word.compound === '' && word.noun !== 'fullmäktige';
  const start = tokens[group ? quantity.first : first]?.start ?? token.start;
  const words = tokens.slice(group ? quantity.first : first, last + 1).map(({ core, after }, at, all) => {
    const isHead = (group ? quantity.first : first) + at === head;
    const text = isHead ? word.nominative : core;
    return at === all.length - 1 ? withoutGenitive(text, isHead) : text + after.replace(/[^,]/gu, '');
  });
  return {
    mention: {
      name: capitalised(calm(words.join(' '))),
      kind: group ? 'group' : bare || word.plural ? 'generic' : 'board',
      stem: stemOf(word),
      count: quantity.count,
      start,
      end: tokens[last]?.end ?? token.end,
    },
    last,
  };
};

/** "KOMMUNSTYRELSEN" is emphasis, not spelling. */
const calm = (name: string): string =>
  name.length > 6 && name === name.toUpperCase() ? capitalised(name.toLowerCase()) : name;

/** Companies in the genitive: "Bostäder ABs". A board's word has lost its s already. */
const withoutGenitive = (text: string, isHead: boolean): string =>
  isHead ? text : text.replace(/(?<=\bAB):?s$/u, '');

/** Goes left over "Hälso- och", "Miljö-, bygg- och", "Tekniska" and "Lindhamns". */
const firstTokenOf = (tokens: readonly Token[], head: number, from: number, word: BoardWord): number => {
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

const quantityBefore = (
  tokens: readonly Token[],
  first: number,
  from: number,
): { readonly first: number; readonly count: number | null } => {
  let start = first;
  let count: number | null = null;
  const numeral = first - 1 >= from ? (tokens[first - 1]?.core.toLowerCase() ?? '') : '';
  if (numerals.includes(numeral) || /^\d{1,2}$/u.test(numeral)) {
    count = numerals.includes(numeral) ? numerals.indexOf(numeral) + 2 : Number(numeral);
    start -= 1;
  }
  while (start - 1 >= from && /^(?:de|regionens|kommunens)$/iu.test(tokens[start - 1]?.core ?? ''))
    start -= 1;
  if (start - 1 >= from && quantifiers.has(tokens[start - 1]?.core.toLowerCase() ?? '')) start -= 1;
  return { first: start, count };
};

/** Goes right over "för funktionsstöd", "Sus", "i Ystad" and "Norra Hamnen". */
const lastTokenOf = (tokens: readonly Token[], head: number, word: BoardWord): number => {
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
const lastCapital = (tokens: readonly Token[], from: number): number => {
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
  if (!isWord(last) || notDomain.has(tokens[last]?.core.toLowerCase() ?? '')) return head;
  while (tokens[last]?.after === '' && /^\p{Lu}/u.test(tokens[last]?.core ?? '') && isWord(last + 1))
    last += 1;
  let end = last;
  while (tokens[end]?.after === ',' && isWord(end + 1)) end += 1;
  if (tokens[end]?.after === '' && tokens[end + 1]?.core === 'och' && isWord(end + 2)) return end + 2;
  return last;
};

/** "Lindhamns Bostäder AB", "AB Lindhamnsbostäder". */
const companyAt = (tokens: readonly Token[], at: number, from: number): Found | null => {
  const token = tokens[at];
  if (token === undefined || !/^AB(?::?s)?$/u.test(token.core)) return null;
  let first = at;
  const nameWord = (index: number): boolean => {
    const before = index < from ? undefined : tokens[index];
    return before?.after === '' && /^\p{Lu}/u.test(before.core) && !/revis/iu.test(before.core);
  };
  for (;;) {
    if (nameWord(first - 1)) first -= 1;
    else if (/^(?:och|&|i)$/u.test(tokens[first - 1]?.core ?? '') && nameWord(first - 2) && first < at)
      first -= 2;
    else break;
  }
  const last = first === at && token.after === '' ? lastCapital(tokens, at) : at;
  if (first === last) return null;
  const name = tokens
    .slice(first, last + 1)
    .map(({ core }) => core)
    .join(' ')
    .replace(/(?<=\bAB):?s$/u, '');
  return {
    mention: {
      name,
      kind: 'board',
      stem: '',
      count: null,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    },
    last,
  };
};
