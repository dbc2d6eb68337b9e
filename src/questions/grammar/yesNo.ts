import type { Literal, Question, StateTerm } from '../question.js';
import type { Parts } from './parts.js';
import type { Said } from './said.js';
import { type Mark, termOf } from './marks.js';
import type { Term } from '../lexicon/terms.js';
import { whatIsLeft } from './whatIsLeft.js';

type WhereOf = (parts: Parts, without: (said: Said) => boolean) => Question['where'];

const claimable = ({ literal: { fact } }: Said): boolean =>
  !['review', 'board', 'mine', 'number'].includes(fact.on);

const isRelative = (mark: Mark, words: Said, marks: readonly Mark[]): boolean => {
  const at = marks.indexOf(mark);
  return at >= 0 && at < words.at;
};

const nouns: readonly Term[] = [
  'boardNoun',
  'responseNoun',
  'recommendationNoun',
  'measureNoun',
  'reviewsNoun',
];
/** What the board has done to what follows: "har HSN åtgärdat rekommendation 2". */
const active =
  /^(?:svarat|besvarat|atgardat|vidtagit|genomfort|rapporterat|aterrapporterat|beslutat|slutfort|paborjat|on|om)$/;
/** "planerade åtgärder": said of the noun after it, not claimed. */
const isAttribute = ({ at }: Said, { marks, words }: Parts): boolean => {
  const [mark, next] = [marks[at], marks[at + 1]];
  const last = words[(mark?.to ?? 0) - 1]?.folded ?? '';
  // "rapporterat om åtgärden"
  if (active.test(last) || /^(?:om|pa|on|about)$/.test(last)) return false;
  return mark !== undefined && next?.from === mark.to && nouns.includes(termOf(next) ?? 'filler');
};

/** "har RS lämnat in något svar som inte är beslutat?": the clause tells what is asked of the board. */
const saysOfObject = ({ marks }: Parts): boolean => {
  const any = marks.findIndex((mark) => termOf(mark) === 'anybody');
  const that = marks.findIndex((mark, at) => at > any && termOf(mark) === 'that');
  if (any < 0 || that < 0) return false;
  const noun = marks.slice(any, that).some((mark) => nouns.includes(termOf(mark) ?? 'filler'));
  return (
    noun &&
    marks
      .slice(0, any)
      .some((mark) => mark.is === 'mention' || termOf(mark) === 'we' || termOf(mark) === 'mine')
  );
};

/** What is claimed: what is said of the subject itself; in "alla som fått anstånd" that is not the clause. */
const claimOf = (parts: Parts, relatives: readonly Mark[]): readonly Said[] => {
  const { marks, conditions, sentence } = parts;
  if (conditions.claimed !== null) return conditions.claimed;
  const said = conditions.said.filter(claimable);
  if (saysOfObject(parts)) return said;
  const free = said.filter((each) => !isAttribute(each, parts));
  if (free.length === 0) return sentence.exists || sentence.has('anybody') ? said : [];
  const clause = (each: Said): boolean => relatives.some((mark) => isRelative(mark, each, marks));
  const outside = free.filter((each) => !clause(each));
  if (outside.length > 0) return outside;
  if (sentence.exists) return free;
  const last = free.at(-1);
  return free.filter(({ at }) => at === last?.at);
};

/** "har åtgärden om reservkraft genomförts?", "har RS svarat på läxhjälpen?": what it is about tells which is meant. */
const withoutTopic = (claimed: readonly Said[], marks: readonly Mark[]): readonly Said[] => {
  const rest = claimed.filter(({ literal: { fact } }) => fact.on !== 'words');
  const led = claimed.every(
    ({ literal: { fact }, at }) =>
      fact.on !== 'words' || termOf(marks[at]) === 'about' || rest.every((each) => each.at > at),
  );
  return rest.length > 0 && led ? rest : claimed;
};

