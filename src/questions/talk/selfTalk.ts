import { splitHead } from '../../language/boardName.js';
import type { Mention } from '../../language/mention.js';
import { fold, type Word } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import { type Mark, marksOf, termOf } from '../grammar/marks.js';
import type { Term } from '../lexicon/terms.js';
import type { Scan } from '../scan.js';
import { scanned } from '../scanned.js';

/** What people say around a question; `names`: the one board, group or review that it speaks of. */
export interface SelfTalk {
  readonly names: Mention | null;
  /** Nouns that it speaks of, which the question must name itself. */
  readonly nouns: readonly Term[];
  readonly words: readonly Word[];
  /** It names a day, to which the question must not point. */
  readonly dated: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const joining = set(
  'förlåt ursäkta sorry tack hej hejsan hallå ok att snälla yo så men och eller ja nej jo ok okej alltså asså but so and well fast ju',
);
/** Words with which somebody begins to tell something. */
const subjects = set(
  'sitter står försöker håller tänkte skriver jobbar ingen inget nobody everybody noone jag vi man det han hon hen någon nån några folk alla chefen min mitt mina vår vårt våra en ett ' +
    'i im ive id ill we were weve it its there he she someone somebody everyone my our a an the',
);
/** What such a sentence may begin with instead. */
const adverbs = set(
  'eftersom då nu medan innan nyss snart strax här tyvärr kanske antagligen ibland ofta alltid just precis därför ' +
    'before after since because as now while unfortunately sadly maybe perhaps just',
);
const finiteVerbs = set(
  'är har var blev fick kom går gick står stod ser såg vet gör gjorde vill ska måste kan bör får satt tog gav skrev ' +
    'sa satte bad låg höll ringde drog hann behöver tar ber ger mår bor ' +
    'is are am was were has have had will would can could need needs want wants said asked got keep keeps im ive id ' +
    'were weve its sit think know do did must complain say ask call write work seem wait talk',
);
const pronouns = set('jag vi we she he');
/** What leads words that tell which are meant. */
const leading = set('i på från som av med och of in from who that with and at');
const relative = new Set(
  ['det', 'den', 'de']
    .flatMap((it) => ['vi', 'jag', 'ni', 'man', 'som'].map((who) => `${it} ${who}`))
    .concat('the ones', 'the one'),
);
const isFinite = (folded: string): boolean =>
  finiteVerbs.has(folded) ||
  (folded.length >= 4 && /(?:[aeouy]r|de|te|s)$/u.test(folded)) ||
  /^[a-z]{3,}ed$/.test(folded);
const isDefinite = (folded: string): boolean => folded.length >= 5 && /(?:en|et|at|na|an)$/u.test(folded);

/** May stand between somebody and what she does. */
const between = set(
  'ju nu nog alltid ofta verkligen bara redan inte always usually often really just already also',
);

const verbAt = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  return isFinite(word) || (between.has(word) && isFinite(next));
};
/** Whatever follows "jag", "vi", "I" is the verb, unless it tells which are meant: "vi i norr". */
const pronounAt = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]?.folded];
  if (next === undefined || leading.has(next)) return false;
  return pronouns.has(word?.folded ?? '') || (word?.text === 'I' && at > 0);
};

/** How somebody tells of herself after a question, who is left out: "undrar bara om …", "need it for a meeting". */
const leftOut = set(
  'undrar undrade vill ville behöver håller sitter tänkte frågar skriver funderar försöker jobbar wondering asking need trying want wanted',
);
const tellsOfHerself = ({ words, ...found }: Scan): boolean =>
  bare({ words, ...found }) &&
  words.length > 2 &&
  leftOut.has(words[/^(?:just|only|bara)$/.test(words[0]?.folded ?? '') ? 1 : 0]?.folded ?? '');

/**
 * "chefen frågade nyss", "I am writing to her": somebody does something; no command, no list, no part of a question.
 * `named`: index after the name with which it begins, 0 if it begins with none.
 */
export const tellsSomething = (words: readonly Word[], named: number): boolean => {
  if (named > 0) return verbAt(words, named);
  const start = words.findIndex(({ folded }) => !joining.has(folded));
  const [first, second] = words.slice(Math.max(start, 0)).map(({ folded }) => folded);
  if (start < 0 || first === undefined || second === undefined) return false;
  // "det vi skickade", "the ones in the north": which are meant.
  if (relative.has(`${first} ${second}`)) return false;
  if (!subjects.has(first) && !adverbs.has(first) && !isDefinite(first)) return false;
  const line = words.slice(start, start + 7);
  return line.some((word, at) => isFinite(word.folded) || pronounAt(line, at));
};

/** Terms that say nothing of what is asked where somebody tells of herself. */
const harmless: ReadonlySet<Term | null> = new Set<Term | null>([
  'filler',
  'greeting',
  'help',
  'and',
  'or',
  'now',
  'then',
  'not',
  'neither',
  'either',
  'we',
  'mine',
  'all',
  'anybody',
  'nobody',
  'mustRespond',
  'respond',
  'received',
  'responseNoun',
  'boardNoun',
  'offTopic',
  'that',
  'those',
  'only',
  'both',
  'command',
  'wholly',
]);
/** Allowed where the question names its own. */
const namedAgain: readonly Term[] = ['recommendationNoun', 'measureNoun', 'reviewsNoun', 'personNoun'];

