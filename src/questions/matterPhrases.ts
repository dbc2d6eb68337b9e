import type { Mention } from '../language/mention.js';
import type { Word } from '../language/words.js';

/** What else explains the words of a text. */
export interface Explained {
  /** Something explains the word. */
  readonly known: readonly boolean[];
  /** It says nothing of its own where it stands in a phrase: "hantering" in "utbildningen i säker hantering av …". */
  readonly loose: readonly boolean[];
}

/** Words that call one matter together, the small words between them left out. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

const small = new Set(
  (
    'och i for av om till mot pa hos vid inom fran med mellan under den det de en ett sin sitt sina var vart vara ' +
    'er ert era deras min mitt mina of in on for to from with at and the a an our their its'
  ).split(' '),
);
/** Most words that call one matter, and most from the first of them to the last. */
const [mostWords, mostBetween] = [5, 9];

/** The phrases that begin at a word, the longest first: each ends with a word that nothing else explains. */
const phrasesFrom = (
  words: readonly Word[],
  from: number,
  { known, loose }: Explained,
  ends: (at: number) => boolean,
): readonly Phrase[] => {
  const found: Phrase[] = [];
  const content: Word[] = [];
  for (let at = from; at < words.length && at - from < mostBetween; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && word.gap !== '' && word.gap !== '-')) break;
    const isOpen = known[at] !== true;
    if (small.has(word.folded)) continue;
    if (!isOpen && loose[at] !== true) break;
    content.push(word);
    if (content.length > mostWords) break;
    if (content.length > 1 && (isOpen || ends(at))) found.push({ from, to: at + 1, words: [...content] });
  }
  return found.reverse();
};

const leads = new Set(
  (
    'pa om kring gallande avseende rorande angaende for till i med mot fran av ' +
    'on about regarding concerning with to of'
  ).split(' '),
);
const shall = /^(?:ska|skall|skulle)$/;
const duty = /^(?:ska|skall|skulle|bor|borde|maste|behover|shall|should|must)$/;
const possessives =
  /^(?:den|det|de|en|ett|sin|sitt|sina|var|vart|vara|er|ert|era|deras|min|mitt|mina|the|a|an|our|their|its)$/;
const denying = /^(?:inte|ej|icke|not|never|aldrig|utan|without)$/;
/** "policyn", "strategin", "listan"; "rutin", "plan" and "introduktion" end so without it. */
const definite = /(?:en|et|na|yn|[gr]in|(?<!pl|org)an|(?<![is])on)$/;
const has = /^(?:har|hade|have|has|had)$/;
const indefinite = /^(?:en|ett|a|an)$/;
const ofIt = /^(?:av|for|i|om|mot|till|pa|hos|vid|inom|fran|med)$/;
const done = /^(?:klara?|klart|fardiga?|fardigt|done|finished)$/;
const infinitive = /(?:a|^.{1,2}e)$/;
/** What every board is to do: "när ska vi svara om …" asks of the response, whatever words of a letter end so. */
const answers = /^(?:be)?svara$|^yttra$/;
const subject = /^(?:vi|jag|ni|du|de|dom|man|we|they)$/;

const makes = /^(?:gora|gor|gjort|gjorde)$/;
/** "vad ska HSN göra åt …"; whether it did anything about it, and who did, cannot be told by what is kept. */
export const isDoneAbout = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.folded !== 'at' || words.some(({ folded }) => denying.test(folded))) return false;
  const before = words.slice(0, at).map(({ folded }) => folded);
  return before.some((word) => makes.test(word)) && before.some((word) => /^(?:vad|va)$/.test(word));
};

/** "sagt nej till att …", "lovat att …", unlike "klara med att …" and "missat att …": whether it is done is not told. */
const asksFor =
  /^(?:till|pa|om|rekommenderat\p{L}*|rekommendation\p{L}*|krav\p{L}*|uppdrag\p{L}*|lova\p{L}*|utlova\p{L}*|planera\p{L}*|ombetts|ombedd\p{L}*)$/u;
