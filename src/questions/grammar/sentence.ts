import { isOfBoards } from '../../language/mention.js';
import { isEnglishName } from '../../language/boardName.js';
import type { Word } from '../../language/words.js';
import type { Unit } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import type { Mark } from './marks.js';

/** The shape of what is asked, apart from its conditions. */
export interface Sentence {
  readonly has: (...terms: readonly Term[]) => boolean;
  /** Begins with a verb: "har …", "is …". */
  readonly yesNo: boolean;
  /** "finns det …": asks whether there are any, or for all that there are. */
  readonly exists: boolean;
  /** The noun that is asked for: "vilka åtgärder", "försenade yttranden"; null: none is. */
  readonly unit: Unit | null;
  /** "RS eller HSN": boards of which either will do. */
  readonly eitherBoard: boolean;
}

const verbs = new Set(
  'har ar ska skall kan have has is are am did do does was were var hade finns fanns saknas fattas svarade fick skulle vantar behover maste blev kom holl klarade lamnade skickade foreligger ligger slapar namns forekommer lovade lovar'.split(
    ' ',
  ),
);
const pronouns = new Set('de dom den det they it'.split(' '));
const quantifiers: readonly Term[] = ['all', 'anybody', 'nobody', 'we'];
const opening: readonly Term[] = ['greeting', 'filler', 'help', 'and'];

export const termOf = (mark: Mark | undefined): Term | null =>
  mark?.is === 'term' || mark?.is === 'literals' ? mark.term : null;

/** "ha alla svarat": as "har" is said; "ha en bra dag" is none. */
const isSubject = (marks: readonly Mark[], at: number): boolean =>
  marks.some(
    (mark) => mark.from === at && (mark.is === 'mention' || quantifiers.includes(termOf(mark) ?? 'filler')),
  );

/** "ok, and who is late": read as one phrase that joins, and asks for whom. */
const joinsAndAsks = (mark: Mark | undefined, words: readonly Word[]): boolean =>
  termOf(mark) === 'and' && /^(?:who|vilka)$/.test(words[(mark?.to ?? 0) - 1]?.folded ?? '');

/** The first word that is not a greeting decides whether it is a yes-or-no question. */
const beginsWithVerb = (marks: readonly Mark[], words: readonly Word[]): boolean => {
  const isVerb = (at: number): boolean =>
    verbs.has(words[at]?.folded ?? '') || (words[at]?.folded === 'ha' && isSubject(marks, at + 1));
  const first = marks.find((mark) => {
    const term = termOf(mark);
    return term === null || !opening.includes(term) || isVerb(mark.from);
  });
  const led = marks[marks.findIndex((mark) => mark === first) - 1];
  if (isVerb(first?.from ?? 0)) return !joinsAndAsks(led, words);
  // "Norrvik och Ekeby, har de svarat?"
  // "på rapport 14, har RS svarat?"
  const subject = (at: number): boolean =>
    pronouns.has(words[at]?.folded ?? '') ||
    marks.some(
      (mark) => mark.from === at && (mark.is === 'mention' || quantifiers.includes(termOf(mark) ?? 'filler')),
    );
  const [opens] = marks;
  const named = opens?.is === 'mention' ? opens.to : -1;
  return words.some(
    ({ folded, gap }, at) =>
      verbs.has(folded) &&
      ((gap === ',' && subject(at + 1)) || (at === named && pronouns.has(words[at + 1]?.folded ?? ''))),
  );
};

