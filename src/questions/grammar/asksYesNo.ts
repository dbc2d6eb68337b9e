import type { Word } from '../../language/words.js';
import type { Term } from '../lexicon/terms.js';
import { type Mark, termOf } from './marks.js';
import { unitNouns } from './nouns.js';

const verbs = new Set(
  'har ar ska skall kan have has is are am did do does was were var hade finns fanns saknas fattas svarade fick skulle vantar behover maste blev kom holl klarade lamnade skickade foreligger ligger slapar namns forekommer lovade lovar hann raknas raknades'.split(
    ' ',
  ),
);
const pronouns = new Set('de dom den det they it'.split(' '));
const quantifiers: readonly Term[] = ['all', 'anybody', 'nobody', 'we'];
const opening: readonly Term[] = ['greeting', 'filler', 'help', 'and'];

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
  return next?.from !== said.to || !unitNouns.includes(termOf(next) ?? 'filler');
};

/** "jag undrar om", "can you check whether": what follows is asked. */
const indirect =
  /(?:^|\s)(?:undrar|undra|kolla|kollar|vet|veta|saga|sag|kontrollera|se|check|know|wonder|wondering|see|tell me|sure)(?:\s\S+)?\s(?:om|huruvida|whether|if)(?:\s(?:det|there))?(?:\s(?:finns|ar|is|are))?$/;
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
  const isNoun = third?.from === second?.to && unitNouns.includes(termOf(third) ?? 'filler');
  return termOf(first) === 'all' && done.includes(termOf(second) ?? 'filler') && !isNoun;
};

const nobodyNamed =
  /^(?:man|nagon|nagot|nagra|ingen|inget|inga|anyone|anybody|anything|someone|somebody|nobody|there)$/;
const statesOfBoards: readonly Term[] = [
  'mustRespond',
  'answered',
  'respond',
  'handedIn',
  'submitted',
  'overdue',
  'extended',
  'draft',
  'begun',
  'notStarted',
];
/** "har inte svarat på rapport 14", "are late": key words that say of whom nothing, as in "vilka har inte svarat". */
const saysNobody = (marks: readonly Mark[], words: readonly Word[]): boolean => {
  const isVerb = /^(?:har|ar|ska|maste|have|has|are|is)$/.test(words[0]?.folded ?? '');
  const first = marks.find((mark) => !['filler', 'not'].includes(termOf(mark) ?? 'all'));
  return (
    isVerb &&
    statesOfBoards.includes(termOf(first) ?? 'filler') &&
    !words.some(({ folded }) => pronouns.has(folded) || nobodyNamed.test(folded)) &&
    !marks.some((mark) =>
      mark.is === 'mention'
        ? mark.mention.is !== 'review'
        : [...quantifiers, ...unitNouns, 'mine'].includes(termOf(mark) ?? 'filler'),
    )
  );
};

/** Whether the words ask for yes or no: by beginning with a verb, or by claiming something of whom they name. */
export const asksYesNo = (marks: readonly Mark[], words: readonly Word[]): boolean =>
  (beginsWithVerb(marks, words) && !saysNobody(marks, words)) ||
  claimsOfBoards(marks, words) ||
  claimsOfAll(marks) ||
  asksWhether(marks, words);
