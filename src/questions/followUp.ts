import type { Word } from '../language/words.js';
import { canonical } from './canonical.js';
import type { QuestionContext } from './context.js';
import { compose } from './grammar/compose.js';
import { partsOf } from './grammar/parts.js';
import { conditionsIn } from './grammar/conditions.js';
import type { Mark } from './grammar/marks.js';
import { type Sentence, sentenceOf, termOf } from './grammar/sentence.js';
import type { Term } from './lexicon/terms.js';
import type { Literal, Question, Unit } from './question.js';
import type { Remembered } from './remembered.js';
import type { Scan } from './scan.js';
import { subjectsJoined, subjectsOf } from './subjects.js';

/** What an elliptic text goes on with. `lost`: it goes on from something that is not remembered. */
export type FollowUp =
  | { readonly is: 'question'; readonly question: Question }
  | { readonly is: 'rest' }
  | { readonly is: 'lost' };

const carrying: readonly Term[] = [
  'filler',
  'greeting',
  'then',
  'and',
  'now',
  'those',
  'which',
  'all',
  'anybody',
  'only',
];

const onlyTerms = (marks: readonly Mark[], ...more: readonly Term[]): boolean =>
  marks.every((mark) => {
    const term = mark.is === 'term' ? mark.term : null;
    return term !== null && [...carrying, ...more].includes(term);
  });

const keyOf = ({ fact }: Literal): string => (fact.on === 'date' ? `date ${fact.of}` : fact.on);

/** The conditions with those of the new ones in the place of their like; a state replaces all states. */
const replaced = (before: readonly Literal[], now: readonly Literal[]): Literal[] => {
  const keys = new Set(now.map(keyOf));
  const excepted = now.every(({ not, fact }) => not && (fact.on === 'board' || fact.on === 'review'));
  const subject = keys.has('board') ? ['board', 'mine'] : keys.has('mine') ? ['mine', 'board'] : [];
  const kept = excepted
    ? before
    : before.filter((literal) => !keys.has(keyOf(literal)) && !subject.includes(keyOf(literal)));
  return subjectsJoined([...kept, ...now]);
};

/** The rows that an answer rested on, as conditions: of a yes-or-no question those that its claim is about. */
const rowsBefore = ({ question }: Remembered): readonly Literal[] =>
  question.ask === 'yesno' ? [...question.where.all, ...question.claim] : question.where.all;

const unitBefore = ({ question }: Remembered): Unit => {
  if (question.ask === 'list' || question.ask === 'count' || question.ask === 'state') return question.of;
  if (question.ask === 'yesno') return question.of === 'requests' ? 'boards' : question.of;
  return question.of === 'measure' ? 'measures' : question.of === 'published' ? 'reviews' : 'boards';
};

const withAll = (question: Question, all: readonly Literal[]): Question =>
  canonical({ ...question, where: { ...question.where, all } });

/** What a question becomes with other conditions: a claim gives way to a claim, all else to its like. */
const goneOn = ({ question }: Remembered, now: readonly Literal[]): Question => {
  if (question.ask !== 'yesno') return withAll(question, replaced(question.where.all, now));
  const claims = new Set(question.claim.map(keyOf));
  const claimed = now.filter((literal) => claims.has(keyOf(literal)));
  const rest = now.filter((literal) => !claims.has(keyOf(literal)));
  const claim = claimed.length > 0 ? replaced(question.claim, claimed) : question.claim;
  return canonical({
    ...question,
    claim,
    where: { ...question.where, all: replaced(question.where.all, rest) },
  });
};

const states = (literals: readonly Literal[]): readonly Literal[] =>
  literals.filter(({ fact }) => fact.on === 'state');

/** Both hold: of boards or reviews that both name those that are in both, which may be none. */
const narrowedBy = (before: readonly Literal[], now: readonly Literal[]): readonly Literal[] => {
  const all = [...before];
  for (const literal of subjectsJoined(now)) {
    const { not, fact } = literal;
    const at = all.findIndex((known) => !not && !known.not && known.fact.on === fact.on);
    const known = all[at]?.fact;
    if (fact.on === 'board' && known?.on === 'board') {
      const ids = fact.ids.filter((id) => known.ids.includes(id));
      const group = ids.length === fact.ids.length ? fact.group : null;
      all[at] = { not, fact: { on: 'board', ids, group } };
    } else if (fact.on === 'review' && known?.on === 'review')
      all[at] = { not, fact: { on: 'review', ids: fact.ids.filter((id) => known.ids.includes(id)) } };
    else all.push(literal);
  }
  return all;
};