const nounTerms: readonly Term[] = [
  'boardNoun',
  'responseNoun',
  'reviewsNoun',
  'recommendationNoun',
  'measureNoun',
  'personNoun',
];
/** "RS svarat?", "jag undrar om Mo och Ekeby har svarat": a state is claimed of boards that are named first. */
const claimsOfBoards = (marks: readonly Mark[], words: readonly Word[]): boolean => {
  const start = marks.findIndex((mark) => !opening.includes(termOf(mark) ?? 'all'));
  const isBoard = (mark: Mark | undefined): boolean => mark?.is === 'mention' && mark.mention.is === 'board';
  // "rapport 14 klar?"
  const [named, last, ...others] = marks.slice(start);
  const ofReview = named?.is === 'mention' && named.mention.is === 'review' && others.length === 0;
  const isDone = /^(?:klart?|fardigt?|avslutad|done|finished)$/.test(words[last?.from ?? 0]?.folded ?? '');
  if (start >= 0 && ofReview && termOf(last) === 'finished' && isDone) return true;
  if (start < 0 || !isBoard(marks[start])) return false;
  const rest = marks.slice(start + 1);
  const verb = rest.findIndex((mark) => mark.is === 'literals');
  const before = rest.slice(0, verb);
  const between: readonly Term[] = ['filler', 'and', 'or', 'not', 'all', 'both'];
  if (verb < 0 || !before.every((mark) => mark.is === 'mention' || between.includes(termOf(mark) ?? 'that')))
    return false;
  const [said, next] = [rest[verb], rest[verb + 1]];
  if (said?.is !== 'literals' || !said.literals.every(({ fact }) => fact.on === 'state')) return false;
  return next?.from !== said.to || !nounTerms.includes(termOf(next) ?? 'filler');
};

/** "jag undrar om", "can you check whether": what follows is asked. */
const indirect =
  /(?:^|\s)(?:undrar|undra|kolla|kollar|vet|veta|saga|sag|kontrollera|se|check|know|wonder|wondering|see|tell me|sure)(?:\s\S+)?\s(?:om|whether|if)(?:\s(?:det|there))?(?:\s(?:finns|ar|is|are))?$/;
/** "jag undrar om alla har svarat": a state is claimed after words that ask whether. */
const asksWhether = (marks: readonly Mark[], words: readonly Word[]): boolean => {
  const leading: readonly Term[] = [...opening, 'about'];
  const start = marks.findIndex((mark) => !leading.includes(termOf(mark) ?? 'all'));
  const first = marks[start];
  if (first === undefined) return false;
  const lead = words.slice(0, first.from).map(({ folded }) => folded);
  const subject = first.is === 'mention' || [...quantifiers, 'mine'].includes(termOf(first) ?? 'filler');
  return (
    subject && indirect.test(lead.join(' ')) && marks.slice(start).some((mark) => mark.is === 'literals')
  );
};

const done: readonly Term[] = ['answered', 'finished', 'handedIn', 'submitted'];
/** "alla klara?", "alla inne?". */
const claimsOfAll = (marks: readonly Mark[]): boolean => {
  const [first, second, third] = marks.filter((mark) => !opening.includes(termOf(mark) ?? 'all'));
  const isNoun = third?.from === second?.to && nounTerms.includes(termOf(third) ?? 'filler');
  return termOf(first) === 'all' && done.includes(termOf(second) ?? 'filler') && !isNoun;
};

const unitOfNoun: Readonly<Partial<Record<Term, Unit>>> = {
  boardNoun: 'boards',
  responseNoun: 'requests',
  reviewsNoun: 'reviews',
  theReview: 'reviews',
  recommendationNoun: 'recommendations',
  measureNoun: 'measures',
  personNoun: 'people',
};

const askers: readonly Term[] = ['which', 'what', 'howMany', 'when', 'howStands'];
/** What may stand between the ask and its noun. */
const passed: readonly Term[] = [
  'all',
  'mine',
  'we',
  'anybody',
  'nobody',
  'next',
  'latest',
  'ofThem',
  'those',
  'and',
  'or',
  'greeting',
  'either',
];
const stops = new Set(
  'har ar ska skall maste behover bor have has is are must did do does was were hade var fick fatt som that who which finns kan till pa i for om med fran to of on with from in sitt sin sina deras its their his her'.split(
    ' ',
  ),
);
const prepositions = new Set('for med pa of with'.split(' '));
const links = new Set('av of the de den det over'.split(' '));

/** "mina nämnder", "alla nämnder" hold the noun themselves; "mina nämnders åtgärder" does not ask for it. */
const unitWithin = ({ from, to }: Mark, words: readonly Word[]): Unit | undefined => {
  const last = words[to - 1]?.folded ?? '';
  return to - from > 1 && /^(?:namnder(?:na)?|styrelser|boards)$/.test(last) ? 'boards' : undefined;
};

/** "what has RS been recommended?", "vad rekommenderades RS?" */
const asksRecommended = (marks: readonly Mark[], words: readonly Word[], asker: number): boolean =>
  termOf(marks[asker]) === 'what' &&
  marks.some(
    (mark) =>
      termOf(mark) === 'recommendationNoun' &&
      words
        .slice(mark.from, mark.to)
        .some(({ folded }) => /^(?:recommended|rekommenderad?[etsd]*)$/.test(folded)),
  );

