import type { Word } from '../../language/words.js';
import type { Literal } from '../question.js';
import type { Subjects } from '../subjects.js';
import { isOfAnything, joinsNames, leavesOut } from './denials.js';
import type { Mark } from './marks.js';
import { isTerm, lastSpeaking, nextSpeaking, sameSubject, silent } from './said.js';
import type { Segments } from './segments.js';

type Negation = { readonly mark: Mark; readonly kind: 'not' | 'except' | 'neither' } | null;

/** How far what denies reaches: over verbs and names, and across "och" and "eller". */
export class NegationReach {
  pending: Negation = null;
  inNeither = false;
  /** "ingen av RS och HSN": what is denied next is denied of all of them. */
  noneOf = false;
  /** What was said last, which a negation right after it denies. */
  last: { readonly place: number; readonly count: number } | null = null;

  constructor(
    private readonly marks: readonly Mark[],
    private readonly words: readonly Word[],
    private readonly subjects: Subjects,
    private readonly said: Segments,
    private readonly loose: Mark[],
  ) {}

  /** A negation belongs to what comes next, or to what came right before it if nothing comes. */
  not(mark: Mark, at: number): void {
    if (this.pending !== null) this.loose.push(mark);
    // "svarade inte på rapport 14" denies the verb, "inte RS" leaves a name out.
    const next = nextSpeaking(this.marks, at);
    const named = next?.is === 'mention' && leavesOut(this.marks, this.words, mark, this.marks.indexOf(next));
    const later =
      named || this.marks.slice(at + 1).some((other) => other.is === 'literals' || isTerm(other, 'all'));
    const { last } = this;
    const adjacent =
      last !== null &&
      this.marks
        .slice(last.place + 1, at)
        .every((other) => isTerm(other, ...silent) || other.is === 'mention');
    // "utan att vara …" denies what follows alone.
    const leads = this.words[mark.from]?.folded === 'utan' || this.words[mark.from]?.folded === 'without';
    if (
      !later &&
      !leads &&
      adjacent &&
      this.pending === null &&
      this.said.turn(last.place, isOfAnything(mark, this.words))
    ) {
      this.last = null;
      return;
    }
    this.pending = { mark, kind: 'not' };
  }

  /** "varken svarat eller börjat": terms of one fact are one negated set; "varken på 2 eller 7": of none of those. */
  neither(negative: readonly Literal[], at: number): void {
    const joins = this.inNeither && this.said.joinDenied(negative);
    const begins = this.pending === null ? -1 : this.marks.indexOf(this.pending.mark);
    const ofNames =
      !this.inNeither &&
      this.marks.some((_, place) => place > begins && joinsNames(this.marks, this.words, place));
    this.inNeither = true;
    if (!joins) this.said.add(negative, at, ofNames);
  }

  endNeither(): void {
    if (this.pending?.kind === 'neither' && this.inNeither) this.pending = null;
    this.inNeither = false;
  }

  /** "inte har någon åtgärd". */
  noMeasure(at: number): void {
    const next = this.marks[at + 1];
    const goesOn = next?.is === 'literals' || next?.is === 'period' || isTerm(next, 'that', 'measureDate');
    const any = isTerm(lastSpeaking(this.marks, at), 'anybody', 'not');
    if (this.pending?.kind !== 'not' || !any || goesOn) return;
    this.said.add([{ not: false, fact: { on: 'kind', any: ['none'] } }], at);
    this.pending = null;
  }

  /** A negation does not reach across "och", but between names: "har inte RS och HSN svarat?". */
  and(at: number): void {
    this.endNeither();
    const names = sameSubject(lastSpeaking(this.marks, at), nextSpeaking(this.marks, at));
    if (this.pending?.kind !== 'not' || names) return;
    this.loose.push(this.pending.mark);
    this.pending = null;
  }

  or(at: number, strong: boolean): void {
    if (!strong && (this.pending?.kind === 'neither' || this.pending?.kind === 'except')) return;
    if (strong) this.endNeither();
    if (!strong && sameSubject(lastSpeaking(this.marks, at), nextSpeaking(this.marks, at))) return;
    if (!strong && this.said.current.said.length === 0) return;
    const last = this.said.current.said.at(-1);
    // "i tid" has answered and is not late: no negation that was said.
    const denied = this.said.current.said.every(
      ({ at: place, literal }) => place !== last?.at || literal.not,
    );
    const before = denied ? last?.literal : undefined;
    // "inte svarat eller lämnat in": the negation is of both, unless a verb begins anew.
    if (
      !strong &&
      this.marks[at + 1]?.is === 'literals' &&
      before?.not === true &&
      before.fact.on === 'state'
    ) {
      const mark = this.marks[at];
      if (mark !== undefined) this.pending = { mark, kind: 'not' };
      return;
    }
    this.said.begin(strong);
  }

  /** "passerat svarsdatum utan att ha lämnat in något": of the same request. */
  besideAnother(at: number): boolean {
    const denial = this.marks
      .slice(0, at)
      .reverse()
      .find((mark) => isTerm(mark, 'not'));
    return this.words[denial?.from ?? -1]?.folded === 'utan';
  }

  /** "mina", "andra än vi". */
  own(at: number): void {
    const not = this.pending?.kind === 'except';
    this.said.add([{ not, fact: { on: 'mine' } }], at);
    if (not) this.pending = null;
  }

  mention(at: number): void {
    if (this.pending?.kind === 'not' && leavesOut(this.marks, this.words, this.pending.mark, at))
      this.pending = { mark: this.pending.mark, kind: 'except' };
    if (this.pending?.kind === 'neither' && !this.inNeither && this.last !== null) {
      // "svarat på varken rapport 2 eller rapport 7", but "på rapport 1 men varken på 2 eller 7" is of several.
      const between = this.marks.slice(this.last.place + 1, at);
      const another = between.some((mark) => sameSubject(mark, this.marks[at]));
      this.inNeither =
        !another && joinsNames(this.marks, this.words, at) && this.said.turn(this.last.place, true);
    }
    if (this.pending?.kind !== 'except') {
      const positive = this.subjects.literalOf(at, false);
      if (positive !== null) this.said.add([positive], at);
      return;
    }
    const mark = this.marks[at];
    const negative = this.subjects.literalOf(at, true);
    if (negative !== null) this.said.add([negative], at);
    if (mark === undefined) return;
    const next = nextSpeaking(this.marks, at);
    const after = isTerm(next, 'and', 'or')
      ? nextSpeaking(this.marks, this.marks.indexOf(next ?? mark))
      : next;
    const goesOn = sameSubject(mark, after);
    if (!goesOn) this.pending = null;
  }
}
