import { fold } from '../../language/words.js';

/** A text parted into what is asked and what stands before and after it. */
export interface Parting {
  readonly question: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** It ends where the text or a sentence does, and not at a comma. */
  readonly whole: boolean;
}

/** How a question or a command to the bot begins. */
const openers = new Set(
  (
    'vilka vilken vilket vem vems vad hur när har är ska skall kan finns fanns kom fick svarade lämnade blev måste ' +
    'skulle säg berätta visa lista räkna ge ha namnge ' +
    'which who whose what how when has have is are did do does was were can could tell show list count give hows whats'
  )
    .split(' ')
    .map(fold),
);
/** What may join a question to what was said before it. */
const joining = new Set(
  'så men och fast alltså därför därav so but and hence therefore'.split(' ').map(fold),
);
const asking = 'vilka|vilken|vilket|vem|vad|hur|när|which|who|what|how|when';

/** Parts at most that a text is looked through for; a longer one is no question with a reason before it. */
const mostParts = 12;

const pause = /[:;]+(?=\s)|[!?…]+|\.+(?=\s|$)|,|\s[–—-](?=\s)|\n+/gu;
const wordAt = /[\p{L}']+/gu;
/** "… så vilka", "… but which": joined without a comma. */
const joined = new RegExp(
  `\\s(?=(?:så|men|so|but)\\s+(?:${asking}|har|är|has|have|is|are|(?:jag|vi)\\s+(?:behöver|måste|vill)\\s+veta)(?!\\p{L}))`,
  'giu',
);
/** "… och vill veta vilka", "… wants to know which". */
const wanted = new RegExp(
  `(?<!\\p{L})(?:veta|undrar|undra|undrade|fråga|frågade|know|wonder|wondering|wonders|wondered|ask|asked)\\s+(?:(?:jag|vi|om|about)\\s+)?(?=(?:${asking})(?!\\p{L}))`,
  'giu',
);
/** "en politiker frågade mig på bussen hur många": asked by somebody else. */
const passedOn = new RegExp(
  `(?<!\\p{L})(?:frågade|frågar|undrade|undrar|asked|asks|wondered)(?:\\s+\\p{L}+){1,5}\\s+(?=(?:${asking})(?!\\p{L}))`,
  'giu',
);
/** "… och vill veta om RS": a whole question with what leads it. */
const whether =
  /(?<!\p{L})(?:få veta|vill veta|behöver veta|måste veta|undrar|undra|undrade|frågade)\s+(?:(?:jag|vi)\s+)?om\s/giu;
const whetherEnglish = /(?<!\p{L})(?:know|wonder|wondering|wonders|wondered|ask|asked)\s+(?:if|whether)\s/giu;

/** Whether a sentence, or what is led by a colon or a dash, ends within the text. */
export const hasSentences = (text: string): boolean => /(?:[:;!?…]|\.|\s[–—-])\s+\p{L}/u.test(text);

const mark = /[,:;!?….\n–—-]\s*[^\s,:;!?….\n–—-]/;
const joint = /\s(?:så|men|so|but|veta|undra\S*|fråga\S*|know|wonder\S*|ask\S*)\s/i;
/** Whether anything in the text may part a question from other words; most texts have nothing. */
export const mayPart = (text: string): boolean => mark.test(text) || joint.test(text);

/** The words with which a part begins, those that join it left out. */
const wordsFrom = (part: string): readonly string[] => {
  const words = [...part.slice(0, 60).matchAll(wordAt)].map(([word]) => fold(word).replace(/'/gu, ''));
  const start = words.findIndex((word) => !joining.has(word));
  return start < 0 ? [] : words.slice(start);
};

/** Whether a part begins as a question or a command does. */
export const beginsLikeQuestion = (part: string): boolean => {
  const [first, second] = wordsFrom(part);
  if (first === undefined || !openers.has(first)) return false;
  // "är du där", "can you hear me": of the bot itself.
  return !(/^(?:ar|are)$/.test(first) && /^(?:du|ni|you)$/.test(second ?? ''));
};

const withoutJoining = (part: string): string =>
  part.replace(/^[\s,:;.–—-]*(?:(?:så|men|fast|alltså|därför|so|but|hence|therefore)\s+)?/iu, '');

interface Cut {
  readonly at: number;
  /** Ends a sentence: what follows may be left out. */
  readonly ends: boolean;
  /** What the rest is to be led by. */
  readonly lead: string;
}

const cutsOf = (text: string): readonly Cut[] => {
  const cuts = new Map<number, Cut>();
  const add = (at: number, ends: boolean, lead = ''): void => {
    if (!cuts.has(at)) cuts.set(at, { at, ends, lead });
  };
  for (const found of text.matchAll(pause)) add(found.index + found[0].length, true);
  for (const found of text.matchAll(joined)) add(found.index + found[0].length, false);
  for (const found of text.matchAll(wanted)) add(found.index + found[0].length, false);
  for (const found of text.matchAll(passedOn)) add(found.index + found[0].length, false);
  for (const found of text.matchAll(whether)) add(found.index + found[0].length, false, 'jag undrar om ');
  for (const found of text.matchAll(whetherEnglish))
    add(found.index + found[0].length, false, 'I wonder whether ');
  return [...cuts.values()].sort((one, other) => one.at - other.at);
};

/** "och Ekeby?", where there is something to go on from. */
const goesOn = /^\s*(?:och|and|samma|same)\s/iu;
const said = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/**
 * The ways in which a text may be a question with other words around it: the longest question that begins like one
 * first. What stands around it is not looked at. `remembers`: it may go on from the question before.
 */
export const partingsOf = (text: string, remembers: boolean): readonly Parting[] => {
  const cuts = cutsOf(text).filter(({ at }) => said(text.slice(at)));
  if (cuts.length === 0 || cuts.length > mostParts) return [];
  const places = [0, ...cuts.map(({ at }) => at), text.length];
  const between = (from: number, to: number): readonly string[] =>
    places.slice(0, -1).flatMap((start, index) => {
      const end = places[index + 1] ?? text.length;
      return start >= from && end <= to && said(text.slice(start, end))
        ? [text.slice(start, end).trim()]
        : [];
    });
  const starts: readonly Cut[] = [{ at: 0, ends: false, lead: '' }, ...cuts];
  const ends = [
    text.length,
    ...cuts
      .filter((cut) => cut.ends)
      .map(({ at }) => at)
      .reverse(),
  ];
  return starts.flatMap(({ at, lead }) => {
    const rest = text.slice(at);
    if (lead === '' && !beginsLikeQuestion(rest) && !(remembers && goesOn.test(rest))) return [];
    return ends
      .filter((end) => end > at && !(at === 0 && end === text.length))
      .map((end) => ({
        question: `${lead}${withoutJoining(text.slice(at, end)).trim()}`,
        before: between(0, at),
        after: between(end, text.length),
        whole: end === text.length || !text.slice(0, end).trimEnd().endsWith(','),
      }));
  });
};

const conjoined = new RegExp(
  `^(.+?),?\\s+(?:och|samt|and)\\s+((?:${asking}|har|är|ska|has|have|is|are)(?!\\p{L}).+)$`,
  'iu',
);
/** "Vilka är sena och när ska RS svara?": two that are joined; null: there are not two. */
export const joinedQuestions = (text: string): readonly [string, string] | null => {
  const found = conjoined.exec(text.trim());
  const [, first, second] = found ?? [];
  return first === undefined || second === undefined || !beginsLikeQuestion(first) ? null : [first, second];
};

/** The word with which a part asks. */
export const openerOf = (part: string): string => wordsFrom(part)[0] ?? '';

/** The sentences of a text that end with a question mark, and what follows the last of them. */
export const questionsIn = (text: string): readonly string[] =>
  text
    .split(/(?<=\?)\s+/u)
    .map((part) => part.trim())
    .filter(said);