const ofSomeWords = 'nya mer mera fler flera more anything something nagot nagonting'.split(' ');
const ofSome: readonly StateTerm[] = ['overdue', 'extended', 'answeredLate', 'submitted'];
/** Being late or having an extension is asked of any of a board's requests, having answered of all. */
export const asksForSome = ({ not, fact }: Literal): boolean => {
  if (not) return false;
  return fact.on === 'state'
    ? fact.any.some((term) => ofSome.includes(term))
    : fact.on !== 'date' || fact.of !== 'answered';
};

const troubles = ['none', 'delayed', 'late', 'undated', 'notStarted'];
const isTrouble = (fact: Extract<Literal['fact'], { on: 'report' | 'kind' }>): boolean =>
  fact.any.some((term) => troubles.includes(term));

const planned: Literal = { not: false, fact: { on: 'kind', any: ['planned'] } };
/** "har vi något att rapportera?": of a measure that is planned. */
const asksToReport = ({ marks }: Parts): boolean =>
  marks.some((mark) => mark.is === 'literals' && mark.term === 'unreported') &&
  !marks.some((mark) => nouns.includes(termOf(mark) ?? 'filler'));

/** The rows that it is asked of: those that are named first. */
const rowsOf = (parts: Parts): 'requests' | 'recommendations' | 'measures' => {
  const { marks } = parts;
  if (marks.some((mark) => termOf(mark) === 'asPromised')) return 'measures';
  // "är reservkraften klar?"
  const reports = marks.some(
    (mark) => mark.is === 'literals' && mark.literals.some(({ fact }) => fact.on === 'report'),
  );
  const ofMatter = marks.some((mark) => mark.is === 'literals' && mark.term === 'about');
  if (reports && ofMatter && !marks.some((mark) => nouns.includes(termOf(mark) ?? 'filler')))
    return 'measures';
  const noun = marks.map(termOf).find((term) => term !== null && nouns.includes(term));
  if (noun === 'measureNoun' || asksToReport(parts)) return 'measures';
  return noun === 'recommendationNoun' ? 'recommendations' : 'requests';
};

/** "har de inte börjat?" asks whether they have; who has answered has begun too. */
const begunClaim: Literal = { not: true, fact: { on: 'state', any: ['notStarted'] } };

/** "har RS genomfört sina åtgärder?": all of them. */
const ofTheirs = ({ words, marks }: Parts, claim: readonly Literal[]): boolean =>
  claim.every(({ not, fact }) => !not && (fact.on === 'report' || fact.on === 'kind') && !isTrouble(fact)) &&
  words.some(
    ({ folded }, at) =>
      /^(?:atgarderna|atgarden|rekommendationerna|rekommendationen)$/.test(folded) ||
      (/^(?:atgarder|rekommendationer|measures|recommendations|actions)$/.test(folded) &&
        (/^(?:sina|deras|its|their|the)$/.test(words[at - 1]?.folded ?? '') ||
          marks.some(({ is, to }) => is === 'mention' && to === at))),
  );

/** "stämmer det att RS inte har svarat?": yes means that it is as said, the denial included. */
const asksIfTrue = ({ sentence, words }: Parts): boolean =>
  sentence.has('holds') ||
  words.some(
    ({ folded }, at) =>
      /^(?:bekrafta|confirm)$/.test(folded) && /^(?:att|that)$/.test(words[at + 1]?.folded ?? ''),
  );

/** The denial that is to be confirmed, and of how many; null: it cannot be told what is denied. */
const asDenied = (
  { sentence: { has }, conditions }: Parts,
  literals: readonly Literal[],
): { among: 'any' | 'all'; claim: readonly Literal[] } | 'nothing' | null => {
  const [only, ...more] = literals;
  if (only === undefined) return 'nothing';
  // "att inte alla har svarat"
  const ofSome = conditions.notAll || (has('all') && only.not);
  const isOfNobody = has('nobody', 'neither');
  // "att RS inte har börjat"
  const notBegun = !only.not && only.fact.on === 'state' && only.fact.any.includes('notStarted');
  if (!ofSome && !isOfNobody && !only.not && !notBegun) return 'nothing';
  if (more.length > 0) return null;
  const claim = [notBegun ? only : { not: true, fact: only.fact }];
  // A board has not answered when it has one such request, and is not late when it has none.
  return { among: !isOfNobody && (ofSome || !asksForSome({ ...only, not: false })) ? 'any' : 'all', claim };
};

