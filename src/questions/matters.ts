import type { Mention } from '../language/mention.js';
import type { BoardId } from '../domain/board.js';
import { type LetterWords, letterWords } from '../language/letterWords.js';
import { matterCalled, matterCalledSo } from '../language/matterCalled.js';
import {
  type ReviewIndex,
  reviewIndex,
  reviewsWithBeginning,
  reviewsWithWord,
} from '../language/reviewIndex.js';
import { stemOf } from '../language/stems.js';
import { type Word, wordsOf } from '../language/words.js';
import type { LetterOf, QuestionContext } from './context.js';
import { type Explained, isDoneAbout, phraseAt } from './matterPhrases.js';
import type { SpokenWords } from './spokenWords.js';

type Asker = QuestionContext['asker'];

const ofAll = new WeakMap<readonly LetterOf[], LetterWords>();

/** What the asker may read of the letters: what is asked of her boards; all of it, for an auditor. */
const readable = (letters: readonly LetterOf[], { auditor, boards }: Asker): LetterWords => {
  const known = auditor ? ofAll.get(letters) : undefined;
  if (known !== undefined) return known;
  const isHers = (id: BoardId | null): boolean => auditor || (id !== null && boards.includes(id));
  const texts = letters.flatMap(({ boards: asked }) =>
    asked.flatMap(({ boardId, recommendations }) => (isHers(boardId) ? recommendations : [])),
  );
  const words = letterWords(texts);
  if (auditor) ofAll.set(letters, words);
  return words;
};

/** Whether a letter that the asker may read has the word just so. */
export const standsInLetter = ({ folded }: Word, { letters, asker }: QuestionContext): boolean =>
  letters !== undefined && readable(letters, asker).words().has(folded);

const leads = new Set(
  'pa om kring gallande avseende rorande angaende for till i med mot fran on about regarding concerning for with to'.split(
    ' ',
  ),
);
const articles = new Set('den det de en ett the a an'.split(' '));
/** Words of every letter, which say nothing of what one of them is about. */
const general =
  /^(?:verksamhet|organisation|omrad|kommun|region|stad|ansvar|arbete|arbetet|fraga|plan|mal|resultat|behov|krav|nuvarande|framtid|person|medarbetar|anstalld|chef|politik|forvaltning|process)/;

/** Letters of the shortest beginning of a title's word that may mean the review. */
const shortestTitle = 4;
/** "på krisen" beside a review of "krisberedskap" is more likely that review. */
const isOfTitle = ({ folded }: Word, reviews: ReviewIndex): boolean => {
  const stem = stemOf(folded);
  return (
    reviewsWithWord(folded, reviews).length > 0 ||
    (stem.length >= shortestTitle && reviewsWithBeginning(stem, reviews).length > 0)
  );
};

const isTelling = (word: Word, reviews: ReviewIndex): boolean =>
  word.folded.length >= 5 &&
  !/\d/.test(word.folded) &&
  !general.test(word.folded) &&
  !isOfTitle(word, reviews);
const tells = (word: Word, at: number, reviews: ReviewIndex): boolean =>
  !(word.capital && at > 0) && isTelling(word, reviews);

/** Most words that call one matter: "hot och våld i skolan". */
const mostWords = 3;
const joins = new Set(['och', 'i', 'for', 'av', 'om', 'till', 'mot']);

const denying = /^(?:inte|ej|icke|not|never|aldrig)$/;
/** "svarat på läxhjälpen", "on the …"; "men inte på läxhjälpen" leaves out more than the words. */
const isLed = (words: readonly Word[], from: number): boolean => {
  const lead = articles.has(words[from - 1]?.folded ?? '') ? from - 2 : from - 1;
  return (
    (leads.has(words[lead]?.folded ?? '') && !denying.test(words[lead - 1]?.folded ?? '')) ||
    isDoneAbout(words, lead)
  );
};
const verbs = new Set('ar e blir blev gar ska skulle is are'.split(' '));
const asking = new Set('nar hur vem vilka when how who which'.split(' '));
const having = /^(?:ha|har|hade|fa|far|fick)$/;
/** "när ska HSN ha läxhjälpen klar?" */
const hasIt = (words: readonly Word[], from: number): boolean =>
  !denying.test(words[from - 1]?.folded ?? '') &&
  words.slice(0, from).some(({ folded }) => having.test(folded));
const definite = /(?:en|et|na|n|t)$/;
const done = /^(?:klara?|klart|fardiga?|fardigt)$/;
/** "läxhjälpen, hur många fick den?", "reservkraften?", "skolkuratorerna går de enligt plan?", "när är reservkraften klar?", "ha läxhjälpen klar" */
const standsAlone = (words: readonly Word[], from: number, to: number): boolean => {
  const next = words[to]?.folded ?? '';
  if (from === 0)
    return (
      to === words.length || /^[,.:;–-]/u.test(words[to]?.gap ?? '') || asking.has(next) || verbs.has(next)
    );
  const [before, named] = [words[from - 1]?.folded ?? '', words[to - 1]?.folded ?? ''];
  return definite.test(named) && (verbs.has(before) || (done.test(next) && hasIt(words, from)));
};
/** "datum för RS på reservkraften": of the response or of the measure is not said. */
const anyDate = /^(?:datum|datumet|date)$/;

/** "granskningar som heter något med ramavtal": what a review is called, and no matter. */
const ofTitle = /^(?:heter|called|titled|named)$/;

