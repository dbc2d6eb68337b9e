import { boardWordOf, stemOf } from './boardWords.js';
import { firstTokenOf, isNumeral, lastCapital, lastTokenOf, quantityBefore, tokensOf } from './nameTokens.js';
import type { Token } from './nameTokens.js';

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
  /** "kommunstyrelsens": spoken of, not spoken to. */
  readonly genitive: boolean;
  /** How many boards the text says that a group has. */
  readonly count: number | null;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

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
  return mention.start === 0 && aside.test(text.slice(mention.end)) ? mention : null;
};

/** What may stand behind a name: nothing, its short form, where the board is. */
const aside = /^(?:\s\(\p{Lu}[\p{L}&]{0,7}\))?(?:\si\s(?:Region\s)?\p{Lu}[\p{L}-]+(?:\s(?:kommun|stad))?)?$/u;

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
  const begin = group ? quantity.first : first;
  const words = tokens.slice(begin, last + 1).map(({ core, after }, at) => {
    if (begin + at === head) return word.nominative + (at + begin === last ? '' : comma(after));
    return begin + at === last ? withoutGenitive(core) : core + comma(after);
  });
  return {
    mention: {
      name: capitalised(
        calm(words.filter((_, at) => !group || begin + at === head || !isNumeral(words[at])).join(' ')),
      ),
      kind: group ? 'group' : bare || word.plural ? 'generic' : 'board',
      stem: stemOf(word),
      count: quantity.count,
      genitive: word.nominative !== token.core,
      start: tokens[begin]?.start ?? token.start,
      end: tokens[last]?.end ?? token.end,
    },
    last,
  };
};

const comma = (after: string): string => after.replace(/[^,]/gu, '');

/** "KOMMUNSTYRELSEN" is emphasis, not spelling. */
const calm = (name: string): string =>
  name.length > 6 && name === name.toUpperCase() ? capitalised(name.toLowerCase()) : name;

/** A company in the genitive: "Bostäder ABs". */
const withoutGenitive = (text: string): string => text.replace(/(?<=\bAB):?s$/u, '');

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
  const spelled = tokens
    .slice(first, last + 1)
    .map(({ core }) => core)
    .join(' ');
  const name = withoutGenitive(spelled);
  return {
    mention: {
      name,
      kind: 'board',
      stem: '',
      count: null,
      genitive: name !== spelled,
      start: tokens[first]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
    },
    last,
  };
};
