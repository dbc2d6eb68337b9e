import { boardKey, boardNamesIn, boardOfLine, capitalised } from './boardNames.js';
import type { BoardMention } from './boardNames.js';
import type { HeadEntry, LetterParts } from './letterParts.js';
import { sentencesOf } from './sentences.js';

/** Whom a letter is sent to. */
export interface Addressees {
  /** Boards that the head or the text asks for a response. */
  readonly mustRespond: readonly BoardMention[];
  readonly forInformation: readonly string[];
  /** A name that was understood by its place alone. */
  readonly doubtfulInformation: boolean;
}

type Role = 'respond' | 'inform';

const respondLabel =
  /^(?:till|för (?:yttrande|åtgärd(?:er)?|svar)(?:\soch\s\p{L}+)?|adressat(?:er)?|mottagare|för kännedom och (?:yttrande|svar)|(?:berörda|granskade) nämnder)(?=\s*:|\s*$|\s\p{L})/iu;
const informLabel =
  /^(?:för (?:kännedom|information)(?:\soch\s(?:beaktande|information))?|kopia(?:\still)?|cc|kännedom)(?=\s*:|\s*$|\s\p{L})/iu;

interface Label {
  readonly role: Role;
  readonly rest: string;
}

const labelOf = (text: string): Label | null => {
  const role = respondLabel.test(text) ? 'respond' : informLabel.test(text) ? 'inform' : null;
  if (role === null) return null;
  const [label = ''] = (role === 'respond' ? respondLabel : informLabel).exec(text) ?? [];
  return { role, rest: text.slice(label.length).replace(/^\s*(?::|till\s)?\s*/u, '') };
};

/** Reads the head's lists of addressees, then what the text says of who gets it for information. */
export const addresseesOf = (parts: LetterParts): Addressees => {
  const collected = fromHead(parts.head);
  for (const block of parts.blocks) {
    if (block.marker !== null || !/för (?:kännedom|yttrande|information)/iu.test(block.text)) continue;
    for (const sentence of sentencesOf(block.text)) collectFromSentence(sentence, collected);
  }
  const asked = new Set(collected.respond.map(({ name }) => boardKey(name)));
  return {
    mustRespond: collected.respond,
    forInformation: collected.inform.filter((name) => !asked.has(boardKey(name))),
    doubtfulInformation: collected.doubtful || collected.inform.some((name) => asked.has(boardKey(name))),
  };
};

interface Collected {
  readonly respond: BoardMention[];
  readonly inform: string[];
  doubtful: boolean;
}

const fromHead = (head: readonly HeadEntry[]): Collected => {
  const collected: Collected = { respond: [], inform: [], doubtful: false };
  let list: { role: Role; bold: boolean | null; gap: number } | null = null;
  for (const entry of head) {
    const label = labelOf(entry.text);
    if (label !== null) {
      list = { role: label.role, bold: null, gap: 0 };
      if (label.rest !== '') addAll(label.rest, list.role, collected);
      if (label.rest !== '') list = { ...list, bold: entry.bold };
      continue;
    }
    if (list !== null && (list.bold === null || (list.bold === entry.bold && entry.gap <= list.gap))) {
      const added = addAll(listed(entry.text), list.role, collected);
      list = added ? { role: list.role, bold: entry.bold, gap: Math.max(list.gap, entry.gap) } : null;
      if (added) continue;
    }
    list = null;
    const board = boardOfLine(entry.text);
    if (board !== null) addBoard(board, 'respond', collected);
    else if (isBoardList(entry.text)) addAll(entry.text, 'respond', collected);
  }
  return collected;
};

/** Without the bullet that an item of a list begins with. */
const listed = (text: string): string => text.replace(/^[-–•*]\s*/u, '');

/** "Kommunstyrelsen, Socialnämnden": nothing but names. */
const isBoardList = (text: string): boolean => {
  const parts = text.split(/,\s*|\s+(?:och|samt)\s+(?=\p{Lu})/u);
  return parts.length > 1 && parts.length <= 30 && parts.every((part) => boardOfLine(part) !== null);
};