/** "vilka ska klassa sina system?", "när ska HSN se över …?", "att kartlägga underhållsskulden" */
const isDuty = (words: readonly Word[], from: number, mentions: readonly Mention[]): boolean => {
  const deed = words[from]?.folded ?? '';
  if (!infinitive.test(deed) || answers.test(deed)) return false;
  const named = mentions.find(({ to }) => to === from)?.from;
  const subjectAt = named ?? (subject.test(words[from - 1]?.folded ?? '') ? from - 1 : from);
  const lead = words[subjectAt - 1]?.folded ?? '';
  const before = words[subjectAt - 2]?.folded ?? '';
  if (lead === 'att') return subjectAt === from && asksFor.test(before);
  return (subjectAt < from ? shall : duty).test(lead) && !denying.test(before);
};

/** "klara med att se över de …": the object of what is done. */
const isOfOtherDeed = (words: readonly Word[], from: number): boolean => {
  const att = words.findLastIndex(({ folded }, at) => folded === 'att' && at < from && at >= from - 4);
  return (
    att >= 0 &&
    att + 1 < from &&
    infinitive.test(words[att + 1]?.folded ?? '') &&
    !asksFor.test(words[att - 1]?.folded ?? '')
  );
};

/** "är introduktionen av nyanställda klar?", "den digitala kursen"; "who has it" is not asked of what is to be done. */
const isDefinite = (words: readonly Word[], { from, to, words: content }: Phrase, lead: number): boolean => {
  const isDone = done.test(words[to]?.folded ?? '');
  if (has.test(words[lead]?.folded ?? '') && !isDone) return false;
  const article = words[from - 1]?.folded ?? '';
  const first = words[from]?.folded ?? '';
  if (definite.test(first) && ofIt.test(words[from + 1]?.folded ?? '')) return !indefinite.test(article);
  const isRun = to - from === content.length;
  return isRun && lead < from - 1 && definite.test(content.at(-1)?.folded ?? '');
};

/** Where words that stand together in a recommendation call it, whatever else the text says. */
const isNamed = (words: readonly Word[], phrase: Phrase, mentions: readonly Mention[]): boolean => {
  const { from, to } = phrase;
  if (isDuty(words, from, mentions)) return true;
  if (isOfOtherDeed(words, from)) return false;
  let lead = from - 1;
  while (possessives.test(words[lead]?.folded ?? '')) lead -= 1;
  if ([lead, lead - 1].some((at) => denying.test(words[at]?.folded ?? ''))) return false;
  if (words[lead]?.folded === 'at') return isDoneAbout(words, lead);
  if (leads.has(words[lead]?.folded ?? '')) return true;
  if (from > 0) return isDefinite(words, phrase, lead);
  // "rutinerna för läxhjälp?"; whether they are done must be asked in a sentence, and "… då?" goes on
  const next = words[to];
  return next === undefined || next.gap !== '' || !/^(?:da|then)$|^(?:klar|fardig)/.test(next.folded);
};

/** The first phrase at a word by which `called` knows what a recommendation is about. */
export const phraseAt = (
  words: readonly Word[],
  from: number,
  explained: Explained,
  mentions: readonly Mention[],
  called: (content: readonly Word[]) => string | null,
): (Phrase & { readonly text: string }) | null => {
  const afterDuty = explained.loose[from] === true && isDuty(words, from, mentions);
  if (explained.known[from] === true && !afterDuty) return null;
  if (small.has(words[from]?.folded ?? '')) return null;
  const ends = (at: number): boolean => mentions.some(({ is, to }) => to === at + 1 && /review/i.test(is));
  for (const phrase of phrasesFrom(words, from, explained, ends)) {
    if (phrase.words.some(({ folded }) => /\d/.test(folded)) || !isNamed(words, phrase, mentions)) continue;
    const text = called(phrase.words);
    if (text !== null) return { ...phrase, text };
  }
  return null;
};
