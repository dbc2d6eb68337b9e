import { squash, type Word } from '../../language/words.js';
import { isSet, joined, turned } from '../facts.js';
import type { Literal } from '../question.js';
import type { Subjects } from '../subjects.js';
import { dayFact } from './days.js';
import type { Mark } from './marks.js';

/** A literal with where it was said. */
export interface Said {
  readonly literal: Literal;
  readonly at: number;
}

/** What is said between two "eller". */
export interface Segment {
  readonly said: Said[];
  /** It began with "eller också", which parts alternatives whatever stands in them. */
  readonly strong: boolean;
}

type Negation = { readonly mark: Mark; readonly kind: 'not' | 'except' | 'neither' } | null;

export const isTerm = (mark: Mark | undefined, ...terms: readonly string[]): boolean =>
  mark?.is === 'term' && terms.includes(mark.term);
const silent = ['filler', 'greeting', 'now'];

const nextSpeaking = (marks: readonly Mark[], at: number): Mark | undefined =>
  marks.slice(at + 1).find((mark) => !isTerm(mark, ...silent));
const lastSpeaking = (marks: readonly Mark[], at: number): Mark | undefined =>
  marks
    .slice(0, at)
    .reverse()
    .find((mark) => !isTerm(mark, ...silent));

const sameSubject = (one: Mark | undefined, other: Mark | undefined): boolean => {
  if (one?.is !== 'mention' || other?.is !== 'mention') return false;
  const isReview = (mark: Mark): boolean => mark.is === 'mention' && /review/i.test(mark.mention.is);
  return isReview(one) === isReview(other);
};

const notStarted: readonly Literal[] = [{ not: false, fact: { on: 'state', any: ['notStarted'] } }];

/** Facts of recommendations, before which "inga" is a negation and not a person. */
const ofRecommendations = (mark: Mark | undefined): boolean =>
  mark?.is === 'literals' && mark.literals.every(({ fact }) => ['kind', 'report', 'words'].includes(fact.on));

const copulas = new Set('ar is are was were var for from fran hos the de den'.split(' '));

/** "vilka har inte svarat idag?" means now, not that day. */
const isToday = (words: readonly Word[]): boolean => /^(?:idag|today)$/.test(squash(words));

/** Walks the marks once; everything that is said goes to the segment between two "eller". */
export class Walk {
  readonly segments: Segment[] = [{ said: [], strong: false }];
  readonly loose: Mark[] = [];
  notAll = false;
  noSuchDate = false;
  /** What follows "att de". */
  claims: Segment | null = null;
  /** Index of the mark after which alternatives are said: "antingen". */
  either: number | null = null;
  private pending: Negation = null;
  private inNeither = false;
  /** "alternativt": the next literal joins the one before it. */
  private joining = false;
  private last: { readonly place: number; readonly count: number } | null = null;

  constructor(
    private readonly marks: readonly Mark[],
    private readonly words: readonly Word[],
    private readonly subjects: Subjects,
  ) {}

  run(): this {
    this.marks.forEach((mark, at) => {
      if (mark.is === 'literals') this.literals(mark, mark.literals, at);
      else if (mark.is === 'mention') this.mention(at);
      else if (mark.is === 'period') this.period(mark, at);
      else this.term(mark, at);
    });
    if (this.pending !== null && (this.pending.kind === 'not' || !this.inNeither))
      this.loose.push(this.pending.mark);
    return this;
  }

  private get segment(): Segment {
    if (this.claims !== null) return this.claims;
    const last = this.segments.at(-1);
    if (last !== undefined) return last;
    const first: Segment = { said: [], strong: false };
    this.segments.push(first);
    return first;
  }

  private add(literals: readonly Literal[], at: number): void {
    this.segment.said.push(...literals.map((literal) => ({ literal, at })));
  }

  private endNeither(): void {
    if (this.pending?.kind === 'neither' && this.inNeither) this.pending = null;
    this.inNeither = false;
  }

  /** A negation does not reach across "och", but between names: "har inte RS och HSN svarat?". */
  private and(at: number): void {
    this.endNeither();
    const names = sameSubject(lastSpeaking(this.marks, at), nextSpeaking(this.marks, at));
    if (this.pending?.kind !== 'not' || names) return;
    this.loose.push(this.pending.mark);
    this.pending = null;
  }

