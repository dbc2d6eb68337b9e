import { canonical } from '../canonical.js';
import { demandsOf, everyOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { listsRows, rowsBefore, spokenOf, unitBefore } from './before.js';
import { goneOn, narrowedBy } from './changing.js';
import { claimed, claimedOnly, done, sameOf } from './claiming.js';
import { dateOf, isOfNoDay } from './dating.js';
import { didIt } from './doing.js';
import type { Elliptic } from './elliptic.js';
import { givingWay } from './givingWay.js';
import type { Kind } from './kinds/kind.js';
import { saysAllOf } from './kinds/units.js';
import { left, narrowed, theirs } from './narrowing.js';
import { otherwise } from './otherwise.js';
import { isAnswered } from './literals.js';
import { asksWhich, asksWho, saysReverse } from './wording.js';

const denials = new Set('inte ej not hasnt havent arent isnt werent wasnt didnt dont doesnt'.split(' '));

/** "är RS sena? – vilken?": which response it is. */
const isOfOneBoard = ({ ask, of, where }: Question): boolean =>
  ask === 'yesno' &&
  of === 'requests' &&
  where.all.some(({ not, fact }) => !not && fact.on === 'board' && fact.ids.length === 1);

const isOfOpen = ({ not, fact }: Literal): boolean =>
  (fact.on === 'date' && fact.of === 'due') ||
  (fact.on === 'state' &&
    (not || fact.any.some((term) => !['answered', 'answeredLate', 'submitted', 'handedIn'].includes(term))));

const ofRows: readonly Kind[] = ['unit', 'unit or all', 'list', 'count', 'of them', 'left'];
/** "när är nästa svarsdag?": what falls on it is not known by any condition. */
const isOfOneDay = (question: Question): boolean => question.ask === 'date' && question.which !== 'each';

/** The question that a text of this kind asks after the one before; null: it cannot be asked exactly. */
export const goOn = (
  kind: Exclude<Kind, 'rest'>,
  before: Remembered,
  elliptic: Elliptic,
  found: Scan,
): Question | null => {
  const { question } = before;
  const rows = { ...question.where, all: rowsBefore(before) };
  const every = everyOf(question);
  const demands = demandsOf(question);
  // What else is asked of boards of which everything was said would be asked of their other requests too.
  if (demands.length > 0 && kind === 'left') return null;
  if (isOfOneDay(question) && ofRows.includes(kind)) return null;
  const ofOthers = ['claim', 'claim only', 'people', 'dates', 'content'];
  if (every.length + demands.length > 0 && ofOthers.includes(kind)) return null;
  switch (kind) {
    case 'claim':
      return claimed(before, elliptic, found);
    case 'claim only':
      return claimedOnly(before, elliptic, found);
    case 'done':
      return done(before, elliptic);
    case 'theirs':
      return theirs(before, elliptic);
    case 'left':
      return left(before, elliptic);
    case 'of them':
    case 'of them or all':
      return narrowed(before, elliptic.literals, elliptic.sentence);
    case 'boards of them': {
      if (every.length + demands.length > 0 && unitBefore(before) !== 'boards') return null;
      const those = narrowed(before, elliptic.literals, elliptic.sentence);
      return those?.ask === 'list' ? canonical({ ...those, of: 'boards' }) : those;
    }
    case 'any there':
      return listsRows(question) ? narrowed(before, elliptic.literals, elliptic.sentence) : null;
    case 'count there': {
      const there = listsRows(question) ? goneOn(before, elliptic.literals) : null;
      return there?.ask === 'list' || there?.ask === 'count' ? { ...there, ask: 'count' } : null;
    }
    case 'same of':
      return sameOf(before, elliptic);
    case 'unit':
    case 'unit or all': {
      const { unit, has } = elliptic.sentence;
      // "vilka är sena? – och åtgärderna?": what is not answered has none, and others may be meant.
      if (unit === 'measures' && unitBefore(before) !== 'measures' && spokenOf(before).some(isOfOpen))
        return null;
      if (
        unit === null ||
        (kind === 'unit' && saysAllOf(elliptic)) ||
        (every.length + demands.length > 0 && unit !== unitBefore(before))
      )
        return null;
      const where = { ...question.where, all: spokenOf(before) };
      return canonical({ ask: has('howMany') ? 'count' : 'list', of: unit, every, demands, where });
    }
    case 'count':
    case 'list': {
      const rest = isOfOneBoard(question) ? 'requests' : unitBefore(before);
      const ofWork = rest === 'measures' || rest === 'recommendations';
      // "planerade åtgärder – vem då?"
      const of = elliptic.sentence.unit ?? (ofWork && asksWho(found.words) ? 'boards' : rest);
      if (every.length + demands.length > 0 && of !== unitBefore(before)) return null;
      const all = narrowedBy(givingWay(rows.all, elliptic.literals), elliptic.literals);
      return canonical({ ask: kind, of, every, demands, where: { ...rows, all } });
    }
    case 'people': {
      // "vem är sekreterare där?": of that board, however it stands.
      const [named, ...others] = rows.all.filter(({ not, fact }) => !not && fact.on === 'board');
      const one = others.length === 0 && named?.fact.on === 'board' && named.fact.ids.length === 1;
      return canonical({
        ask: 'list',
        of: 'people',
        where: one && rows.either.length === 0 ? { all: [named], either: [] } : rows,
      });
    }
    case 'dates':
      return isOfNoDay(before, elliptic) ? null : dateOf(before, elliptic);
    case 'content':
      return canonical({
        ask: 'list',
        of: 'recommendations',
        where: { ...rows, all: rows.all.filter((row) => !isAnswered(row)) },
      });
    case 'same rows':
      return didIt(
        before,
        elliptic.sentence.has('howMany') ? 'count' : 'list',
        found.words.some(({ folded }) => denials.has(folded)),
        saysReverse(found.words),
      );
    case 'other':
      // "och vilka har inte svarat på något alls?"
      if (elliptic.ofEvery.length > 0 && ['boards', 'reviews'].includes(unitBefore(before)))
        return elliptic.sentence.has('howMany') || asksWhich(found.words) ? left(before, elliptic) : null;
      return otherwise(before, elliptic, found);
  }
};
