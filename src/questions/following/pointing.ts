import { isOfBoards } from '../../language/mention.js';
import type { Word } from '../../language/words.js';
import { type Mark, termOf } from '../grammar/marks.js';
import { nouns } from '../grammar/nouns.js';
import { type Sentence } from '../grammar/sentence.js';
import type { Term } from '../lexicon/terms.js';
import { saysWhatItIsAbout } from './wording.js';

const they = new Set('de dem dom they them'.split(' '));
const it = new Set('det den it that this'.split(' '));
const before = new Set('pa med om i for till av inom on in about with for of to from at'.split(' '));
/** What may follow a pronoun at the end of a text. */
const after = new Set('da nu an annu redan igen one then yet now already here tack please thanks'.split(' '));
const clause = new Set('som vars dar who whose that which'.split(' '));
/** After these "there" says that something is, and points nowhere. */
const existing = new Set('are is was were be been finns if'.split(' '));

const copulas = new Set('ar var blev is was are were'.split(' '));

/** Whom or what a pronoun of the same text may stand for. */
const names: readonly Term[] = [
  ...nouns,
  'which',
  'howMany',
  'all',
  'anybody',
  'nobody',
  'we',
  'mine',
  'others',
  'contact',
  'holds',
  'thatThey',
];
const isNaming = (mark: Mark): boolean => mark.is === 'mention' || names.includes(termOf(mark) ?? 'filler');
const things: readonly Term[] = [
  'theReview',
  'reviewsNoun',
  'responseNoun',
  'recommendationNoun',
  'measureNoun',
];
const isThing = (mark: Mark): boolean =>
  mark.is === 'mention'
    ? /review/i.test(mark.mention.is)
    : things.includes(termOf(mark) ?? 'filler') || termOf(mark) === 'all';

/** What reviews and letters hold. */
const isPart = (mark: Mark): boolean =>
  ['responseNoun', 'recommendationNoun', 'measureNoun'].includes(termOf(mark) ?? 'filler');

/** Whether a mark names boards. */
export const isOfBoard = (mark: Mark): boolean => mark.is === 'mention' && isOfBoards(mark.mention);

/** A word that stands by itself, and not within a phrase. */
export const bareAt = (marks: readonly Mark[], at: number): Mark | null => {
  const mark = marks.find(({ from, to }) => from <= at && at < to);
  return mark?.is === 'term' && mark.to === mark.from + 1 ? mark : null;
};

/** Whether nothing follows but what follows a pronoun at the end. */
const ends = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1).every(({ folded }) => after.has(folded)) || /[,.;:?!]/.test(words[at + 1]?.gap ?? '');

/** A text taken apart. */
export interface Apart {
  readonly marks: readonly Mark[];
  readonly words: readonly Word[];
  readonly sentence: Sentence;
}

/** "hur många nämnder fick den?", "när skickades den ut?". */
const handled =
  /^(?:fick|fatt|mottog|skickades|publicerades|sandes|gick|kom|received|got|was|were|ska|skulle|skall|maste) (?:den|it)$/;
/** "klara med den", "in that one", "där": something that was asked about, and no mention before says what. */
export const thingAt = ({ marks, words }: Apart): number => {
  const told = marks.find(isThing)?.from ?? Infinity;
  const named = marks.find((mark) => isThing(mark) && !isPart(mark))?.from ?? Infinity;
  return words.findIndex(({ folded, text }, at) => {
    // "hur många rekommendationer har vi svarat på där?": where, and on no review that is named.
    const where = folded === 'there' || folded === 'dar';
    if (at > (where ? named : told) || bareAt(marks, at) === null) return false;
    const previous = words[at - 1]?.folded ?? '';
    // "skickat in det" says what by itself.
    if (handled.test(`${previous} ${folded}`))
      return (
        ends(words, at) ||
        /^(?:ut|out|sent|published|skickad|publicerad|besvaras|besvarad)$/.test(words[at + 1]?.folded ?? '')
      );
    // "vilka har besvarat den?"
    if (
      /^(?:den|it)$/.test(folded) &&
      !copulas.has(previous) &&
      // "submitted a response but not decided it" tells of something before.
      marks.find(({ is }) => is === 'literals')?.to === at
    )
      return ends(words, at);
    if (it.has(folded))
      return before.has(previous) && !(previous === 'in' && /^de/.test(folded)) && ends(words, at);
    if (folded === 'there')
      return at > 0 && !existing.has(previous) && !/^(?:is|are)$/.test(words[at + 1]?.folded ?? '');
    return folded === 'dar' && /ä/iu.test(text) && at > 0 && ends(words, at);
  });
};

