import { boardNamesIn } from './boardNames.js';
import type { BoardMention } from './boardNames.js';

/** Words that address recommendations to boards. */
export interface Addressing {
  /** Empty: the words name no board. */
  readonly boards: readonly BoardMention[];
  /** What stands behind the board: "säkerställer" before a list, the whole recommendation in a sentence. */
  readonly rest: string;
  /** Somebody recommends, or a board is recommended; not only "the following recommendations". */
  readonly recommends: boolean;
}

const active = /(?<!\p{L})(?:rekommenderar|uppmanar|föreslår)(?!\p{L})/iu;
const passive = /(?<!\p{L})(?:rekommenderas|uppmanas)(?!\p{L})/iu;
const modal = /(?<!\p{L})(?:bör|behöver)(?!\p{L})/iu;
const noun =
  /(?<!\p{L})(?:rekommendation(?:er(?:na)?|en)?|förbättringsområden|förbättringsförslag)(?!\p{L})/iu;
const auditors =
  /(?<!\p{L})(?:vi|revis(?:orerna|ionen|orskollegiet|ionskollegiet)|\p{L}+revisionen|revisorer)(?!\p{L})/iu;

/** Words about recommendations that others gave, or that were given before. */
const given =
  /(?<!\p{L})(?:lämnades?|lämnats|rekommendera(?:de|des|ts|t)|gavs|givits|framfördes?|framförts|följts upp|åtgärdats|kvarstå\p{L}*)(?!\p{L})/iu;
const before = /(?<!\p{L})(?:tidigare|föregående|förra)(?!\p{L})/iu;
const aboutResponse = /^(?:i\s)?(?:svar|svaret|svaren|yttrandet?|yttrandena|anvisningar)(?!\p{L})/iu;

/** Between the boards of one address stand only these. */
const connectors = /^[\s,]*(?:(?:och|samt|respektive|till)[\s,]*)*$/iu;
/** Words between "rekommenderar" and the board. */
const fillers =
  /^[\s,]*(?:(?:vi|revisorerna|revisionen|revisorskollegiet|därför|även|också|vidare|särskilt|således|dessutom|att|samtliga|följande|till)[\s,]+)*$/iu;

/**
 * The words of a sentence, or of a lead-in without its colon, that address recommendations. Null: it does
 * none, or speaks of recommendations of an earlier time.
 */
export const addressingOf = (sentence: string): Addressing | null => {
  if (sentence.length > 2500 || aboutResponse.test(sentence)) return null;
  return readActive(sentence) ?? readPassive(sentence) ?? readNoun(sentence) ?? readModal(sentence);
};

const readActive = (sentence: string): Addressing | null => {
  const cue = active.exec(sentence);
  if (cue === null || !auditors.test(sentence)) return null;
  const behind = sentence.slice(cue.index + cue[0].length);
  const boards = addressedAtStart(behind);
  const end = boards.at(-1)?.end ?? fillersAtStart.exec(behind)?.[0].length ?? 0;
  return { boards, rest: restOf(behind.slice(end)), recommends: true };
};
const fillersAtStart =
  /^(?:[\s,]*(?:vi|revisorerna|revisionen|därför|även|också|vidare|särskilt|således|dessutom)(?!\p{L}))*/iu;

/** The boards at the start of a text, behind filler words. */
const addressedAtStart = (text: string): readonly BoardMention[] => {
  const boards: BoardMention[] = [];
  let from = 0;
  for (const mention of boardNamesIn(text)) {
    const between = text.slice(from, mention.start);
    if (!(boards.length === 0 ? fillers.test(`${between} `) : connectors.test(between))) break;
    if (mention.genitive) break;
    boards.push(mention);
    from = mention.end;
  }
  return boards;
};

