import type { Language } from '../domain/person.js';
import { type ReadingTexts, readingTexts } from '../language/catalogue/readingLine.js';
import { sayingTexts } from '../language/catalogue/saying.js';
import type { QuestionContext } from './context.js';
import { boardsNamed, fullDay, monthName, reviewNames } from './names.js';
import { type DaySpan, demandsOf, everyOf, type Fact, type Literal, type Question } from './question.js';

interface Place {
  readonly context: QuestionContext;
  readonly language: Language;
  readonly texts: ReadingTexts;
}

/** "1–31 maj 2026", "till 31 maj 2026", "från 1 maj 2026". */
const spanText = ({ from, to }: DaySpan, { language, texts }: Place): string => {
  if (from === null) return texts.until(fullDay(to ?? '', language));
  if (to === null) return texts.since(fullDay(from, language));
  if (from === to) return fullDay(to, language);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = `${Number(from.slice(8, 10))}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${first}–${fullDay(to, language)}`;
  if (sameYear) return `${first} ${monthName(from, language)} – ${fullDay(to, language)}`;
  return `${fullDay(from, language)} – ${fullDay(to, language)}`;
};

const factText = (fact: Fact, not: boolean, place: Place): string => {
  const { texts, context, language } = place;
  const names = sayingTexts[language];
  switch (fact.on) {
    case 'review':
      return reviewNames(fact.ids, context, names);
    case 'board':
      return boardsNamed(fact, context, names);
    case 'mine':
      return texts.yourBoards;
    case 'state':
      return texts.anyOf(fact.any.map((term) => texts.states[term]));
    case 'unasked':
      return texts.anyOf(fact.any.map((term) => texts.unasked[term]));
    case 'date':
      return `${texts.dates[fact.of]} ${spanText(fact.span, place)}`;
    case 'unreachable':
      return not ? texts.reachable : texts.unreachable;
    case 'number':
      return texts.number(texts.anyOf(fact.any.map(String)));
    case 'kind':
      return texts.anyOf(fact.any.map((term) => texts.kinds[term]));
    case 'report':
      return texts.anyOf(fact.any.map((term) => texts.reports[term]));
    case 'words':
      return texts.words(fact.text, fact.in);
  }
};

const literalText = ({ not, fact }: Literal, place: Place): string => {
  const text = factText(fact, not, place);
  if (!not || fact.on === 'unreachable') return text;
  if (fact.on === 'state' && fact.any.join() === 'notStarted') return place.texts.begun;
  return fact.on === 'board' || fact.on === 'review' ? place.texts.except(text) : place.texts.not(text);
};

/** Boards first, then what is said of them, then the reviews: as people say it. */
const order: readonly Fact['on'][] = [
  'mine',
  'board',
  'unreachable',
  'state',
  'unasked',
  'number',
  'kind',
  'report',
  'words',
  'review',
  'date',
];
const inOrder = (literals: readonly Literal[]): Literal[] =>
  [...literals].sort((one, other) => order.indexOf(one.fact.on) - order.indexOf(other.fact.on));

const askText = (question: Question, { texts }: Place): string => {
  switch (question.ask) {
    case 'list':
      return texts.units[question.of];
    case 'count':
      return texts.count(texts.units[question.of]);
    case 'date':
      return texts.day(texts.days[question.of], question.which);
    case 'yesno':
      return texts.whether(question.among, texts.units[question.of]);
    case 'state':
      return texts.state;
  }
};

const everyText = (literals: readonly Literal[], place: Place): string[] =>
  inOrder(literals).map(({ not, fact }) => {
    const { allOfThem, noneOfThem } = place.texts;
    return not
      ? noneOfThem(literalText({ not: false, fact }, place))
      : allOfThem(literalText({ not, fact }, place));
  });

const isNaming = ({ fact }: Literal): boolean => ['review', 'board', 'mine'].includes(fact.on);

/** "både rapport 2 och rapport 7"; "rapport 2: svarat", "rapport 7: inte svarat". */
const demandsText = (demands: readonly (readonly Literal[])[], place: Place): string[] => {
  const { texts } = place;
  const say = (literals: readonly Literal[]): string[] =>
    inOrder(literals).map((literal) => literalText(literal, place));
  const bare = demands.flatMap((literals) =>
    literals.length === 1 && literals.every((literal) => !literal.not && isNaming(literal))
      ? say(literals)
      : [],
  );
  if (demands.length > 0 && bare.length === demands.length) return [texts.both(bare)];
  return demands.map((literals) => {
    const names = say(literals.filter(isNaming)).join(texts.and);
    const said = say(literals.filter((literal) => !isNaming(literal))).join(texts.and);
    return [names === '' ? texts.oneOfThem : names, ...(said === '' ? [] : [said])].join(': ');
  });
};

/** The line above the answer: "nämnder · inte svarat · rapport 14 · svarsdatum 1–31 maj 2026". */
export const readingLine = (question: Question, context: QuestionContext, language: Language): string => {
  const texts = readingTexts[language];
  const place: Place = { context, language, texts };
  const say = (literals: readonly Literal[]): string[] =>
    inOrder(literals).map((literal) => literalText(literal, place));
  const { all, either } = question.where;
  const everything = question.ask === 'state' && all.length + either.length === 0;
  return [
    askText(question, place),
    ...say(all),
    ...everyText(everyOf(question), place),
    ...demandsText(demandsOf(question), place),
    ...(everything ? [question.of === 'boards' ? texts.allBoards : texts.allReviews] : []),
    ...(either.length === 0 ? [] : [texts.anyOf(either.map((literals) => say(literals).join(texts.and)))]),
    ...(question.ask === 'yesno' ? [`${say(question.claim).join(texts.and)}?`] : []),
  ].join(' · ');
};