/** "vilka av dem är försenade?": the same rows, and this of them. */
const narrowed = (before: Remembered, now: readonly Literal[], sentence: Sentence): Question => {
  const where = before.question.where;
  const all = narrowedBy(rowsBefore(before), now);
  const of = sentence.unit ?? unitBefore(before);
  const ask = sentence.has('howMany') ? 'count' : 'list';
  return canonical({ ask, of, where: { ...where, all } });
};

interface Elliptic {
  readonly marks: readonly Mark[];
  readonly sentence: Sentence;
  readonly literals: readonly Literal[];
  readonly today: QuestionContext;
}

const isAnswered = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'answered';

const dateOf = (before: Remembered, { sentence, marks, today: context, literals }: Elliptic): Question => {
  const parts = partsOf(marks, [], sentence, conditionsIn(marks, [], subjectsOf(marks)), context);
  const made = compose(parts);
  const measures = unitBefore(before) === 'measures';
  const asked = typeof made !== 'string' && made.ask === 'date' ? made.of : 'due';
  const answered = rowsBefore(before).filter(isAnswered);
  const said =
    typeof made !== 'string' && made.ask === 'date' && sentence.has('mustRespond', 'respond', 'dueNoun');
  // "har RS svarat? – när då?" asks for the day of the answer.
  const of = measures && asked === 'due' ? 'measure' : answered.length > 0 && !said ? 'answered' : asked;
  const rows = of === 'answered' ? rowsBefore(before).filter((row) => !isAnswered(row)) : rowsBefore(before);
  const all = subjectsJoined([...rows, ...(of === 'answered' ? [] : literals)]);
  return canonical({ ask: 'date', of, which: 'each', where: { ...before.question.where, all } });
};

/** "har de svarat?": claimed of the rows of the answer before. */
const claimed = (
  before: Remembered,
  { marks, sentence, today }: Elliptic,
  { words }: Scan,
): Question | null => {
  const parts = partsOf(marks, words, sentence, conditionsIn(marks, words, subjectsOf(marks)), today);
  const made = compose(parts);
  if (typeof made === 'string' || made.ask !== 'yesno') return null;
  const { where } = before.question;
  return canonical({ ...made, where: { ...where, all: [...rowsBefore(before), ...made.where.all] } });
};

/** "och Ekeby då?", "samma för rapport 3", "utom RS", "och förra veckan?": the same with something else. */
const otherwise = (before: Remembered, { literals, sentence }: Elliptic): Question => {
  const { question } = before;
  if (
    sentence.unit !== null &&
    (question.ask === 'list' || question.ask === 'count') &&
    literals.length === 0
  )
    return canonical({ ...question, of: sentence.unit });
  const on = goneOn(before, literals);
  return sentence.has('howMany') && on.ask === 'list' ? { ask: 'count', of: on.of, where: on.where } : on;
};

const isSubject = ({ fact }: Literal): boolean =>
  ['board', 'review', 'mine', 'date', 'number'].includes(fact.on);

/** Which kind of going on the text is; null: it is whole by itself. */
type Kind =
  'of them' | 'claim' | 'rest' | 'count' | 'dates' | 'list' | 'people' | 'other' | 'same rows' | 'content';

/** "och vilka har inte det?", "and who has?". */
const endsOpen = new Set('har det gjort inte has have not hasnt havent'.split(' '));
export const asksWhich = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => ['vilka', 'vem', 'who', 'which'].includes(folded));

const theyWords = ['de', 'dem', 'dom', 'dessa', 'they', 'them', 'those', 'these'];
const leadingOn = ['pa', 'med', 'for', 'i', 'on', 'with', 'in', 'from', 'fran'];