const isPassed = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'report' && fact.any.join() === 'late';
/** "är någon åtgärd försenad?": its day has passed, or it has been reported so. */
const orDelayed = (claim: readonly Literal[], { words }: Parts): readonly Literal[] =>
  words.some(({ folded }) => /^(?:forsena(?:d|de|t|ts)|delayed)$/.test(folded))
    ? claim.map((each) =>
        isPassed(each) ? { not: false, fact: { on: 'report', any: ['delayed', 'late'] } } : each,
      )
    : claim;

const isMatter = (mark: Mark | undefined): boolean => mark?.is === 'literals' && mark.term === 'about';
const saysDuty = ({ words }: Parts): boolean =>
  words.some(({ folded }) => /^(?:ska|skall|skulle|bor|borde|should|must|shall)$/.test(folded));

/** A yes-or-no question; null: nothing is claimed. */
export const yesNoQuestion = (parts: Parts, whereOf: WhereOf): Question | null => {
  const { marks, sentence, conditions } = parts;
  const { has } = sentence;
  if (conditions.where.either.length > 0 && conditions.claimed === null) return null;
  const relatives = marks.filter((mark) => termOf(mark) === 'that');
  const all = claimOf(parts, relatives);
  const claimed = conditions.claimed === null ? withoutTopic(all, marks) : all;
  if (claimed.length === 0)
    return whatIsLeft(
      parts,
      whereOf(parts, () => false),
    );
  // "har HSN rutiner för läxhjälp?": what a recommendation is about is no claim, unless it is to be done.
  if (claimed.every(({ at }) => isMatter(marks[at])) && !has('mustRespond', 'received') && !saysDuty(parts))
    return null;
  const literals = claimed.map(({ literal }) => literal);
  // "har fler än RS svarat?"
  const some = parts.words.some(({ folded }) => ofSomeWords.includes(folded));
  const someone = some || has('anybody', 'nobody', 'neither') || sentence.exists || sentence.eitherBoard;
  const everyone = has('all', 'everything') || conditions.notAll;
  const among =
    everyone || has('asPromised') || (!someone && ofTheirs(parts, literals))
      ? 'all'
      : someone || literals.some(asksForSome)
        ? 'any'
        : 'all';
  const [only, ...more] = literals;
  // "är RS i tid?", "är åtgärden påbörjad?": the word denies, and nobody denies it.
  const own = marks[claimed[0]?.at ?? -1];
  const saysSoItself =
    own?.is === 'literals' &&
    ['inTime', 'begun'].includes(termOf(own) ?? 'filler') &&
    own.literals.every(({ not }) => not);
  // "har de inte svarat?" asks whether they have; "har någon inte svarat?" whether somebody has not.
  const plain =
    only !== undefined &&
    more.length === 0 &&
    only.not &&
    !saysSoItself &&
    conditions.claimed === null &&
    !sentence.exists &&
    !has('anybody');
  const begun =
    rowsOf(parts) === 'requests' &&
    !sentence.exists &&
    claimed.every(({ at }) => termOf(marks[at]) === 'begun');
  const claim = begun ? [begunClaim] : plain ? [{ not: false, fact: only.fact }] : literals;
  const asked = { among, claim: among === 'any' ? orDelayed(claim, parts) : claim } as const;
  const said = conditions.claimed === null && asksIfTrue(parts) ? asDenied(parts, literals) : asked;
  if (said === null) return null;
  const where = whereOf(parts, (each) => claimed.includes(each));
  return {
    ask: 'yesno',
    of: rowsOf(parts),
    ...(said === 'nothing' ? asked : said),
    where: asksToReport(parts) ? { ...where, all: [...where.all, planned] } : where,
  };
};