/** "försenade åtgärder, vilka är det?": asks for what was said before. */
const asksLast = (marks: readonly Mark[], asker: number): boolean =>
  asker > 0 &&
  ['which', 'howMany'].includes(termOf(marks[asker]) ?? 'filler') &&
  marks
    .slice(asker + 1)
    .every((mark) => ['filler', 'we', 'mine', 'then', 'those', 'greeting'].includes(termOf(mark) ?? 'not'));

/** "HSN svar", "RS och HSN sena svar": a noun follows at once, or after what says which. */
const leadsToNoun = (marks: readonly Mark[], at: number): boolean => {
  let next = at + 1;
  while (
    marks[next]?.from === marks[next - 1]?.to &&
    (marks[next]?.is === 'literals' || marks[next]?.is === 'mention' || termOf(marks[next]) === 'and')
  )
    next += 1;
  return marks[next]?.from === marks[next - 1]?.to && nounTerms.includes(termOf(marks[next]) ?? 'filler');
};

/** "svaren på rekommendationerna", "the answer to recommendation 2": what is answered to each. */
const isToRecommendations = (marks: readonly Mark[], at: number): boolean => {
  const next = marks
    .slice(at + 1)
    .find(
      (mark) =>
        !['filler', 'mine'].includes(termOf(mark) ?? '') &&
        !(mark.is === 'mention' && mark.mention.is === 'review'),
    );
  return (
    termOf(next) === 'recommendationNoun' ||
    (next?.is === 'literals' && next.literals.some(({ fact }) => fact.on === 'number'))
  );
};

/** The noun from `start` on before the first verb; a board in the genitive or an adjective may stand before it. */
const nounFrom = (
  marks: readonly Mark[],
  words: readonly Word[],
  start: number,
  boardsToo: boolean,
): Unit | null => {
  let board = false;
  const standing = termOf(marks[start - 1]) === 'howStands';
  // "vad planerar RS?", but "what hospitals are late?".
  const saysWhat = termOf(marks[start - 1]) === 'what';
  const ofOne = saysWhat && !/^(?:what|vad|va)$/.test(words[(marks[start - 1]?.to ?? 0) - 1]?.folded ?? '');
  for (let at = start; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    const term = termOf(mark);
    const unit = term === null ? undefined : (unitOfNoun[term] ?? unitWithin(mark, words));
    if (unit !== undefined)
      return unit === 'requests' && isToRecommendations(marks, at) ? 'recommendations' : unit;
    if (mark.is === 'mention') {
      board ||= boardsToo && !ofOne && (saysWhat ? mark.mention.is === 'group' : isOfBoards(mark.mention));
      // "HSN planerade åtgärder", "visa HSN svar": in short, as if in the genitive.
      const noun = leadsToNoun(marks, at);
      // "hospital responses": of theirs, as English says it.
      const attribute = noun && mark.to === mark.from + 1 && isEnglishName(words[mark.from]?.folded ?? '');
      const short =
        (((!boardsToo && start === 0) || noun) && words[mark.to - 1]?.capitals === true) || attribute;
      if (!short && !/(?:s|their)$/.test(words[mark.to - 1]?.text ?? '')) break;
      continue;
    }
    if (mark.is === 'literals') {
      const next = marks[at + 1];
      if (next?.from !== mark.to || words[next.from]?.gap === ',') break;
      if (saysWhat && next.is === 'mention') break;
      continue;
    }
    if (mark.is === 'period' || term === null) break;
    const folded = words[mark.from]?.folded ?? '';
    if (term === 'filler' && (links.has(folded) || !stops.has(folded))) continue;
    if (term === 'filler' && standing && prepositions.has(folded)) continue;
    if (!passed.includes(term)) break;
  }
  return board ? 'boards' : null;
};

