import { termOf } from '../../grammar/marks.js';
import type { Remembered } from '../../remembered.js';
import { unitBefore } from '../before.js';
import { type Elliptic, isSubject } from '../elliptic.js';
import { theyOrThose } from '../pronouns.js';
import { claimsDone, claimsOfAnybodyThere, claimsOfThem, claimsOnly, claimsSameOf } from './claims.js';
import { asksForItsDay } from './itsDay.js';
import type { GoingOn, Kind, Rule } from './kind.js';
import { asksForLeft } from './left.js';
import { asksForMeasures, asksForMeasuresThere, asksForTheirDays, asksForUnreported } from './measures.js';
import { namesOthers } from './namesAlone.js';
import {
  asksForBoardsOfThem,
  asksForContent,
  asksForOnesOf,
  asksForRest,
  asksForUnitsOfThem,
  asksOfThem,
  asksWhichOnes,
  asksWhichWeDid,
  keepsSome,
  narrowsThem,
} from './ofThem.js';
import {
  asksAboutOthers,
  asksForOtherState,
  asksForOthersThere,
  asksForThoseOf,
  asksIfAlso,
  asksSameFor,
  countsOtherBoards,
  countsOtherDays,
  joinsOthers,
} from './otherRows.js';
import { asksForTheirPeople } from './people.js';
import { asksForOpposite, asksWhoDidSo } from './sameRows.js';
import { asksForTheirs, asksIfOneOfThem } from './theirs.js';
import { asksForAnyThere, asksForStateThere, countsThere } from './there.js';
import { asksForUnit, asksHowMany, asksNothingButWhich, asksWhatThoseAre } from './units.js';

/**
 * The ways in which a text goes on: the first that it takes counts. Another way is a rule in the file of its subject
 * and a place here; what is asked by a new kind stands in `goOn`.
 */
const rules: readonly Rule[] = [
  asksForRest,
  asksForThoseOf,
  claimsSameOf,
  countsThere,
  asksForAnyThere,
  claimsOfThem,
  claimsOnly,
  asksForTheirs,
  asksForUnitsOfThem,
  asksForBoardsOfThem,
  asksForUnreported,
  asksForMeasuresThere,
  asksForLeft,
  asksIfOneOfThem,
  asksForOnesOf,
  asksWhichOnes,
  asksOfThem,
  asksForMeasures,
  asksForTheirDays,
  asksWhichWeDid,
  asksSameFor,
  asksIfAlso,
  claimsOfAnybodyThere,
  asksForStateThere,
  claimsDone,
  countsOtherDays,
  asksForUnit,
  asksHowMany,
  asksForContent,
  narrowsThem,
  keepsSome,
  asksForOtherState,
  asksForItsDay,
  asksForTheirPeople,
  countsOtherBoards,
  asksNothingButWhich,
  asksWhoDidSo,
  asksForOpposite,
  asksWhatThoseAre,
  asksForOthersThere,
  namesOthers,
  asksAboutOthers,
  joinsOthers,
];

const goingOn = (elliptic: Elliptic, before: Remembered | null): GoingOn => {
  const { marks, words, literals, sentence } = elliptic;
  const unit = before === null ? null : unitBefore(before);
  const first = words[0]?.folded ?? '';
  const terms = marks.map(termOf);
  const lead = terms.find((term) => term !== 'filler' && term !== 'greeting') ?? null;
  // "ok, och RS?", but not "ursäkta, men när ska RS svara?".
  const bareLead =
    lead === 'and' && !sentence.yesNo && !sentence.has('when', 'what', 'which', 'howMany', 'howStands');
  return {
    ...elliptic,
    before,
    ofMeasures: unit === 'measures' || unit === 'recommendations',
    first,
    last: words.at(-1)?.folded ?? '',
    terms,
    lead,
    joined: terms[0] === 'and' || bareLead || /^(?:men|but|or)$/.test(first),
    named: literals.some(isSubject),
    they: words.some(({ folded }) => theyOrThose.has(folded)),
  };
};

/** How a text goes on; null: it is whole by itself. */
export const kindOf = (elliptic: Elliptic, before: Remembered | null): Kind | null => {
  const text = goingOn(elliptic, before);
  for (const rule of rules) {
    const kind = rule(text);
    if (kind !== null) return kind === 'whole' ? null : kind;
  }
  return null;
};