/** Of what is asked for, and of none who could have done something. */
const asksForThings = ({ sentence: { unit, has } }: Apart): boolean =>
  unit === null ? has('what', 'when') && !has('which') : unit !== 'boards' && unit !== 'people';
const asking: readonly Term[] = ['which', 'howMany'];
/** Whether a mark names somebody that "de" of the same text may stand for. */
const isNamingSomebody = (mark: Mark, apart: Apart): boolean => {
  const term = termOf(mark) ?? 'filler';
  if (mark.is === 'mention') return !isThing(mark);
  if (term === 'inEvery') return true;
  return isNaming(mark) && !isThing(mark) && !(asking.includes(term) && asksForThings(apart));
};
const auxiliary = new Set(
  'har hade ska skall skulle maste bor have has had must did do should havent hadnt didnt dont'.split(' '),
);
/** "planerar de", "åtgärder de lovat": a verb, or a thing of which a clause tells. */
const verbOrThing =
  /^(?!eller$|efter$|under$|over$|utover$|dar$|nar$|har$)(?:fick|\p{L}{2,}(?:[aeouy]r|de|te|na|ions|ures|ses|ews))$/u;
const becoming = /^(?:blivit|varit|been|become)$/;
const withWhat = new Set('med pa for i with on for about'.split(' '));
/** "vad är de sena med?", "recommendations they have not answered": said of somebody, and of no thing that is named. */
const actsAt = (words: readonly Word[], at: number): boolean => {
  const [previous, next] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
  const last = words.at(-1)?.folded ?? '';
  const ofSome = copulas.has(previous) && withWhat.has(last);
  const acts =
    auxiliary.has(previous) || auxiliary.has(next) || (verbOrThing.test(previous) && !copulas.has(previous));
  return (ofSome || acts) && !words.slice(at).some(({ folded }) => becoming.test(folded));
};

const isNoun = (marks: readonly Mark[], at: number): boolean =>
  marks.some((mark) => mark.from === at && nouns.includes(termOf(mark) ?? 'filler'));

/** Read as one phrase. */
const asked = /^(?:have|had|did|do|are|were|must|should|will|can) they$/;
/** "har de svarat?", "när ska de vara klara?": whoever was spoken of. */
export const theyAt = (apart: Apart): number => {
  const { marks, words } = apart;
  const naming = marks.find(isNaming)?.from ?? Infinity;
  const somebody = marks.find((mark) => isNamingSomebody(mark, apart))?.from ?? Infinity;
  return words.findIndex(({ folded }, at) => {
    if (!they.has(folded) || at > somebody || (at > naming && !actsAt(words, at))) return false;
    const next = words[at + 1];
    if (bareAt(marks, at) === null) {
      const isRead = marks.some(({ is, from, to }) => is === 'term' && from <= at && at < to);
      const within = marks.find(({ from, to }) => from <= at && at < to);
      const acts = at > naming && actsAt(words, at);
      return (
        isRead &&
        (asked.test(`${words[at - 1]?.folded ?? ''} ${folded}`) || acts || termOf(within) === 'howStands')
      );
    }
    if (clause.has(next?.folded ?? '')) return false;
    // "har dom på Ekeby svarat", "finns de nån": names whom, and is said for "det".
    const told =
      before.has(next?.folded ?? '') && marks.some((mark) => isOfBoard(mark) && mark.from === at + 2);
    if (told || words[at - 1]?.folded === 'finns') return false;
    // "hur går de för RS": as "det" is said.
    const dummy = words[at - 1]?.folded === 'gar' && folded !== 'dem';
    if (dummy && marks.some((mark) => mark.to === at && termOf(mark) === 'howStands')) return false;
    const followed = marks.find(({ from }) => from === at + 1);
    // "har de gemensamma nämnderna svarat?": an article.
    if (folded === 'de' && followed?.is === 'mention' && followed.mention.is === 'group') return false;
    // "de försenade": an article.
    const article =
      folded === 'de' &&
      followed?.is === 'literals' &&
      /[ae]$/.test(next?.folded ?? '') &&
      !(copulas.has(words[at - 1]?.folded ?? '') && withWhat.has(words.at(-1)?.folded ?? '')) &&
      // "är de sena med rapport 7?", unlike "är de sena åtgärderna klara?"
      !(at === 1 && copulas.has(words[0]?.folded ?? '') && !isNoun(marks, followed.to));
    return !article && followed?.is !== 'period' && !nouns.includes(termOf(followed) ?? 'filler');
  });
};