/** "vad har RS för åtgärder": the noun stands after "för"; else it follows what asks. */
const afterAsker = (marks: readonly Mark[], words: readonly Word[], asker: number): number => {
  const start = asker + 1;
  if (termOf(marks[asker]) !== 'what') return start;
  const asks = marks.findIndex(
    (mark, at) => at > asker && words[mark.from]?.folded === 'for' && termOf(mark) === 'filler',
  );
  const between: readonly Term[] = ['filler', 'mine', 'we', 'all', 'anybody', 'boardNoun', 'received'];
  const bare = marks
    .slice(start, Math.max(asks, start))
    .every((mark) => mark.is === 'mention' || between.includes(termOf(mark) ?? 'that'));
  return asks >= 0 && bare ? asks + 1 : start;
};

const eitherBoard = (marks: readonly Mark[]): boolean =>
  marks.some(
    (mark, at) =>
      termOf(mark) === 'or' &&
      [marks[at - 1], marks[at + 1]].every(
        (beside) => beside?.is === 'mention' && isOfBoards(beside.mention),
      ),
  );

/** "vad är RS rekommendationer?", "what were the measures?" */
const isCopula = (mark: Mark | undefined, words: readonly Word[]): boolean =>
  termOf(mark) === 'filler' && /^(?:ar|var|is|are|was|were)$/.test(words[mark?.from ?? -1]?.folded ?? '');

/** "hur ser det ut, vilka är sena?": the index of what asks for more than how it stands; -1: nothing does. */
const whichAfterStanding = (marks: readonly Mark[], words: readonly Word[]): number => {
  const standing = marks.findIndex((mark) => termOf(mark) === 'howStands');
  if (standing < 0) return -1;
  return marks.findIndex(
    (mark, at) =>
      at > standing &&
      termOf(mark) === 'which' &&
      /[,:;?!.–-]/.test(words[mark.from]?.gap ?? '') &&
      /^(?:vilka|vilken|vilket|vem|which|who)$/.test(words[mark.from]?.folded ?? ''),
  );
};

export const sentenceOf = (marks: readonly Mark[], words: readonly Word[]): Sentence => {
  const asksThen = whichAfterStanding(marks, words);
  const known = new Set(marks.map(termOf).filter((term) => asksThen < 0 || term !== 'howStands'));
  const has = (...terms: readonly Term[]): boolean => terms.some((term) => known.has(term));
  const first = marks.findIndex((mark) => askers.includes(termOf(mark) ?? 'filler'));
  // "visa status för alla nämnder": what is to be shown asks.
  const standing = marks.findIndex((mark) => termOf(mark) === 'howStands');
  const shown = termOf(marks[first]) === 'which' && standing > first ? standing : first;
  const asker = asksThen < 0 ? shown : asksThen;
  const yesNo =
    has('holds') ||
    ((beginsWithVerb(marks, words) ||
      claimsOfBoards(marks, words) ||
      claimsOfAll(marks) ||
      asksWhether(marks, words)) &&
      !has('which', 'what', 'howMany', 'when', 'contact', 'howStands'));
  const named = asksLast(marks, asker) ? nounFrom(marks, words, 0, false) : null;
  const recommended = asksRecommended(marks, words, asker) ? 'recommendations' : null;
  const follows =
    asker < 0
      ? null
      : (named ?? recommended ?? nounFrom(marks, words, afterAsker(marks, words, asker), true));
  // "vem avvisade rekommendation 2": no noun goes with "vem".
  const asked = words.slice(marks[asker]?.from ?? 0, marks[asker]?.to ?? 0).map(({ folded }) => folded);
  const asksWho = /^(?:vem|who)$/.test(asked.join(' '));
  const copula = termOf(marks[asker]) === 'what' && asker === first && isCopula(marks[asker + 1], words);
  const told = copula && !has('howStands') ? nounFrom(marks, words, asker + 2, false) : null;
  // "vad är svaret från RS": what it says.
  const whole =
    told === 'requests' && !marks.some(({ is }) => is === 'literals') && !has('dueNoun', 'answeredNoun');
  const ofTexts = told === 'recommendations' || told === 'measures' ? told : whole ? 'recommendations' : null;
  const after =
    asksWho && (follows === 'recommendations' || follows === 'measures') ? null : (follows ?? ofTexts);
  const begins = asker < 0 && !yesNo ? nounFrom(marks, words, 0, false) : null;
  return {
    has,
    yesNo,
    exists: words.some(({ folded }) =>
      ['finns', 'foreligger', 'there', ...(yesNo ? ['saknas'] : [])].includes(folded),
    ),
    unit: after ?? begins,
    eitherBoard: eitherBoard(marks),
  };
};
