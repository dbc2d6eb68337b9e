import type { QuestionContext } from '../context.js';
import { conditionsIn } from '../grammar/conditions.js';
import { marksOf, termOf } from '../grammar/marks.js';
import { nouns } from '../grammar/nouns.js';
import type { Term } from '../lexicon/terms.js';
import { literalsOf, type Question } from '../question.js';
import type { Scan } from '../scan.js';
import { scanned } from '../scanned.js';
import { subjectsOf } from '../subjects.js';

const saying =
  /^(?:jag menar|menar|alltså|d\.?v\.?s|det vill säga|med andra ord|i mean|that is|that is to say|in other words|meaning)(?:\s*[,:]|\s)\s*(?:alltså\s|då\s)?/iu;

/** What a clause begun with "I mean", "dvs" says of the question before it; null: it begins with no such thing. */
export const saidOtherwise = (clause: string): string | null =>
  saying.test(clause) ? clause.replace(saying, '') : null;

const silent: readonly Term[] = ['filler', 'which', 'that', 'those', 'ofThem', 'and', 'greeting', ...nouns];
const nothingElse = ({ unread, periods, numbers, spoken }: Scan): boolean =>
  unread.length + periods.length + numbers.length + spoken.length === 0;

/** "which measures are promised? I mean the planned ones": says again what the question says, and nothing else. */
export const saysAgain = (said: string, question: Question, context: QuestionContext): boolean => {
  const found = scanned(said, context);
  const marks = marksOf(found);
  if (!nothingElse(found) || found.mentions.length > 0) return false;
  const { where, loose, every, claimed } = conditionsIn(marks, found.words, subjectsOf(marks));
  if (loose.length > 0 || every !== null || claimed !== null || where.either.length > 0) return false;
  const known = new Set(literalsOf(question).map((literal) => JSON.stringify(literal)));
  return (
    where.all.length > 0 &&
    where.all.every((literal) => known.has(JSON.stringify(literal))) &&
    marks.every((mark) => mark.is === 'literals' || ['not', ...silent].includes(termOf(mark) ?? 'all'))
  );
};

const naming: readonly Term[] = ['filler', 'about', 'only', 'greeting'];
const kindsOf = ({ mentions }: Scan): ReadonlySet<string> =>
  new Set(mentions.map(({ is }) => (/review/i.test(is) ? 'review' : 'board')));

/** "vilka är sena? jag menar på rapport 9": the question on what is named after it; null: it names something itself. */
export const withNamed = (question: string, said: string, context: QuestionContext): string | null => {
  const found = scanned(said, context);
  const named = kindsOf(found);
  if (!nothingElse(found) || named.size !== 1 || !found.terms.every(({ term }) => naming.includes(term)))
    return null;
  const asked = kindsOf(scanned(question, context));
  return [...named].some((kind) => asked.has(kind))
    ? null
    : `${question.replace(/[\s?.!]+$/u, '')} ${said.replace(/^(?:bara|endast|only|just)\s+/iu, '')}`;
};