  /** "inte har någon åtgärd". */
  private noMeasure(at: number): void {
    const next = this.marks[at + 1];
    const goesOn = next?.is === 'literals' || next?.is === 'period' || isTerm(next, 'that', 'measureDate');
    const any = isTerm(lastSpeaking(this.marks, at), 'anybody', 'not');
    if (this.pending?.kind !== 'not' || !any || goesOn) return;
    this.add([{ not: false, fact: { on: 'kind', any: ['none'] } }], at);
    this.pending = null;
  }

  /** "skulle ha varit klara i maj men inte är det", "skulle ha svarat men inte gjort det". */
  private butNot(mark: Mark, at: number): void {
    const before = this.marks.slice(0, at);
    const measures = before.some((each) => isTerm(each, 'measureNoun'));
    const due = before.some((each) => isTerm(each, 'mustRespond', 'dueNoun'));
    if (measures) this.add([{ not: true, fact: { on: 'report', any: ['done'] } }], at);
    else if (due) this.add([{ not: true, fact: { on: 'state', any: ['answered'] } }], at);
    else this.loose.push(mark);
  }

  private literals(mark: Mark, literals: readonly Literal[], at: number): void {
    const { pending } = this;
    if (this.joining && this.join(literals)) return;
    if (pending === null) {
      this.add(literals, at);
      this.last = { place: at, count: literals.length };
      return;
    }
    if (literals.length > 1) {
      // "inte svarat i tid": answered, and late; or not at all: two readings.
      this.loose.push(mark);
      return;
    }
    const negative =
      mark.is === 'literals' && mark.term === 'begun' && literals.every(({ fact }) => fact.on === 'state')
        ? notStarted
        : literals.map(turned);
    if (pending.kind === 'neither') this.neither(negative, at);
    else {
      this.add(negative, at);
      this.pending = null;
    }
    this.last = null;
  }

  private join([literal, ...more]: readonly Literal[]): boolean {
    this.joining = false;
    const { said } = this.segment;
    const before = said.at(-1);
    if (literal === undefined || more.length > 0 || before === undefined) return false;
    if (literal.fact.on !== before.literal.fact.on || !(isSet(literal.fact) || literal.fact.on === 'number'))
      return false;
    said[said.length - 1] = { literal: joined(before.literal, literal), at: before.at };
    return true;
  }

  /** "varken svarat eller börjat": terms of one fact are one negated set. */
  private neither(negative: readonly Literal[], at: number): void {
    const [literal] = negative;
    const { said } = this.segment;
    const before = said.at(-1);
    const alike =
      this.inNeither && literal !== undefined && before !== undefined && literal.not && before.literal.not;
    this.inNeither = true;
    if (alike && literal.fact.on === before.literal.fact.on && isSet(literal.fact))
      said[said.length - 1] = { literal: joined(before.literal, literal), at: before.at };
    else this.add(negative, at);
  }

  /** "inte Mo", "som inte är sjukhus": the negation is of the names and of nothing after them. */
  private leavesOut(negation: Mark, at: number): boolean {
    const between = this.marks.slice(this.marks.indexOf(negation) + 1, at);
    const bare = between.every(
      (mark) => isTerm(mark, ...silent) && copulas.has(this.words[mark.from]?.folded ?? ''),
    );
    if (!bare) return false;
    let end = at;
    for (;;) {
      const next = nextSpeaking(this.marks, end);
      if (next === undefined) return true;
      const after = nextSpeaking(this.marks, this.marks.indexOf(next));
      if (!isTerm(next, 'and', 'or') || !sameSubject(this.marks[at], after)) return isTerm(next, 'and');
      end = this.marks.indexOf(after ?? next);
    }
  }

  /** "mina", "andra än vi". */
  private own(at: number): void {
    const not = this.pending?.kind === 'except';
    this.add([{ not, fact: { on: 'mine' } }], at);
    if (not) this.pending = null;
  }

  private mention(at: number): void {
    if (this.pending?.kind === 'not' && this.leavesOut(this.pending.mark, at))
      this.pending = { mark: this.pending.mark, kind: 'except' };
    if (this.pending?.kind !== 'except') {
      const positive = this.subjects.literalOf(at, false);
      if (positive !== null) this.add([positive], at);
      return;
    }
    const mark = this.marks[at];
    const negative = this.subjects.literalOf(at, true);
    if (negative !== null) this.add([negative], at);
    if (mark === undefined) return;
    const next = nextSpeaking(this.marks, at);
    const after = isTerm(next, 'and', 'or')
      ? nextSpeaking(this.marks, this.marks.indexOf(next ?? mark))
      : next;
    const goesOn = sameSubject(mark, after);
    if (!goesOn) this.pending = null;
  }

