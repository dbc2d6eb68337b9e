import type { Block } from './blocks.js';
import { boardNamesIn, boardOfLine, capitalised } from './boardNames.js';
import type { BoardMention } from './boardNames.js';
import { authorities } from './found.js';
import type { Authority, FoundList } from './found.js';
import { isIssuerName } from './issuer.js';
import { addressingOf, carriedVerb } from './leadIn.js';
import { sentencesOf } from './sentences.js';
import { isAnnexHeading, isNumberedHeading, isRecommendationsHeading, isSignOff } from './structure.js';

/** A list that stands open while its items are read. */
interface OpenList {
  readonly boards: readonly BoardMention[];
  readonly authority: Authority;
  readonly verb: string | null;
  readonly items: string[];
  /** Kind of the first item's marker; null before it. */
  kind: string | null;
  doubtful: boolean;
}

/** Finds the recommendations of a letter, response forms left out, in the order they stand. */
export const recommendationsIn = (blocks: readonly Block[]): readonly FoundList[] => new Search(blocks).run();

class Search {
  private readonly found: FoundList[] = [];
  private open: OpenList | null = null;
  /** Under a heading "Rekommendationer", where a board's name alone begins a list. */
  private inSection = false;
  private inAnnex = false;

  constructor(private readonly blocks: readonly Block[]) {}

  run(): readonly FoundList[] {
    this.blocks.forEach((block, index) => {
      if (block.marker !== null) this.readItem(block);
      else this.readText(block, this.blocks[index + 1]);
    });
    this.close();
    return this.found;
  }

  private close(): void {
    if (this.open !== null && this.open.items.length > 0) {
      const { boards, items, authority, doubtful } = this.open;
      this.found.push(...splitByItem({ boards, items, authority, doubtful }));
    }
    this.open = null;
  }

  private begin(boards: readonly BoardMention[], authority: Authority, verb: string | null): void {
    this.close();
    this.open = { boards, authority, verb, items: [], kind: null, doubtful: false };
  }

  private readItem(block: Block): void {
    const { marker, text } = block;
    if (marker === null) return;
    if (this.open === null) {
      this.readSentences(text);
      return;
    }
    const previous = this.open.items.at(-1);
    this.open.kind ??= marker.kind;
    if (marker.kind !== this.open.kind && previous !== undefined) {
      this.open.items[this.open.items.length - 1] = `${previous} ${text}`;
      return;
    }
    const item = cleanItem(text, this.open.verb);
    if (item !== '') this.open.items.push(item);
  }

  private readText(block: Block, next: Block | undefined): void {
    const { text } = block;
    if (isAnnexHeading(text)) this.inAnnex = true;
    if (this.readHeading(text)) return;
    const opens = next?.marker != null || /(?::|\satt)$/u.test(text);
    if (opens && this.readLeadIn(text)) return;
    if ((this.inSection || /\satt\s?:?$/u.test(text)) && this.readBoardLine(text)) return;
    if (this.readUnmarked(text)) return;
    this.close();
    if (isNumberedHeading(text) || isSignOff(text) || isIssuerName(text)) this.inSection = false;
    this.readSentences(text);
  }

  /** "Rekommendationer", "Revisorernas rekommendationer till kommunstyrelsen:". */
  private readHeading(text: string): boolean {
    if (!isRecommendationsHeading(text) || /tidigare|föregående/iu.test(text)) return false;
    const boards = boardNamesIn(text).filter(({ kind }) => kind !== 'generic' || /till/iu.test(text));
    this.begin(boards, boards.length > 0 ? authorities.annex : this.listAuthority(), null);
    this.inSection = true;
    return true;
  }

  private listAuthority(): Authority {
    return this.inAnnex ? authorities.annex : authorities.list;
  }

  private readLeadIn(text: string): boolean {
    const last = sentencesOf(text).at(-1) ?? '';
    const addressing = addressingOf(last.replace(/:$/u, ''));
    if (addressing === null) return false;
    this.readSentences(text.slice(0, text.length - last.length));
    this.begin(addressing.boards, this.listAuthority(), carriedVerb(addressing));
    if (addressing.boards.length === 0) this.inSection = true;
    return true;
  }

