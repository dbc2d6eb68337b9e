import { isSet, joined, turned } from '../facts.js';
import type { Literal } from '../question.js';
import type { Mark } from './marks.js';
import { isTerm, lastSpeaking, type Said, type Segment } from './said.js';

/** What is said so far, in the segments between two "eller". */
export class Segments {
  readonly all: Segment[] = [{ said: [], strong: false }];
  /** What follows "att de". */
  claims: Segment | null = null;
  /** What follows "vars yttranden alla är sådana att de". */
  every: Segment | null = null;

  /** What follows each "dels". */
  readonly demands: Segment[] = [];

  get current(): Segment {
    const apart = this.claims ?? this.every ?? this.demands.at(-1) ?? null;
    if (apart !== null) return apart;
    const last = this.all.at(-1);
    return last ?? this.begin(false);
  }

  begin(strong: boolean): Segment {
    const next: Segment = { said: [], strong };
    this.all.push(next);
    return next;
  }

  add(literals: readonly Literal[], at: number, ofEvery = false): void {
    this.current.said.push(
      ...literals.map((literal): Said => (ofEvery ? { literal, at, ofEvery } : { literal, at })),
    );
  }

  /** The term of a set that joins the one said before; false: they are no set. */
  join([literal, ...more]: readonly Literal[]): boolean {
    const { said } = this.current;
    const before = said.at(-1);
    if (literal === undefined || more.length > 0 || before === undefined) return false;
    if (literal.fact.on !== before.literal.fact.on || !(isSet(literal.fact) || literal.fact.on === 'number'))
      return false;
    said[said.length - 1] = { literal: joined(before.literal, literal), at: before.at };
    return true;
  }

  /** One more term of a negated set. */
  joinDenied([literal]: readonly Literal[]): boolean {
    const { said } = this.current;
    const before = said.at(-1);
    if (literal === undefined || before === undefined || !literal.not || !before.literal.not) return false;
    if (literal.fact.on !== before.literal.fact.on || !isSet(literal.fact)) return false;
    said[said.length - 1] = { literal: joined(before.literal, literal), at: before.at };
    return true;
  }

  /** "svarat på allt", "inte svarat på någonting": what was said right before is said of every request. */
  whole(marks: readonly Mark[], at: number, denied: boolean): void {
    const before = lastSpeaking(marks, at);
    const { said } = this.current;
    const last = said.at(-1);
    if (last === undefined || before?.is !== 'literals' || marks[last.at] !== before) return;
    if (last.literal.fact.on !== 'state' || last.literal.not !== denied) return;
    // "saknar svar från någon": of one at least.
    if (denied && before.term === 'unanswered') return;
    said[said.length - 1] = { ...last, ofEvery: true };
  }

  /** "svarat har de inte": what was said at a place alone is turned round; false: more was said there. */
  turn(place: number, ofEvery: boolean): boolean {
    const { said } = this.current;
    const [only, ...more] = said.filter(({ at }) => at === place);
    if (only === undefined || more.length > 0) return false;
    said[said.indexOf(only)] = {
      literal: turned(only.literal),
      at: only.at,
      ...(ofEvery ? { ofEvery } : {}),
    };
    return true;
  }

  /** Takes back what was said at a place. */
  withdraw(place: number): void {
    const { said } = this.current;
    const found = said.findIndex(({ at }) => at === place);
    if (found >= 0) said.splice(found, 1);
  }

  /** "skulle ha varit klara i maj men inte är det", "skulle ha svarat men inte gjort det"; false: neither. */
  butNot(marks: readonly Mark[], at: number): boolean {
    const before = marks.slice(0, at);
    // "vad har vi lovat och inte gjort?"
    const measures = before.some(
      (each) => isTerm(each, 'measureNoun') || (each.is === 'literals' && each.term === 'planned'),
    );
    const due = before.some((each) => isTerm(each, 'mustRespond', 'dueNoun'));
    if (measures) this.add([{ not: true, fact: { on: 'report', any: ['done'] } }], at);
    else if (due) this.add([{ not: true, fact: { on: 'state', any: ['answered'] } }], at);
    return measures || due;
  }
}