  private period(mark: Extract<Mark, { is: 'period' }>, at: number): void {
    if (mark.period.is === 'noSuchDate') {
      this.noSuchDate = true;
      return;
    }
    const day = dayFact(this.marks, at, mark.period, this.words);
    // "inte svarat i maj": what happened then is not known of who has not.
    const denied =
      day?.fact.of === 'answered' &&
      this.segments.some(({ said }) => said.some((each) => each.at === day.anchor && each.literal.not));
    if (day === null || denied) {
      if (!isToday(this.words.slice(mark.from, mark.to))) this.loose.push(mark);
      return;
    }
    const { fact } = day;
    // "skulle ha varit klara i februari": the days say which, and not only that they have passed.
    const { said } = this.segment;
    const passed = said.findIndex(({ at: place }) => place === day.anchor);
    if (fact.of === 'measure' && passed >= 0) said.splice(passed, 1);
    const negated = this.pending !== null && this.pending.kind !== 'neither';
    this.add([{ not: negated, fact }], at);
    if (negated) this.pending = null;
  }

  private term(mark: Extract<Mark, { is: 'term' }>, at: number): void {
    switch (mark.term) {
      case 'not':
        this.not(mark, at);
        return;
      case 'neither':
        this.pending = { mark, kind: 'neither' };
        return;
      case 'except':
        this.pending = { mark, kind: 'except' };
        return;
      case 'nobody':
        if (ofRecommendations(nextSpeaking(this.marks, at))) this.pending = { mark, kind: 'not' };
        return;
      case 'all':
        if (this.pending?.kind === 'not') {
          this.notAll = true;
          this.pending = null;
        }
        return;
      case 'either':
        this.endNeither();
        this.either = at;
        return;
      case 'we':
        if (this.pending?.kind === 'except') this.own(at);
        return;
      case 'mine':
        this.own(at);
        return;
      case 'theReview':
        this.mention(at);
        return;
      case 'others':
        if (isTerm(this.marks[at + 1], 'theReview', 'reviewsNoun')) this.loose.push(mark);
        this.add([{ not: true, fact: { on: 'mine' } }], at);
        return;
      case 'alternatively':
        this.joining = true;
        return;
      case 'and':
        this.and(at);
        return;
      case 'measureNoun':
        this.noMeasure(at);
        return;
      case 'thatThey':
        this.endNeither();
        this.claims = { said: [], strong: false };
        return;
      case 'butNot':
        this.butNot(mark, at);
        return;
      case 'nor':
        if (this.pending?.kind !== 'neither') this.loose.push(mark);
        return;
      case 'or':
      case 'orElse':
        this.or(at, mark.term === 'orElse');
        return;
      default:
        return;
    }
  }

  /** A negation belongs to what comes next, or to what came right before it if nothing comes. */
  private not(mark: Mark, at: number): void {
    if (this.pending !== null) this.loose.push(mark);
    const later =
      nextSpeaking(this.marks, at)?.is === 'mention' ||
      this.marks.slice(at + 1).some((next) => next.is === 'literals' || isTerm(next, 'all'));
    const { last } = this;
    const before = last === null ? [] : this.segment.said.filter((said) => said.at === last.place);
    const adjacent =
      last !== null &&
      this.marks.slice(last.place + 1, at).every((next) => isTerm(next, ...silent) || next.is === 'mention');
    const [only, ...more] = before;
    if (!later && adjacent && only !== undefined && more.length === 0 && this.pending === null) {
      this.segment.said[this.segment.said.indexOf(only)] = { literal: turned(only.literal), at: only.at };
      this.last = null;
      return;
    }
    this.pending = { mark, kind: 'not' };
  }

  private or(at: number, strong: boolean): void {
    if (!strong && (this.pending?.kind === 'neither' || this.pending?.kind === 'except')) return;
    if (strong) this.endNeither();
    if (!strong && sameSubject(lastSpeaking(this.marks, at), nextSpeaking(this.marks, at))) return;
    if (!strong && this.segment.said.length === 0) return;
    const before = this.segment.said.at(-1)?.literal;
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
    this.segments.push({ said: [], strong });
  }
}