  /** A board's name that stands alone, as a heading of its recommendations. */
  private readBoardLine(text: string): boolean {
    const name = text
      .replace(/^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?:till\s)?/iu, '')
      .replace(/(?:,?\s(?:att|bör|rekommenderas(?:\satt)?))?\s?:?$/iu, '');
    const mention = boardOfLine(capitalised(name));
    if (mention === null) return false;
    this.begin([mention], this.listAuthority(), null);
    return true;
  }

  /** A paragraph of an open list that lost its bullets. */
  private readUnmarked(text: string): boolean {
    if (
      this.open === null ||
      this.open.kind !== null ||
      !looksLikeRecommendation(text, this.open.verb === null)
    )
      return false;
    this.open.items.push(cleanItem(text, this.open.verb));
    this.open.doubtful = true;
    return true;
  }

  /** Recommendations in running text. */
  private readSentences(text: string): void {
    if (!/rekommendera[rs]/iu.test(text)) return;
    for (const sentence of sentencesOf(text)) {
      const addressing = sentence.endsWith(':') ? null : addressingOf(sentence);
      if (addressing?.recommends !== true || addressing.rest.length < 12) continue;
      this.found.push({
        boards: addressing.boards,
        items: [capitalised(addressing.rest)],
        authority: authorities.sentence,
        doubtful: false,
      });
    }
  }
}

const aboutResponses =
  /(?:svar|yttrande)\p{L}*\s(?:[^.]*\s)?(?:senast|före|till revisor)|(?:önskar|emotser|begär|vill ha|ser fram emot)\s(?:[^.]*\s)?(?:svar|yttrande)/iu;

/** An item's text: the carried verb first, list punctuation and sentences about the response left out. */
const cleanItem = (text: string, verb: string | null): string => {
  const sentences = sentencesOf(text);
  const end = sentences.findIndex((sentence, index) => index > 0 && aboutResponses.test(sentence));
  const own = (end === -1 ? text : sentences.slice(0, end).join(' '))
    .replace(/(?:[;,]\s?|\s)(?:och|samt)$/iu, '')
    .replace(/[;,]$/u, '')
    .trim();
  if (own === '' || verb === null) return capitalised(own);
  const repeated = / att$/u.test(verb) ? own.replace(/^att\s/iu, '') : own;
  const [first = ''] = repeated;
  const second =
    /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(repeated) && isOrdinaryWord(repeated)
      ? first.toLowerCase() + repeated.slice(1)
      : repeated;
  return capitalised(`${verb} ${second}`);
};

/** Whether an item's first word has its capital only because it stands first. */
const isOrdinaryWord = (text: string): boolean =>
  boardNamesIn(text.slice(0, 80)).every(({ start }) => start > 0) &&
  /^(?:Att|En|Ett|Den|Det|De|Nya|Tydliga|Rutiner|Alla)\s/u.test(text);

/** @param mayNameBoard whether "Nämnden rekommenderas …" can be an item, and not the next thing said. */
const looksLikeRecommendation = (text: string, mayNameBoard: boolean): boolean =>
  !aboutResponses.test(text) &&
  text.length >= 12 &&
  !/^(?:vi|revisorerna)\s/iu.test(text) &&
  (/^att\s/u.test(text) ||
    /^\p{L}{3,}(?:a|as)\s\p{Ll}/iu.test(text) ||
    /^(?:se|ta|ge|bli|gå|få)\s(?:över|fram|till|in|tydlig|del)/iu.test(text) ||
    (mayNameBoard && /^.{3,80}\s(?:rekommenderas|bör)\s/u.test(text)));

/** A list whose lead-in names no board: its items may name theirs ("Kommunstyrelsen bör …"). */
const splitByItem = (list: FoundList): readonly FoundList[] => {
  if (list.boards.some(({ kind }) => kind !== 'generic')) return [list];
  const lists: (FoundList & { readonly items: string[] })[] = [];
  for (const item of list.items) {
    const boards = ownBoards(item);
    const last = lists.at(-1);
    const label = boards.length === 1 ? /^[^:]{3,80}:\s+(?=\p{L})/u.exec(item)?.[0] : undefined;
    const text =
      label === undefined || boardOfLine(label) === null ? item : capitalised(item.slice(label.length));
    const addressed = boards.length > 0 ? boards : list.boards;
    if (last !== undefined && namesOf(last.boards) === namesOf(addressed)) last.items.push(text);
    else lists.push({ ...list, boards: addressed, items: [text] });
  }
  return lists;
};

const namesOf = (boards: readonly BoardMention[]): string => boards.map(({ name }) => name).join('|');

/** The board that an item itself speaks to. */
const ownBoards = (item: string): readonly BoardMention[] => {
  const start = item.slice(0, 200);
  const [first] = boardNamesIn(start);
  if (first?.start !== 0 || first.kind === 'generic') return [];
  return /^\s*(?::|bör|rekommenderas|behöver|ska(?:ll)?)(?!\p{L})/u.test(start.slice(first.end))
    ? [first]
    : [];
};