const kindOf = (
  { words }: Scan,
  { marks, sentence, literals, today }: Elliptic,
  remembers: boolean,
): Kind | null => {
  const { has } = sentence;
  const terms = marks.map(termOf);
  const begins = words[0]?.folded;
  const lead = terms.find((term) => term !== 'filler' && term !== 'greeting');
  // "ok, och RS?", but not "ursäkta, men när ska RS svara?".
  const bareLead = lead === 'and' && !sentence.yesNo && !has('when', 'what', 'which', 'howMany', 'howStands');
  const joined = terms[0] === 'and' || bareLead || begins === 'men' || begins === 'but' || begins === 'or';
  if (has('rest') && onlyTerms(marks, 'rest')) return 'rest';
  const they = words.some(({ folded }) => theyWords.includes(folded));
  if (remembers && sentence.yesNo && they && !literals.some(isSubject)) return 'claim';
  if (has('ofThem')) return 'of them';
  if (has('same')) return 'other';
  const pronoun = words.some(({ folded }) =>
    ['de', 'dem', 'dom', 'they', 'them', 'dessa', 'those', 'these', 'det', 'dar', 'there', 'that'].includes(
      folded,
    ),
  );
  const named = literals.some(isSubject);
  if (has('howMany') && onlyTerms(marks, 'howMany', 'that')) return 'count';
  if (remembers && has('content') && they && !literals.some(isSubject)) return 'content';
  const narrows = lead === 'only' && literals.length > 0 && !literals.every(isSubject);
  if (remembers && narrows && !sentence.yesNo) return 'of them';
  const turns = has('which') && terms.at(-1) === 'then' && literals.every(({ fact }) => fact.on === 'state');
  if (remembers && turns && literals.length > 0) return 'other';
  if (
    has('when') &&
    !named &&
    literals.every(({ fact }) => fact.on === 'state') &&
    (pronoun || onlyTerms(marks, 'when')) &&
    !(has('dueNoun') && !they) &&
    !has('next', 'measureNoun', 'recommendationNoun', 'reviewsNoun')
  )
    return 'dates';
  if (has('contact') && !named && (pronoun || onlyTerms(marks, 'contact'))) return 'people';
  if (has('which') && onlyTerms(marks, 'contact') && terms.some((term) => term === 'which')) return 'list';
  // "vilka har inte gjort det?": the verb of the question before.
  const did =
    words.some(({ folded }) => ['gjort', 'gjorde', 'done'].includes(folded)) &&
    words.some(({ folded }) => ['det', 'so', 'it', 'that'].includes(folded));
  if (has('which') && did && literals.length === 0) return 'same rows';
  const others = asksWhich(words) && endsOpen.has(words.at(-1)?.folded ?? '') && onlyTerms(marks, 'not');
  if (remembers && others) return 'same rows';
  const onlySubjects = marks.every(
    (mark) => mark.is !== 'term' || [...carrying, 'except', 'not', 'mine', 'we'].includes(mark.term),
  );
  const bare =
    onlySubjects && literals.length > 0 && literals.every(isSubject) && !sentence.yesNo && !has('which');
  if (bare && (joined || has('then', 'only') || lead === 'except' || lead === 'not')) return 'other';
  if (
    bare &&
    marks.some((mark) => mark.is === 'period') &&
    !literals.some(({ fact }) => fact.on === 'board' || fact.on === 'review')
  )
    return 'other';
  const goesOn = leadingOn.includes(begins ?? '') || words[1]?.folded === 'about';
  if (remembers && bare && goesOn) return 'other';
  if (joined && literals.length > 0 && !asksForContent({ marks, sentence, literals, today })) return 'other';
  return null;
};

const didIt = (before: Remembered, negated: boolean): Question => {
  const { question } = before;
  const verb = question.ask === 'yesno' ? question.claim : states(question.where.all);
  const rest =
    question.ask === 'yesno'
      ? question.where.all
      : question.where.all.filter(({ fact }) => fact.on !== 'state');
  const turned = verb.map(({ fact }): Literal => ({ not: negated, fact }));
  return canonical({
    ask: 'list',
    of: unitBefore(before),
    where: { ...question.where, all: [...rest, ...turned] },
  });
};

/** The day that an elliptic period speaks of is that of the question before. */
const withDays = (found: Scan, before: Remembered, literals: readonly Literal[]): Literal[] => {
  const dated = rowsBefore(before).find(({ fact }) => fact.on === 'date');
  const of =
    dated?.fact.on === 'date' ? dated.fact.of : before.question.ask === 'date' ? before.question.of : null;
  if (of === null || literals.some(({ fact }) => fact.on === 'date')) return [...literals];
  const days = found.periods.flatMap((period): Literal[] =>
    period.is === 'period'
      ? [
          {
            not: false,
            fact: {
              on: 'date',
              of,
              span: of === 'answered' || of === 'published' ? period.past : period.coming,
            },
          },
        ]
      : [],
  );
  return [...literals, ...days];
};

