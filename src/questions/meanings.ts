import type { Scan } from './scan.js';
import type { Meaning, Reading } from './lexicon/readTerms.js';
import { opposite, stateTerms, type StateTerm } from './question.js';

/** The states that a text asks for, with its negations settled. */
export interface States {
  readonly states: readonly StateTerm[];
  /** "inte alla": everybody's opposite is asked for. */
  readonly notAll: boolean;
  /** A negation that belongs to nothing that can be negated. */
  readonly loose: boolean;
  /** Somebody is to respond, which is no state. */
  readonly mustRespond: boolean;
  /** "svarat sent", "svarat i tid": late or not when it was done, which is not what `overdue` says. */
  readonly doneLate: boolean;
}

const isState = (meaning: Meaning): meaning is StateTerm => stateTerms.some((state) => state === meaning);
const did = new Set(['did', 'didnt']);

/** What a reading stands for in this sentence: "did they respond" asks for those who have. */
const stateOf = ({ meaning }: Reading, past: boolean): StateTerm | null => {
  if (isState(meaning)) return meaning;
  return meaning === 'respond' && past ? 'answered' : null;
};

const negated = (state: StateTerm): StateTerm | null => opposite(state);

const tells = (states: readonly StateTerm[], ...any: readonly StateTerm[]): boolean =>
  any.some((state) => states.includes(state));

/** A negation belongs to the next state, or to the one right before it. */
export const statesIn = ({ readings, words }: Scan): States => {
  const past = words.some(({ folded }) => did.has(folded));
  const found: StateTerm[] = [];
  let pending = false;
  let notAll = false;
  let loose = false;
  let doneLate = false;
  let previous: Reading | null = null;
  for (const reading of readings) {
    const state = stateOf(reading, past);
    const before: Reading | null = previous;
    previous = reading;
    if (reading.meaning === 'not') {
      if (pending) loose = true;
      const last = found.at(-1);
      const follows = before !== null && last !== undefined && stateOf(before, past) === last;
      const later = readings
        .slice(readings.indexOf(reading) + 1)
        .some((next) => stateOf(next, past) !== null);
      if (follows && !later && !pending) {
        const other = negated(last);
        if (other === null) loose = true;
        else found[found.length - 1] = other;
      } else pending = true;
      continue;
    }
    if (reading.meaning === 'all' && pending) {
      notAll = true;
      pending = false;
      continue;
    }
    if (state === null) continue;
    if (state === 'overdue' && before !== null && !pending) {
      const done = stateOf(before, past);
      if (done === 'answered' || done === 'handedIn' || before.meaning === 'respond') doneLate = true;
    }
    const meant = pending ? negated(state) : state;
    pending = false;
    if (meant === null) loose = true;
    else if (!found.includes(meant)) found.push(meant);
  }
  return {
    states: found,
    notAll,
    loose: loose || pending,
    mustRespond: readings.some(
      ({ meaning }) => meaning === 'mustRespond' || (meaning === 'respond' && !past),
    ),
    doneLate: doneLate || (tells(found, 'answered', 'handedIn') && tells(found, 'overdue', 'notOverdue')),
  };
};
