import type { Period } from '../../language/period.js';
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
  isObject,
  isOfNamed,
  joinsNames,
  notStarted,
  ofRecommendations,
} from './denials.js';
import type { Mark } from './marks.js';
import { NegationReach } from './negationReach.js';
import { isTerm, nextSpeaking } from './said.js';
import { Segments } from './segments.js';

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
  private readonly negation: NegationReach;
  /** "helt": the next literal holds of all there is. */
  private wholly = false;
  /** "alternativt": the next literal joins the one before it. */
  private joining = false;

  constructor(
    private readonly marks: readonly Mark[],
    private readonly words: readonly Word[],
    subjects: Subjects,
  ) {
    this.negation = new NegationReach(marks, words, subjects, this.said, this.loose);
  }

  run(): this {
    this.marks.forEach((mark, at) => {
      if (mark.is === 'literals') this.literals(mark, mark.literals, at);
      else if (mark.is === 'mention') this.negation.mention(at);
      else if (mark.is === 'period') this.period(mark, at);
      else this.term(mark, at);
    });
    if (this.negation.pending !== null && (this.negation.pending.kind === 'not' || !this.negation.inNeither))
      this.loose.push(this.negation.pending.mark);
    return this;
  }

  private literals(mark: Mark, literals: readonly Literal[], at: number): void {
    const { pending } = this.negation;
    const joins = this.joining;
    this.joining = false;
    if (joins && this.said.join(literals)) return;
    if (pending === null) {
      const whole = this.wholly && literals.every(isAnswering);
      this.wholly = false;
      this.said.add(literals, at, whole);
      this.negation.last = { place: at, count: literals.length };
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
    if (pending.kind === 'neither') this.negation.neither(negative, at);
    else {
      const ofAll =
        pending.kind === 'not' && (this.negation.noneOf || deniesAll(mark, pending.mark, this.words));
      this.said.add(negative, at, ofAll);
      this.negation.pending = null;
      this.negation.noneOf = false;
    }
    this.negation.last = null;
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
        this.said.all.some(
          ({ said }) =>
            said.some((each) => each.at === day.anchor && each.literal.not) &&
            // "svarat i tid": has answered, and not late.
            said.every((each) => each.at !== day.anchor || each.literal.not),
        ));
    if (day === null && this.isDue(mark.period)) {
      this.said.add([{ not: false, fact: { on: 'date', of: 'due', span: mark.period.coming } }], at);
      return;
    }
    if (day === null || denied) {
      if (!isToday(this.words.slice(mark.from, mark.to)) || this.happened(at)) this.loose.push(mark);
      return;
    }
    const { fact } = day;
    // "skulle ha varit klara i februari": the days say which, and not only that they have passed.
    if (fact.of === 'measure') this.said.withdraw(day.anchor);
    const negated = this.negation.pending !== null && this.negation.pending.kind !== 'neither';
    this.said.add([{ not: negated, fact }], at);
    // "not due until 2027": then, or later.
    if (negated && /^until$/.test(this.words[mark.from]?.folded ?? '')) this.loose.push(mark);
    if (negated) this.negation.pending = null;
  }

  /** "inom 14 dagar vilka nämnder": of boards of which nothing else is said, to come is to be due. */
  private isDue({ looks }: Extract<Period, { is: 'period' }>): boolean {
    const verb = this.marks.some(
      (mark) => mark.is === 'literals' || isTerm(mark, 'howStands', 'content', 'why'),
    );
    return looks === 'ahead' && !verb && this.marks.some((mark) => isTerm(mark, 'boardNoun'));
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
        this.negation.not(mark, at);
        return;
      case 'neither':
        this.negation.pending = { mark, kind: 'neither' };
        return;
      case 'except':
        this.negation.pending = { mark, kind: 'except' };
        return;
      case 'nobody':
        this.negation.noneOf = isOfNamed(this.marks, this.words, at);
        if (
          ofRecommendations(nextSpeaking(this.marks, at)) ||
          hasNone(this.marks, at) ||
          this.negation.noneOf
        )
          this.negation.pending = { mark, kind: 'not' };
        return;
      case 'anybody':
        if (
          (isObject(this.marks, at) && !this.negation.besideAnother(at)) ||
          isOfNamed(this.marks, this.words, at)
        )
          this.said.whole(this.marks, at, true);
        this.negation.noneOf = this.negation.pending?.kind === 'not' && isOfNamed(this.marks, this.words, at);
        return;
      case 'everything':
        this.said.whole(this.marks, at, false);
        // "har alla sina svar inne"
        this.wholly ||= this.marks[at + 1]?.is === 'literals' && this.marks[at + 1]?.from === mark.to;
        return;
      case 'wholly':
        this.wholly = true;
        return;
      case 'inEvery':
        this.negation.endNeither();
        this.said.every = { said: [], strong: false };
        return;
      case 'partly':
        this.negation.endNeither();
        this.said.demands.push({ said: [], strong: false });
        return;
      case 'all':
        if (this.negation.pending?.kind === 'not') {
          this.notAll = true;
          this.negation.pending = null;
        } else if (isObject(this.marks, at) && !acrossAll(this.marks, at, this.words))
          this.said.whole(this.marks, at, false);
        return;
      case 'either':
        this.negation.endNeither();
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
        if (this.negation.pending?.kind === 'except') this.negation.own(at);
        return;
      case 'mine':
        this.negation.own(at);
        return;
      case 'theReview':
      case 'chase':
        this.negation.mention(at);
        return;
      case 'others':
        if (isTerm(this.marks[at + 1], 'theReview', 'reviewsNoun')) this.loose.push(mark);
        this.said.add([{ not: true, fact: { on: 'mine' } }], at);
        return;
      case 'alternatively':
        this.joining = true;
        return;
      case 'and':
        this.negation.and(at);
        return;
      case 'measureNoun':
        this.negation.noMeasure(at);
        return;
      case 'thatThey':
        this.negation.endNeither();
        this.said.claims = { said: [], strong: false };
        return;
      case 'butNot':
        if (!this.said.butNot(this.marks, at)) this.loose.push(mark);
        return;
      case 'nor':
        if (this.negation.pending?.kind !== 'neither') this.loose.push(mark);
        return;
      case 'or':
      case 'orElse':
        this.negation.or(at, mark.term === 'orElse');
        return;
      default:
        return;
    }
  }
}
