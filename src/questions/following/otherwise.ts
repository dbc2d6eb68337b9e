import { canonical } from '../canonical.js';
import { withDenialOfAll } from '../ofEvery.js';
import { demandsOf, everyOf, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { unitBefore } from './before.js';
import { goneOn, takenIn } from './changing.js';
import { asksAnew } from './askingAnew.js';
import { type Elliptic, isSubject } from './elliptic.js';
import { isState } from './literals.js';
import { asksWhich } from './wording.js';

const leading = new Set('och and ok okej okay men but'.split(' '));
const including = new Set('med inkl inklusive with including'.split(' '));
/** "och Ekeby då?", "samma för rapport 3", "utom RS", "och förra veckan?": the same with something else. */
export const otherwise = (before: Remembered, elliptic: Elliptic, { words }: Scan): Question | null => {
  const { literals, sentence } = elliptic;
  const { question } = before;
  if (
    sentence.unit !== null &&
    (question.ask === 'list' || question.ask === 'count') &&
    literals.length === 0
  )
    return everyOf(question).length + demandsOf(question).length > 0
      ? null
      : withDenialOfAll({
          ...question,
          ask: asksWhich(words) && !sentence.has('howMany') ? 'list' : question.ask,
          of: sentence.unit,
        });
  // "och vilka har inte svarat?" after measures: of none that are listed.
  const unit = unitBefore(before);
  const ofWork = unit === 'measures' && (question.ask === 'list' || question.ask === 'count');
  if (ofWork && sentence.unit === null && literals.some(isState)) return null;
  // "på vilka rapporter? – och vilka har börjat?": reports or boards.
  const acts = words.some(({ folded }) => /^(?:har|have|has)$/.test(folded)) && !literals.some(isSubject);
  if (
    unit === 'reviews' &&
    question.ask !== 'state' &&
    sentence.unit === null &&
    acts &&
    literals.some(isState)
  )
    return null;
  const own = asksAnew(elliptic, before);
  if (own === 'unclear') return null;
  if (own !== null) return own;
  const whole = takenIn(before, literals);
  const joined = words.find(({ folded }) => !leading.has(folded))?.folded ?? '';
  if (whole !== null && including.has(joined)) return whole;
  const on = goneOn(whole === null ? before : { ...before, question: whole }, literals);
  if (on === null) return null;
  // "vem kontaktar jag? – och för RS?": of that board, however it stands.
  const [named, ...others] = on.where.all.filter(
    ({ not, fact }) => !not && fact.on === 'board' && fact.ids.length === 1,
  );
  if (
    on.ask === 'list' &&
    on.of === 'people' &&
    named !== undefined &&
    others.length === 0 &&
    literals.some(isSubject)
  )
    return canonical({ ...on, where: { all: [named], either: [] } });
  if (sentence.has('howMany')) return on.ask === 'list' ? { ...on, ask: 'count' } : on;
  // "vilka är sena? – hur många är det? – bara rapport 6": of those that were listed; "och bara bolagen?" counts on.
  const ofListed = before.counted === true && sentence.has('only') && !leading.has(words[0]?.folded ?? '');
  const asksToList = asksWhich(words) || ofListed;
  return on.ask === 'count' && asksToList ? { ...on, ask: 'list' } : on;
};
