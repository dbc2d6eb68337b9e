import { squash, type Word } from '../../language/words.js';
import { turned } from '../facts.js';
import type { Literal } from '../question.js';
import type { Subjects } from '../subjects.js';
import { dayFact } from './days.js';
import {
  acrossAll,
  deniesAll,
  everLate,
  hasNone,
  isNever,
  isOfAnything,
  isObject,
  isOfNamed,
  joinsNames,
  leavesOut,
  notStarted,
  ofRecommendations,
} from './denials.js';
import type { Mark } from './marks.js';
import { isTerm, lastSpeaking, nextSpeaking, sameSubject, silent } from './said.js';
import { Segments } from './segments.js';

type Negation = { readonly mark: Mark; readonly kind: 'not' | 'except' | 'neither' } | null;

/** "helt besvarade", "helt utan svar", but not "helt försenade". */
const isAnswering = ({ fact }: Literal): boolean =>
  fact.on === 'state' && fact.any.every((term) => term === 'answered' || term === 'handedIn');

/** "vilka har inte svarat idag?" means now, not that day. */
const isToday = (words: readonly Word[]): boolean => /^(?:idag|today)$/.test(squash(words));

/** Terms of what came about once, on a day of its own. */
const events = new Set(['handedIn', 'reported', 'reportedDone', 'delayed', 'taken', 'extended', 'begun']);

