import type { Language } from '../domain/person.js';
import type { Both, SayingTexts } from '../language/catalogue/saying.js';
import type { QuestionContext } from './context.js';
import { isOfRecommendation } from './holds.js';
import { boardsNamed, fullDay, reviewNames } from './names.js';
import type { DaySpan, Fact, Literal, Unit } from './question.js';

/** What saying a question looks at. */
export interface Saying {
  readonly texts: SayingTexts;
  readonly context: QuestionContext;
  readonly language: Language;
}

const daysSaid = ({ from, to }: DaySpan, { texts, language }: Saying): string => {
  const say = (day: string | null): string | null =>
    day === null ? null : texts.day(fullDay(day, language));
  const [first, last] = [say(from), say(to)];
  if (from !== null && from === to) return language === 'sv' ? (first ?? '') : `on ${first ?? ''}`;
  return texts.days(first, last);
};

/** What each term of a fact says of the rows of a unit. */
const bothsOf = (fact: Fact, unit: Unit, saying: Saying): readonly Both[] => {
  const { texts } = saying;
  const ofBoard = (both: Both): Both => {
    if (unit === 'boards' || unit === 'requests' || (unit === 'people' && fact.on === 'unreachable'))
      return both;
    const [yes, no] = [texts.hasBoard(both.yes.sub), texts.hasBoard(both.no.sub)];
    return { yes: { main: yes, sub: yes }, no: { main: no, sub: no } };
  };
  switch (fact.on) {
    case 'state': {
      const states =
        unit === 'boards'
          ? texts.states.boards
          : unit === 'requests'
            ? texts.statesOfRequests
            : texts.states.board;
      return fact.any.map((term) => ofBoard(states[term]));
    }
    case 'date':
      return [texts.dated(fact.of, daysSaid(fact.span, saying))];
    case 'unreachable':
      return [unit === 'requests' ? withBoard(texts.unreachable, texts) : ofBoard(texts.unreachable)];
    case 'unasked':
      return fact.any.map((term) => texts.unasked[term]);
    case 'number':
      return [texts.numbers(texts.series(fact.any.map(String)))];
    case 'kind':
      return fact.any.map((term) => (unit === 'measures' ? texts.kindsOfMeasures : texts.kinds)[term]);
    case 'report':
      return fact.any.map((term) => (unit === 'measures' ? texts.reportsOfMeasures : texts.reports)[term]);
    case 'words':
      return [texts.mentions(fact.text, fact.in)];
    case 'review':
    case 'board':
    case 'mine':
      return [];
  }
};

const withBoard = (both: Both, texts: SayingTexts): Both => {
  const [yes, no] = [texts.hasBoard(both.yes.sub), texts.hasBoard(both.no.sub)];
  return { yes: { main: yes, sub: yes }, no: { main: no, sub: no } };
};

/** One literal as a clause; a set is joined so that it is read as one. `beside`: others are said of the same measure. */
export const clauseOf = (
  { not, fact }: Literal,
  unit: Unit,
  form: 'main' | 'sub',
  saying: Saying,
  beside = false,
): string | null => {
  const [term, ...others] = not && beside && fact.on === 'report' ? fact.any : [];
  if (term !== undefined && others.length === 0) return saying.texts.reportsLeft[term];
  const boths = bothsOf(fact, unit, saying);
  const [only, ...more] = boths;
  if (only === undefined) return null;
  if (more.length === 0) return (not ? only.no : only.yes)[form];
  const each = boths.map(({ yes }) => yes[form]);
  return not ? saying.texts.neither(each) : saying.texts.alternatively(each);
};

export const clausesOf = (
  literals: readonly Literal[],
  unit: Unit,
  form: 'main' | 'sub',
  saying: Saying,
): string => {
  const beside =
    unit !== 'measures' &&
    unit !== 'recommendations' &&
    literals.some(({ not, fact }) => !not && isOfRecommendation(fact));
  return saying.texts.and(literals.flatMap((literal) => clauseOf(literal, unit, form, saying, beside) ?? []));
};

/** Whose and on what: " från RS utom HSN på rapport 14". `boards` says how boards that are meant are joined. */
export const subjectsSaid = (
  literals: readonly Literal[],
  saying: Saying,
  boards: (names: string) => string = saying.texts.from,
): { readonly who: string; readonly on: string } => {
  const { texts, context } = saying;
  const said = (wanted: 'board' | 'review'): string =>
    [...literals]
      .sort((one, other) => Number(one.not) - Number(other.not))
      .flatMap(({ not, fact }) => {
        if (fact.on !== wanted) return [];
        const names =
          fact.on === 'board' ? boardsNamed(fact, context, texts) : reviewNames(fact.ids, context, texts);
        if (not) return [texts.except(names)];
        return [fact.on === 'board' ? boards(names) : texts.on(names)];
      })
      .join('');
  return { who: said('board'), on: said('review') };
};
