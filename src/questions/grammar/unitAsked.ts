import type { Unit } from '../question.js';
import type { Parts } from './parts.js';
import { has } from './hasWord.js';
import { saysOf } from './saidOf.js';
import { termOf } from './marks.js';

/** "vilka har vi vidtagit", "RS planerade på rapport 14": what is done is asked for, and not who does it. */
export const measuresSaid = (
  { conditions, marks, words, mine, sentence }: Parts,
  asksWhole = false,
): Unit | null => {
  const kinds = conditions.said.filter(({ literal: { not, fact } }) => !not && fact.on === 'kind');
  const [only, ...more] = kinds;
  const beside = asksWhole ? ['state'] : ['state', 'words'];
  const states = conditions.said.some(({ literal: { fact } }) => beside.includes(fact.on));
  if (only === undefined || more.length > 0 || states || sentence.has('boardNoun', 'theBoard')) return null;
  const mark = marks[only.at];
  const plural = /^(?:vidtagna|planerade|utlovade)$/.test(words[mark?.from ?? -1]?.folded ?? '');
  const bare = plural && !sentence.has('which', 'what', 'howMany', 'that') && !sentence.yesNo;
  // "vad har RS lovat?", "hur många har RS planerat?"
  const named = conditions.said.filter(({ literal: { not, fact } }) => !not && fact.on === 'board');
  const ofOne =
    sentence.has('which', 'howMany') &&
    named.length === 1 &&
    named.every(({ literal: { fact } }) => fact.on === 'board' && fact.ids.length === 1);
  // "vilka löften finns?"
  const own = words.slice(mark?.from, mark?.to);
  const promises =
    has(own, /^(?:loften|ataganden|utfastelser)$/) ||
    // "utlovat men inte klart"
    (has(own, /^(?:(?:ut)?lovat|utlovade|promised)$/) &&
      !sentence.has('which', 'howMany', 'when') &&
      !sentence.yesNo);
  if (!mine && !bare && !asksWhole && !ofOne && !promises) return null;
  return only.literal.fact.on === 'kind' && only.literal.fact.any.includes('none')
    ? 'recommendations'
    : 'measures';
};

const ofEach =
  /^(?:anstand|anstanden|uppskov|forlangningar|forseningar|forseningarna|beslut|besluten|obesvarade)$/;
/** "hur många anstånd finns det?", "vilka beslut saknar vi?", "inkomna beslut": each is of one response. */
const namesEach = ({ marks, words, sentence }: Parts): boolean => {
  const start = marks.findIndex(
    (mark) => !['greeting', 'filler', 'which', 'howMany'].includes(termOf(mark) ?? 'all'),
  );
  const said = marks[start];
  const own = words.slice(said?.from, said?.to).map(({ folded }) => folded);
  const noun = own.findIndex((word) => ofEach.test(word));
  if (said?.is !== 'literals' || noun < 0 || sentence.yesNo) return false;
  const asked = termOf(marks[start - 1]);
  if (asked === 'howMany') return noun === 0;
  const decisions = /^beslut/.test(own[noun] ?? '');
  if (asked === 'which')
    return decisions && noun === 0 && (said.term === 'submitted' || own.some((word) => /kom/.test(word)));
  return decisions && noun === 1 && start === 0;
};

/** "läxhjälpen?" */
const saysOnlyWords = ({ marks }: Parts): boolean =>
  marks.every(
    (mark) =>
      termOf(mark) === 'filler' ||
      (mark.is === 'literals' && mark.literals.every(({ fact }) => fact.on === 'words')),
  );

/** What is asked for: by its noun, or by what is said of it. */
export const unitOf = (parts: Parts): Unit => {
  const { sentence, mine } = parts;
  if (sentence.unit !== null) return sentence.unit;
  // "hur många gånger har RS svarat för sent?"
  if (parts.words.some(({ folded }) => folded === 'ganger' || folded === 'times')) return 'requests';
  if (namesEach(parts)) return 'requests';
  const done = measuresSaid(parts);
  if (done !== null) return done;
  // "nåt om reservkraft i rekommendationerna?"
  const texts =
    saysOf(parts, 'words') &&
    (sentence.has('inRecommendation', 'inAnswer', 'inEither') || saysOnlyWords(parts));
  if (texts && !sentence.has('which', 'what', 'howMany')) return 'recommendations';
  if (sentence.has('contact', 'personNoun')) return 'people';
  if (saysOf(parts, 'unasked')) return 'reviews';
  if (saysOf(parts, 'unreachable') && !saysOf(parts, 'state', 'date') && !sentence.has('boardNoun'))
    return 'people';
  return mine ? 'requests' : 'boards';
};

/** "RS sena hur många?": of one board only its responses are more than one. */
export const isOfOneBoard = ({ sentence, conditions }: Parts): boolean =>
  sentence.unit === null &&
  !sentence.has('boardNoun', 'personNoun', 'reviewsNoun', 'theReview') &&
  conditions.where.either.length === 0 &&
  conditions.said.filter(({ literal: { not, fact } }) => !not && fact.on === 'board').length === 1 &&
  conditions.said.some(
    ({ literal: { not, fact } }) =>
      !not && fact.on === 'board' && fact.ids.length === 1 && fact.group === null,
  ) &&
  conditions.said.some(({ literal: { fact } }) => fact.on === 'state') &&
  !conditions.said.some(({ literal: { fact } }) => fact.on === 'review');