/** The end of the words from `from` on that are not read, with what joins them. */
const endOf = (words: readonly Word[], from: number, known: readonly boolean[]): number => {
  let to = from + 1;
  for (let at = to; at < words.length && at - from <= mostWords; at += 1) {
    const word = words[at];
    if (word === undefined || /[,.;:?!]/.test(word.gap)) break;
    if (known[at] !== true) to = at + 1;
    else if (!joins.has(word.folded)) break;
  }
  return to;
};

/** "Personalnämndens strategi" */
const isTheirs = (words: readonly Word[], from: number, mentions: readonly Mention[]): boolean =>
  /s$/i.test(words[from - 1]?.text ?? '') &&
  mentions.some(({ is, to }) => to === from && (is === 'board' || is === 'group'));

/** Who do what is promised. */
const people = /^(?:ledamot|ledamoter|ordforande|chef|forvaltning|tjansteman|politiker|ansvarig)/;
const workNoun = /^(?:measure|action|recommendation)$/;
const worksNoun = /^(?:measures|actions|recommendations)$/;
/** Tell of no matter before a noun: "the main measure", "the promised measure". */
const saysKind =
  /(?:ed|ing|al|ive|ous|ary|able|ible|ful|ent|ant|ic|est|er|ly)$|^(?:main|said|same|sole|single|whole|entire|other|only|core|concrete|chief|next|last|late|first|second|third|fourth|fifth|above|below|open|done|due|board|boards)$/;
/** "the elverk measure", "the training recommendations": what leads the noun is what it is about. */
const isAttribute = (words: readonly Word[], from: number, to: number, known: LetterWords): boolean => {
  const [run, noun] = [words.slice(from, to), words[to]];
  if (noun?.gap !== '' || run.length === 0 || to - from > 2) return false;
  if (run.some(({ folded, gap }, at) => folded.length < 4 || /\d/.test(folded) || (at > 0 && gap !== '')))
    return false;
  if (worksNoun.test(noun.folded)) return matterCalled(run, known) !== null;
  const definite = /^(?:the|that)$/.test(words[from - 1]?.folded ?? '');
  return workNoun.test(noun.folded) && definite && run.every(({ folded }) => !saysKind.test(folded));
};

/** Letters of the shortest word for what a board promised, where another word tells what about. */
const shortestWork = 4;
/**
 * "Personalnämndens mall för läxhjälp": what the board set out to do may stand in its answer alone, as long as what it
 * is for stands in a letter.
 */
const promised = (
  run: readonly Word[],
  theirs: boolean,
  reviews: ReviewIndex,
  letters: LetterWords,
): string | null => {
  const [work, ...about] = run;
  const isWork =
    work !== undefined &&
    work.folded.length >= shortestWork &&
    !/\d/.test(work.folded) &&
    !people.test(work.folded) &&
    !isOfTitle(work, reviews);
  const isAbout = about.length > 0 && about.every((word, at) => tells(word, at + 1, reviews));
  const called = theirs && isWork && isAbout ? matterCalled(about, letters) : null;
  return called === null ? null : `${work?.text ?? ''} ${called}`;
};

/**
 * Matters that are spoken of by a word of a recommendation and by nothing else that is known: "vilka har inte svarat
 * på läxhjälpen?". Only where such a name can stand; `known`: the words that something else explains.
 */
export const findMatters = (
  words: readonly Word[],
  explained: Explained,
  mentions: readonly Mention[],
  { letters, asker, reviews }: QuestionContext,
): SpokenWords[] => {
  const { known } = explained;
  if (letters === undefined || words.some(({ folded }) => anyDate.test(folded) || ofTitle.test(folded)))
    return [];
  const index = reviewIndex(reviews);
  const own = readable(letters, asker);
  const called = (content: readonly Word[]): string | null =>
    content.some((word) => isTelling(word, index)) ? matterCalledSo(content, own) : null;
  const found: SpokenWords[] = [];
  for (let from = 0; from < words.length;) {
    const phrase = phraseAt(words, from, explained, mentions, called);
    if (phrase !== null) {
      found.push({ from, to: phrase.to, text: phrase.text, in: 'either', not: false, matter: true });
      from = phrase.to;
      continue;
    }
    const to = known[from] === true ? from : endOf(words, from, known);
    const run = words.slice(from, to).filter(({ folded }) => !joins.has(folded));
    const theirs = isTheirs(words, from, mentions);
    const named =
      run.length > 0 &&
      run.every((word, at) => tells(word, from + at, index)) &&
      (isLed(words, from) || standsAlone(words, from, to) || theirs);
    const text =
      (named ? matterCalled(run, own) : null) ??
      (isAttribute(words, from, to, own) ? run.map((word) => word.text).join(' ') : null) ??
      promised(run, theirs && to - from > run.length, index, own);
    if (text !== null) found.push({ from, to, text, in: 'either', not: false, matter: true });
    from = Math.max(to, from + 1);
  }
  return found;
};

/**
 * Words that are looked for as letters say them, where they call a matter together: "vad har vi svarat om
 * behörigheterna i journalsystemet?" asks for the answer on what is recommended so.
 */
export const soughtAsMatter = (
  sought: SpokenWords,
  words: readonly Word[],
  quoted: boolean,
  { letters, asker }: QuestionContext,
): SpokenWords => {
  const run = wordsOf(sought.text);
  if (letters === undefined || quoted || sought.not || run.length < 2) return sought;
  const asksWhat = words.slice(0, sought.from).some(({ folded }) => /^(?:vad|va|what)$/.test(folded));
  if (sought.in === 'answer' && !asksWhat) return sought;
  const text = matterCalledSo(run, readable(letters, asker));
  return text === null ? sought : { ...sought, text, in: sought.in === 'answer' ? 'either' : sought.in };
};