/** What tells the bot which are meant, or what the question is about. */
const restricting =
  /^(?:per|menar|menade|avser|avsag|soker|letar|intresserad|intresserar|intresse|galler|gallde|handlar|handlade|ror|berora?|avgrans\p{L}*|begrans\p{L}*|fokus\p{L}*|inrikta\p{L}*|undanta\p{L}*|bortse\p{L}*|rakna|raknar|raknas|rakna\p{L}*|inklud\p{L}*|exklud\p{L}*|mean|means|meant|interested|concern\p{L}*|focus\p{L}*|limit\p{L}*|includ\p{L}*|exclud\p{L}*|consider\p{L}*|count\p{L}*|assum\p{L}*|suppos\p{L}*|antag\p{L}*|forutsatt|oavsett|provided|if|unless|annars|utifran|enligt|according|samma|same|dito|utom|forutom|except|resten|rest|sortera\p{L}*|sort|sorted|filter\p{L}*)$/u;
const addressing = /^(?:du|dig|din|ditt|dina|ni|er|you|your)$/;
const restrictingWish =
  /(?:^| )(?:vill|behover|skulle|ska|want|need|would|like)(?: \p{L}+){0,2} (?:bara|endast|enbart|inte|ej|just|not|no|dont)(?: \p{L}+){0,3} (?:ha|se|fa|med|have|see|get|dem|de|dom|those|ones)(?: |$)/u;
const restrictingWishTurned =
  /(?:^| )(?:bara|endast|enbart|only|just)(?: \p{L}+)? (?:ha|se|fa|have|see|get|dem|de|dom|those|the ones)(?: |$)/u;
/** "jag har tre nämnder", "I work with care": what is the asker's own. */
const ofTasks =
  /(?:^| )(?:(?:jag|vi|i|we)(?: \p{L}+)? (?:har|have) (?:\p{L}+ ){0,2}(?:namnd\p{L}*|styrels\p{L}*|boards?|committees?)|(?:jobbar|arbetar|work|working) (?:\p{L}+ )?(?:med|with|on|for)|ansvarar|skoter|handles?|responsible|hand om|in charge)(?: |$)/u;
const which = /(?:^| )(?:de|dem|dom|den|those|ones|them|alla) (?:som|that|who|which)(?: |$)/;
const forgiving = /(?:^| )(?:om|if) (?:du|ni|you) (?:hinner|orkar|kan|vill|har tid|have time|can|may|have a)/;
/** "hoppas du mår bra", "you are great". */
const ofTheBot = /(?:^| )(?:du (?:ar|mar|har det|verkar|brukar)|you (?:are|seem)|youre)(?: |$)/;

/** "jag tittar på", "working on": what follows may be what the question is about. */
const dealing =
  /^(?:tittar|kollar|funderar|tanker|undrar|jobbar|arbetar|skriver|laser|forbereder|granskar|foljer|looking|thinking|working|writing|reading|preparing)$/;
const articles = new Set('den det de en ett the a an vara vart var our my min mitt'.split(' '));
/** The word that leads to one, its article left out. */
export const leadOf = (words: readonly Word[], at: number): number =>
  articles.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
/** Whether somebody deals with what nothing known is called by: "jag tittar på simhallen". */
export const dealsWithUnknown = ({ words, unread }: Scan): boolean =>
  unread.some((at) => {
    const lead = leadOf(words, at);
    const leads = /^(?:pa|med|over|om|at|on|about|with)$/.test(words[lead]?.folded ?? '');
    return leads && words.slice(Math.max(0, lead - 2), lead).some(({ folded }) => dealing.test(folded));
  });

/** Whether what is told may say which are meant, or what the bot is to do. */
export const restrictsQuestion = (words: readonly Word[]): boolean => {
  const line = words.map(({ folded }) => folded).join(' ');
  if (ofTasks.test(line) || words.some(({ folded }) => restricting.test(folded))) return true;
  if (restrictingWish.test(line) || restrictingWishTurned.test(line) || which.test(line)) return true;
  const addressed = words.some(({ folded }) => addressing.test(folded));
  return addressed && !forgiving.test(line) && !ofTheBot.test(line);
};

const wondering = /^(?:undrar|undrade|fragar|fragade)$/;
const self = set('jag i im ive chefen kollega min my');
/** States that somebody says of herself: "jag håller på att planera", "I am running late". */
const ofHerself = (mark: Mark, words: readonly Word[]): boolean => {
  if (!['draft', 'begun', 'overdue', 'finished', 'planned', 'content'].includes(termOf(mark) ?? ''))
    return false;
  return words.slice(Math.max(0, mark.from - 3), mark.from).some(({ folded }) => self.has(folded));
};