const possessive = /^(?:deras|dess|their|theirs)$/;
const linking = /^(?:av|till|om|i|of|in|to|about|ar|are|is|var|visa|show|list|lista)$/;
/** "deras åtgärder", "vem är deras sekreterare?": of whoever was spoken of; in "vilka har beslutat om deras svar" of them. */
export const theirsAt = (apart: Apart): number => {
  const { marks, words } = apart;
  return words.findIndex(({ folded }, at) => {
    const own = marks.find(({ from, to }) => from <= at && at < to);
    if (!possessive.test(folded) || own?.is !== 'term') return false;
    const led = marks.filter(({ from }) => from < at);
    const asks = led.every(
      (mark) =>
        [
          'which',
          'howMany',
          'what',
          'when',
          'contact',
          'howStands',
          'filler',
          'and',
          'greeting',
          'about',
          'then',
        ].includes(termOf(mark) ?? 'not') || things.includes(termOf(mark) ?? 'filler'),
    );
    const near =
      at === 0 || linking.test(words[at - 1]?.folded ?? '') || led.every((mark) => termOf(mark) !== 'which');
    return asks && near;
  });
};

/** "är det påbörjat?", "was that late?". */
export const saysIt = ({ marks, words, sentence }: Apart): boolean => {
  if (marks.some(isNaming)) return false;
  if (sentence.has('when') && words.some(({ folded }) => folded === 'it' || folded === 'that')) return true;
  if (!sentence.yesNo || !marks.some(({ is }) => is === 'literals')) return false;
  return words.some(
    ({ folded }, at) =>
      it.has(folded) && copulas.has(words[at - 1]?.folded ?? '') && bareAt(marks, at) !== null,
  );
};

const demonstrative = /^(?:den|det|denna|detta|that|this)$/;
const ofOne =
  /^(?:atgarden|rekommendationen|svaret|yttrandet|namnden|styrelsen|measure|action|recommendation|response|answer|board|committee)$/;
/** "is that measure on schedule?", "är den åtgärden klar?". */
export const saysThatOne = ({ words }: Pick<Apart, 'words'>): boolean =>
  words.some(
    ({ folded }, at) =>
      ofOne.test(folded) &&
      demonstrative.test(words[at - 1]?.folded ?? '') &&
      !clause.has(words[at + 1]?.folded ?? ''),
  );

const askedFor: readonly Term[] = [
  ...nouns,
  'which',
  'filler',
  'greeting',
  'then',
  'and',
  'those',
  'received',
  'about',
  'mentions',
  'holds',
];
/** "på vilka granskningar?", "vilken nämnd är det?", "vilka nämnder fick dem?": of what was found. */
export const asksOnlyWhich = ({ marks, words, sentence }: Apart): boolean => {
  if (
    !sentence.has('which') ||
    sentence.unit === null ||
    !marks.every((mark) => mark.is === 'term' && askedFor.includes(mark.term))
  )
    return false;
  const lead = words.find(({ folded }) => !/^(?:och|and|men|but|ok|okej|okay)$/.test(folded))?.folded ?? '';
  if (before.has(lead) || /^(?:hos|fran)$/.test(lead)) return true;
  if (sentence.exists) return false;
  const last = words.findLast(({ folded }) => !after.has(folded))?.folded ?? '';
  return they.has(last) || it.has(last);
};

/** "hur många är det utom bolagen?": of those that were found. */
const countsThem = ({ marks, words, sentence }: Apart): boolean =>
  sentence.has('howMany') &&
  sentence.has('except') &&
  sentence.unit === null &&
  words.some(({ folded }) => it.has(folded)) &&
  !marks.some(({ is }) => is === 'literals' || is === 'period');

/** "vilka är det som ska svara då?": on a day that was spoken of. */
const saysThen = ({ marks, sentence }: Apart): boolean =>
  termOf(marks.at(-1)) === 'then' &&
  sentence.has('which') &&
  sentence.has('mustRespond') &&
  !marks.some(({ is }) => is !== 'term');

/** Whether a text speaks of somebody or something that only what was asked before can tell. */
export const pointsBack = (apart: Apart): boolean =>
  thingAt(apart) >= 0 ||
  theyAt(apart) >= 0 ||
  theirsAt(apart) >= 0 ||
  saysIt(apart) ||
  (apart.sentence.has('howMany') && saysWhatItIsAbout(apart.words)) ||
  saysThatOne(apart) ||
  asksOnlyWhich(apart) ||
  countsThem(apart) ||
  saysThen(apart);