/** The boards that end right before an index. */
const addressedBefore = (text: string, index: number): readonly BoardMention[] => {
  const boards: BoardMention[] = [];
  let to = index;
  for (const mention of boardNamesIn(text.slice(0, index)).toReversed()) {
    const between = text.slice(mention.end, to);
    if (
      !(boards.length === 0
        ? /^[\s,]*(?:därför|även|också|vidare)?\s*$/iu.test(between)
        : connectors.test(between))
    )
      break;
    if (mention.genitive) break;
    boards.unshift(mention);
    to = mention.start;
  }
  return boards;
};

const readPassive = (sentence: string): Addressing | null => {
  const cue = passive.exec(sentence);
  if (cue === null) return null;
  const behind = sentence.slice(cue.index + cue[0].length);
  const boards = addressedBefore(sentence, cue.index);
  if (boards.length > 0) return { boards, rest: restOf(behind), recommends: true };
  const after = addressedAtStart(behind);
  return after.length === 0
    ? null
    : { boards: after, rest: restOf(behind.slice(after.at(-1)?.end ?? 0)), recommends: true };
};

const readModal = (sentence: string): Addressing | null => {
  const cue = modal.exec(sentence);
  if (cue === null) return null;
  const boards = addressedBefore(sentence, cue.index);
  if (boards.length === 0) return null;
  return { boards, rest: restOf(sentence.slice(cue.index + cue[0].length)), recommends: false };
};

const readNoun = (sentence: string): Addressing | null => {
  const cue = noun.exec(sentence);
  if (cue === null || given.test(sentence)) return null;
  if (before.test(sentence) && !/(?<!\p{L})(?:lämna[rs]|ger|ges|följande)(?!\p{L})/iu.test(sentence))
    return null;
  const behind = sentence.slice(cue.index + cue[0].length);
  const [to = ''] =
    /^\s*(?:som\s)?(?:riktas\s|riktade\s|lämnas\s)?(?:till|för|avseende)(?!\p{L})/iu.exec(behind) ?? [];
  const after = to === '' ? [] : addressedAtStart(behind.slice(to.length));
  if (after.length > 0) {
    const rest = behind.slice(to.length + (after.at(-1)?.end ?? 0));
    return { boards: after, rest: restOf(rest), recommends: false };
  }
  const lead = sentence.slice(0, cue.index);
  const verb = /(?<!\p{L})(?:lämnas|ges|får|lämnar vi|ger vi|lämnar revisorerna)(?!\p{L})/iu.exec(lead);
  const boards =
    verb === null
      ? []
      : [...addressedBefore(lead, verb.index), ...addressedAtStart(lead.slice(verb.index + verb[0].length))];
  return { boards, rest: '', recommends: false };
};

const restOf = (text: string): string =>
  text
    .replace(/^[\s,:]+/u, '')
    .replace(/^(?:dessutom|även|också|vidare|därutöver|därför)\s+(?=att(?!\p{L}))/u, '')
    .replace(/^att(?:[\s,:]+|$)/u, '')
    .replace(/[\s:]+$/u, '')
    .trim();

/** Words that end like verbs but are none. */
const noVerbs = new Set(
  'för under efter inför över därför därutöver bör eller deras våra sina alla dessa båda flera andra samma bland bara'.split(
    ' ',
  ),
);

/**
 * The verb that each item of a list begins with, because the lead-in carries it ("säkerställer:"); null
 * when the lead-in only announces ("vidtar följande åtgärder:").
 */
export const carriedVerb = ({ boards, rest }: Addressing): string | null => {
  if (boards.length === 0 || rest === '' || rest.length > 120) return null;
  if (/(?<!\p{L})(?:följande|nedanstående|bland annat|enligt nedan)(?!\p{L})/iu.test(rest)) return null;
  const verb = rest
    .split(' ')
    .slice(0, 4)
    .some(
      (word) => /^(?:\p{L}{2,}(?:r|a)|se|tillse|ge|ta|ha)$/u.test(word) && !noVerbs.has(word.toLowerCase()),
    );
  return verb ? rest : null;
};