const goingOn: readonly Term[] = ['ofThem', 'same', 'rest', 'then', 'those'];
/** Asks what somebody has answered, and goes on from no other question. */
const asksForContent = ({ marks, sentence: { has }, literals }: Elliptic): boolean =>
  has('content') ||
  (has('what') &&
    literals.some(({ fact }) => fact.on === 'board') &&
    marks.some((mark) => termOf(mark) === 'answered'));
const beginning: readonly Term[] = ['and', 'only', 'except', 'or'];
/** Words beyond which a text without a sign of going on is whole. */
const shortText = 5;
const mayGoOn = (marks: readonly Mark[]): boolean =>
  marks.length <= shortText ||
  beginning.includes(termOf(marks[0]) ?? 'filler') ||
  marks.some((mark) => goingOn.includes(termOf(mark) ?? 'filler'));

/** How a text goes on from the question before; null: it is whole by itself and is read so. */
export const followUp = (
  found: Scan,
  marks: readonly Mark[],
  context: QuestionContext,
  before: Remembered | null,
): FollowUp | null => {
  if (before === null && !mayGoOn(marks)) return null;
  const sentence = sentenceOf(marks, found.words);
  const subjects = subjectsOf(marks);
  if (subjects.choice !== null || found.unread.length > 0) return null;
  const conditions = conditionsIn(marks, found.words, subjects);
  const said = conditions.where.all;
  // A negation that belongs to nothing is no going on.
  if (conditions.loose.some((mark) => termOf(mark) === 'not')) {
    const open = asksWhich(found.words) && endsOpen.has(found.words.at(-1)?.folded ?? '');
    if (!open && !found.words.some(({ folded }) => ['gjort', 'done'].includes(folded))) return null;
  }
  const literals = before === null ? said : withDays(found, before, said);
  const elliptic: Elliptic = { marks, sentence, literals: withMine(literals, sentence), today: context };
  const kind = kindOf(found, elliptic, before !== null);
  if (kind === null || conditions.noSuchDate) return null;
  if (kind === 'rest') return { is: 'rest' };
  if (before === null) return isWhole(kind, elliptic) ? null : { is: 'lost' };
  const question = goOn(kind, before, elliptic, found);
  return question === null ? null : { is: 'question', question };
};

const withMine = (literals: readonly Literal[], { has }: Sentence): Literal[] =>
  has('mine', 'we') ? [...literals, { not: false, fact: { on: 'mine' } }] : [...literals];

/** Words that go on from something and yet say all by themselves: "och vilka har svarat?". */
const isWhole = (kind: Kind, { sentence: { has }, marks }: Elliptic): boolean =>
  (kind === 'dates' && !onlyTerms(marks, 'when')) ||
  (kind === 'other' && !has('same', 'then') && has('which', 'what', 'howMany', 'howStands', 'when'));

const goOn = (
  kind: Exclude<Kind, 'rest'>,
  before: Remembered,
  elliptic: Elliptic,
  found: Scan,
): Question | null => {
  const { question } = before;
  const rows = { ...question.where, all: rowsBefore(before) };
  switch (kind) {
    case 'claim':
      return claimed(before, elliptic, found);
    case 'of them':
      return narrowed(before, elliptic.literals, elliptic.sentence);
    case 'count':
      return canonical({ ask: 'count', of: unitBefore(before), where: rows });
    case 'list':
      return canonical({ ask: 'list', of: unitBefore(before), where: rows });
    case 'people':
      return canonical({ ask: 'list', of: 'people', where: rows });
    case 'dates':
      return dateOf(before, elliptic);
    case 'content':
      return canonical({
        ask: 'list',
        of: 'recommendations',
        where: { ...rows, all: rows.all.filter((row) => !isAnswered(row)) },
      });
    case 'same rows':
      return didIt(
        before,
        found.words.some(({ folded }) => ['inte', 'ej', 'not', 'hasnt', 'havent'].includes(folded)),
      );
    case 'other':
      return otherwise(before, elliptic);
  }
};