/** Walks the marks once; everything that is said goes to the segment between two "eller". */
export class Walk {
  readonly said = new Segments();
  readonly loose: Mark[] = [];
  notAll = false;
  noSuchDate = false;
  /** Index of the mark after which alternatives are said: "antingen". */
  either: number | null = null;
  private pending: Negation = null;
  private inNeither = false;
  /** "ingen av RS och HSN": what is denied next is denied of all of them. */
  private noneOf = false;
  /** "helt": the next literal holds of all there is. */
  private wholly = false;
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
    this.said.add([{ not: false, fact: { on: 'kind', any: ['none'] } }], at);
    this.pending = null;
  }

  private literals(mark: Mark, literals: readonly Literal[], at: number): void {
    const { pending } = this;
    const joins = this.joining;
    this.joining = false;
    if (joins && this.said.join(literals)) return;
    if (pending === null) {
      const whole = this.wholly && literals.every(isAnswering);
      this.wholly = false;
      this.said.add(literals, at, whole);
      this.last = { place: at, count: literals.length };
      return;
    }
    this.wholly = false;
    if (literals.length > 1) {
      // "inte svarat i tid": answered, and late; or not at all: two readings.
      this.loose.push(mark);
      return;
    }
    const negative =
      mark.is === 'literals' && mark.term === 'begun' && literals.every(({ fact }) => fact.on === 'state')
        ? notStarted
        : (isNever(pending.mark, this.words) ? literals.map(everLate) : literals).map(turned);
    if (pending.kind === 'neither') this.neither(negative, at);
    else {
      const ofAll = pending.kind === 'not' && (this.noneOf || deniesAll(mark, pending.mark, this.words));
      this.said.add(negative, at, ofAll);
      this.pending = null;
      this.noneOf = false;
    }
    this.last = null;
  }

  /** "varken svarat eller börjat": terms of one fact are one negated set; "varken på 2 eller 7": of none of those. */
  private neither(negative: readonly Literal[], at: number): void {
    const joins = this.inNeither && this.said.joinDenied(negative);
    const begins = this.pending === null ? -1 : this.marks.indexOf(this.pending.mark);
    const ofNames =
      !this.inNeither &&
      this.marks.some((_, place) => place > begins && joinsNames(this.marks, this.words, place));
    this.inNeither = true;
    if (!joins) this.said.add(negative, at, ofNames);
  }

  /** "mina", "andra än vi". */
  private own(at: number): void {
    const not = this.pending?.kind === 'except';
    this.said.add([{ not, fact: { on: 'mine' } }], at);
    if (not) this.pending = null;
  }

  private mention(at: number): void {
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

  private period(mark: Extract<Mark, { is: 'period' }>, at: number): void {
    if (mark.period.is === 'noSuchDate') {
      this.noSuchDate = true;
      return;
    }
    const day = dayFact(this.marks, at, mark.period, this.words);
    // "inte svarat i maj": what happened then is not known of who has not.
    const denied =
      day?.fact.of === 'answered' &&
      (this.marks.slice(at, day.anchor).some((other) => isTerm(other, 'not')) ||
        this.said.all.some(({ said }) => said.some((each) => each.at === day.anchor && each.literal.not)));
    if (day === null || denied) {
      if (!isToday(this.words.slice(mark.from, mark.to)) || this.happened(at)) this.loose.push(mark);
      return;
    }
    const { fact } = day;
    // "skulle ha varit klara i februari": the days say which, and not only that they have passed.
    if (fact.of === 'measure') this.said.withdraw(day.anchor);
    const negated = this.pending !== null && this.pending.kind !== 'neither';
    this.said.add([{ not: negated, fact }], at);
    if (negated) this.pending = null;
  }

  /** Right before it something is said that came about on a day that is not kept: "vilka lämnade in idag?". */
  private happened(at: number): boolean {
    const before = this.said.all.flatMap(({ said }) => said.filter((one) => one.at < at)).at(-1);
    const mark = before === undefined ? undefined : this.marks[before.at];
    return before?.literal.not === false && mark?.is === 'literals' && events.has(mark.term ?? '');
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
        this.noneOf = isOfNamed(this.marks, this.words, at);
        if (ofRecommendations(nextSpeaking(this.marks, at)) || hasNone(this.marks, at) || this.noneOf)
          this.pending = { mark, kind: 'not' };
        return;
      case 'anybody':
        if ((isObject(this.marks, at) && !this.besideAnother(at)) || isOfNamed(this.marks, this.words, at))
          this.said.whole(this.marks, at, true);
        this.noneOf = this.pending?.kind === 'not' && isOfNamed(this.marks, this.words, at);
        return;
      case 'everything':
        this.said.whole(this.marks, at, false);
        return;
      case 'wholly':
        this.wholly = true;
        return;
      case 'inEvery':
        this.endNeither();
        this.said.every = { said: [], strong: false };
        return;
      case 'partly':
        this.endNeither();
        this.said.demands.push({ said: [], strong: false });
        return;
      case 'all':
        if (this.pending?.kind === 'not') {
          this.notAll = true;
          this.pending = null;
        } else if (isObject(this.marks, at) && !acrossAll(this.marks, at, this.words))
          this.said.whole(this.marks, at, false);
        return;
      case 'either':
        this.endNeither();
        this.either = at;
        // "inte svarat på vare sig rapport 2 eller rapport 7"
        if (
          joinsNames(
            this.marks,
            this.words,
            this.marks.findIndex((mark) => mark === nextSpeaking(this.marks, at)),
          )
        )
          this.said.whole(this.marks, at, true);
        return;
      case 'we':
        if (this.pending?.kind === 'except') this.own(at);
        return;
      case 'mine':
        this.own(at);
        return;
      case 'theReview':
      case 'chase':
        this.mention(at);
        return;
      case 'others':
        if (isTerm(this.marks[at + 1], 'theReview', 'reviewsNoun')) this.loose.push(mark);
        this.said.add([{ not: true, fact: { on: 'mine' } }], at);
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
        this.said.claims = { said: [], strong: false };
        return;
      case 'butNot':
        if (!this.said.butNot(this.marks, at)) this.loose.push(mark);
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

  /** "passerat svarsdatum utan att ha lämnat in något": of the same request. */
  private besideAnother(at: number): boolean {
    const denial = this.marks
      .slice(0, at)
      .reverse()
      .find((mark) => isTerm(mark, 'not'));
    return this.words[denial?.from ?? -1]?.folded === 'utan';
  }

  private or(at: number, strong: boolean): void {
    if (!strong && (this.pending?.kind === 'neither' || this.pending?.kind === 'except')) return;
    if (strong) this.endNeither();
    if (!strong && sameSubject(lastSpeaking(this.marks, at), nextSpeaking(this.marks, at))) return;
    if (!strong && this.said.current.said.length === 0) return;
    const before = this.said.current.said.at(-1)?.literal;
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
}
