import type { LetterRemark } from '../domain/review.js';
import { boardKey } from './boardNames.js';
import type { BoardMention } from './boardNames.js';

/** Which boards a mention stands for. */
export interface Resolved {
  readonly names: readonly string[];
  readonly doubtful: boolean;
  readonly remarks: readonly LetterRemark[];
}

/** The boards that one letter names, under the spelling that it uses first. */
export class BoardDirectory {
  private readonly boards: BoardMention[] = [];
  private readonly byKey = new Map<string, BoardMention>();
  private readonly byStem = new Map<string, BoardMention[]>();

  /** @param mentions the head's first, then the forms', then the lead-ins'. */
  constructor(mentions: readonly BoardMention[]) {
    for (const mention of mentions) {
      if (mention.kind === 'board' && this.find(mention) === null) this.add(mention);
    }
  }

  private add(mention: BoardMention): void {
    this.boards.push(mention);
    this.byKey.set(boardKey(mention.name), mention);
    const sameStem = this.byStem.get(mention.stem);
    if (sameStem === undefined) this.byStem.set(mention.stem, [mention]);
    else sameStem.push(mention);
  }

  /** @param context the boards that the text named last, for "nämnden" alone. */
  resolve(mention: BoardMention, context: readonly string[]): Resolved {
    switch (mention.kind) {
      case 'board':
        return certain([this.find(mention)?.name ?? mention.name]);
      case 'group':
        return this.membersOf(mention);
      case 'generic':
        return this.meantBy(mention, context);
    }
  }

  private find(mention: BoardMention): BoardMention | null {
    const key = boardKey(mention.name);
    const exact = this.byKey.get(key);
    if (exact !== undefined || mention.stem === '') return exact ?? null;
    // "Socialnämnden" and "Socialnämnden i Lindhamn" are one, unless the letter knows several of them.
    const near = (this.byStem.get(mention.stem) ?? []).filter(({ name }) => extend(boardKey(name), key));
    return near.length === 1 ? (near[0] ?? null) : null;
  }

  private membersOf(group: BoardMention): Resolved {
    const members = this.boards.filter(({ stem }) => stem.endsWith(group.stem)).map(({ name }) => name);
    if (members.length === 0)
      return {
        names: [group.name],
        doubtful: true,
        remarks: [{ code: 'groupWithoutMembers', group: group.name }],
      };
    // "Samtliga nämnder" may or may not mean the executive board too.
    const vague = bareNouns.has(group.stem) && members.length < this.boards.length;
    const miscounted = group.count !== null && group.count !== members.length;
    return { names: members, doubtful: vague || miscounted, remarks: [] };
  }

  private meantBy(mention: BoardMention, context: readonly string[]): Resolved {
    const possible = this.boards.filter(({ stem }) => stem.endsWith(mention.stem)).map(({ name }) => name);
    if (possible.length === 1) return certain(possible);
    const [only] = this.boards;
    if (possible.length === 0 && only !== undefined && this.boards.length === 1) return certain([only.name]);
    const last = context.filter((name) => possible.includes(name));
    return { names: last, doubtful: last.length !== 1, remarks: [] };
  }
}

const bareNouns = new Set(['nämnd', 'styrelse']);
const certain = (names: readonly string[]): Resolved => ({ names, doubtful: false, remarks: [] });
const extend = (one: string, other: string): boolean =>
  one.startsWith(`${other} `) || other.startsWith(`${one} `);