const isHarmless = (mark: Mark, words: readonly Word[], names: Mention | undefined): boolean => {
  const own = words.slice(mark.from, mark.to).map(({ folded }) => folded);
  const term = termOf(mark);
  if (mark.is === 'literals') return ofHerself(mark, words);
  if (mark.is !== 'term') return false;
  const next = words[mark.to]?.folded ?? '';
  switch (term) {
    case 'mine':
    case 'we':
      return (
        !own.some((word) => /^namnd|^styrels|^board|^egna$|^own$|^mina$|^mine$/.test(word)) && next !== 'egna'
      );
    case 'when':
      return (
        own.length === 1 &&
        words[mark.from - 1] !== undefined &&
        /^(?:nu|just|now)$/.test(words[mark.from - 1]?.folded ?? '')
      );
    case 'about':
      return (
        names?.from === mark.to ||
        next === 'to' ||
        own.join(' ') === 'on' ||
        // "ordföranden undrade om": what follows is asked.
        (own.join(' ') === 'om' && next === '' && wondering.test(words[mark.from - 1]?.folded ?? '')) ||
        // "undrar bara om vi är ensamma"
        (own.join(' ') === 'om' && wondering.test(words[0]?.folded ?? '') && mark.from <= 2) ||
        (own.join(' ') === 'om' && /^(?:minut|timm)/.test(words[mark.to + 1]?.folded ?? '')) ||
        (own.join(' ') === 'om' && addressing.test(next))
      );
    // "måste ha en lista med mig": a thing, and not what is asked for.
    case 'which':
      return (
        (/^(?:lista|list)$/.test(own.join(' ')) &&
          /^(?:en|a|min|my)$/.test(words[mark.from - 1]?.folded ?? '')) ||
        (/^(?:find|hitta)$/.test(own.join(' ')) &&
          words.slice(0, mark.from).some(({ folded }) => self.has(folded)))
      );
    case 'mentions':
      return names?.from === mark.to;
    case 'content':
      return own.every((word) => /^(?:lovade|promised)$/.test(word)) && ofHerself(mark, words);
    default:
      return harmless.has(term) || namedAgain.some((noun) => noun === term);
  }
};

const thanking = /^(?:tack|tackar|thanks|thank)$/;
const greets = (found: Scan): boolean => {
  const marks = found.terms;
  const unread = found.unread.map((at) => found.words[at]);
  return (
    marks.some(({ term }) => term === 'greeting') &&
    marks.every(({ term }) => harmless.has(term)) &&
    unread.length <= 2 &&
    unread.every((word) => (splitHead(word?.folded ?? '')?.modifier ?? '') === '')
  );
};

const ofMeetings = /(?:mote|motet|sammantrade|sammantradet|semester|meeting)$/;

const bare = (found: Scan): boolean =>
  found.mentions.length + found.periods.length + found.numbers.length + found.spoken.length === 0;

const onlyTalk: readonly Term[] = ['filler', 'greeting', 'help', 'and', 'or', 'now', 'then'];

/**
 * What a clause beside a question tells that bears nothing on it: somebody's reasons, thanks, a greeting. Null: it may
 * say which are meant, what is asked, or what the bot is to do. `follows`: it stands after the question.
 */
export const selfTalk = (clause: string, context: QuestionContext, follows = false): SelfTalk | null => {
  const found = scanned(clause, context);
  const { words, mentions } = found;
  const nothing: SelfTalk = { names: null, nouns: [], words, dated: false };
  if (words.length === 0) return nothing;
  if (bare(found) && found.unread.length === 0 && found.terms.every(({ term }) => onlyTalk.includes(term)))
    return nothing;
  if (bare(found) && greets(found)) return nothing;
  const [names, ...others] = mentions;
  // "Tack för hjälpen i fredags."
  if (mentions.length === 0 && thanking.test(words[0]?.folded ?? '')) return nothing;
  // "vi har revisionsmöte imorgon": when they meet tells nothing of what is asked.
  const meets = words.some(({ folded }) => ofMeetings.test(folded));
  if (!meets && found.periods.length > 0) return null;
  if (others.length > 0 || found.numbers.length + found.spoken.length > 0) return null;
  if (names !== undefined && !['board', 'group', 'review'].includes(names.is)) return null;
  if (
    words.some(
      ({ folded }, at) => /\d/.test(folded) && !(names !== undefined && at >= names.from && at < names.to),
    )
  )
    return null;
  if (found.unread.some((at) => (splitHead(words[at]?.folded ?? '')?.modifier ?? '') !== '')) return null;
  if (!tellsSomething(words, names?.from === 0 ? names.to : 0) && !(follows && tellsOfHerself(found)))
    return null;
  if (restrictsQuestion(words) || dealsWithUnknown(found)) return null;
  const marks = marksOf(found).filter(({ is }) => is !== 'mention' && is !== 'period');
  if (!marks.every((mark) => isHarmless(mark, words, names))) return null;
  return {
    names: names ?? null,
    nouns: marks.flatMap((mark) => {
      const term = termOf(mark);
      const somebody = words
        .slice(mark.from, mark.to)
        .every(({ folded }) => /^(?:person|folk|people|sekreterare|sekreteraren|secretary)$/.test(folded));
      return term !== null && namedAgain.includes(term) && !somebody ? [term] : [];
    }),
    words,
    dated: found.periods.length > 0,
  };
};