/** Whether the text names somebody that can stand in a list of addressees. */
const addAll = (text: string, role: Role, collected: Collected): boolean => {
  if (text.length > 400) return false;
  const mentions = boardNamesIn(text).filter(({ kind }) => kind !== 'generic');
  if (mentions.length > 0 && onlyNames(text, mentions)) {
    for (const mention of mentions) addBoard(mention, role, collected);
    return true;
  }
  const others = text.split(/,\s*/u);
  if (role === 'respond' || !others.every(isOtherReceiver)) return false;
  for (const other of others) addInformed(capitalised(other.replace(/[.:;]$/u, '')), collected);
  return true;
};

/** Whether next to nothing stands between the names but commas and conjunctions. */
const onlyNames = (text: string, mentions: readonly BoardMention[]): boolean => {
  let rest = '';
  let from = 0;
  for (const { start, end } of mentions) {
    rest += text.slice(from, start);
    from = end;
  }
  rest += text.slice(from);
  return (
    rest
      .replace(/(?<!\p{L})(?:och|samt|till|för kännedom|i \p{Lu}\p{L}+(?: kommun)?)(?!\p{L})/gu, '')
      .replace(/[^\p{L}]/gu, '') === ''
  );
};

/** Somebody who gets a letter for information and is no board: a presidium, a director, a party. */
const isOtherReceiver = (text: string): boolean =>
  text.length <= 60 &&
  /(?:presidi(?:um|et)|direktören?|chefen?|partierna|gruppledarna|partigrupperna|förvaltning(?:en)?|revisorerna|lekmannarevisorerna?|ledamöter(?:na)?)\.?$/iu.test(
    text,
  );

const addBoard = (mention: BoardMention, role: Role, collected: Collected): void => {
  if (role === 'inform') {
    addInformed(mention.name, collected);
    return;
  }
  const key = boardKey(mention.name);
  if (!collected.respond.some(({ name }) => boardKey(name) === key)) collected.respond.push(mention);
};

const addInformed = (name: string, collected: Collected): void => {
  if (!collected.inform.some((other) => boardKey(other) === boardKey(name))) collected.inform.push(name);
};

const purposes =
  /för (?:sin )?(?<inform>kännedom och beaktande|kännedom och information|kännedom|information)(?!\s+och\s+(?:yttrande|svar|åtgärd))(?!\p{L})|för (?:kännedom och )?(?:yttrande|svar|åtgärd(?:er)?)(?!\p{L})/giu;

/** "… till kommunstyrelsen för yttrande och till kommunfullmäktige för kännedom". */
const collectFromSentence = (sentence: string, collected: Collected): void => {
  if (sentence.length > 1500) return;
  let from = 0;
  for (const match of sentence.matchAll(purposes)) {
    const role: Role = match.groups?.['inform'] === undefined ? 'respond' : 'inform';
    const end = match.index + match[0].length;
    const before = sentence.slice(from, match.index);
    const [after = ''] = /^\s*,?\s*(?:till|från|av)\s+(?:[^.;:]*)/u.exec(sentence.slice(end)) ?? [];
    const cut = after.search(purposesAgain);
    const named = [...afterLast(before), ...boardNamesIn(cut === -1 ? after : after.slice(0, cut))];
    const specific = named.filter(
      ({ kind, stem }) => kind === 'board' || (kind === 'group' && !bareNouns.has(stem)),
    );
    for (const mention of specific) addBoard(mention, role, collected);
    from = end;
  }
};
/** "berörda nämnder" in a sentence points back at boards that the letter has named. */
const bareNouns = new Set(['nämnd', 'styrelse', 'bolag']);
const purposesAgain = /\s(?:och|samt)\s(?:till\s)?[^.;:]*för (?:kännedom|information|yttrande|svar)/u;

/** The boards behind the last "till" of a clause. */
const afterLast = (clause: string): readonly BoardMention[] => {
  const at = Math.max(clause.lastIndexOf(' till '), clause.startsWith('Till ') ? 0 : -1);
  return at === -1 ? [] : boardNamesIn(clause.slice(at));
};
