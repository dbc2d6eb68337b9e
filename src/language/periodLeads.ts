import type { Words } from './daysInWords.js';

/** How the words that lead to days bound the period: "före", "till och med", "inom". */
export type Bound =
  'before' | 'until' | 'since' | 'after' | 'within' | 'between' | 'in' | 'past' | 'next' | 'from' | 'ahead';

const leads: readonly (readonly [Bound, string])[] = [
  ['before', 'fore|innan|before|prior to|tidigare an|earlier than'],
  [
    'until',
    'senast|allra senast|till och med|t o m|tom|fram till|fram till och med|till|tills|no later than|not later than|at the latest|by|until|till|up to|until and including|up to and including|inte senare an|on or before|on or earlier than',
  ],
  [
    'since',
    'sedan|alltsedan|tidigast|fran och med|fr o m|from och med|since|on or after|from and including|ever since',
  ],
  ['from', 'fran|from'],
  ['after', 'efter|after|senare an|later than'],
  [
    'within',
    'inom|inom de narmaste|inom de kommande|inom loppet av|inom den narmaste|inom den narmsta|inom narmaste|inom narmsta|inom hogst|inom max|inom maximalt|inom som mest|om hogst|om max|om maximalt|om som mest|within|within the next|in the next|over the next|during the next',
  ],
  ['between', 'mellan|between'],
  [
    'next',
    'de narmaste|de kommande|narmaste|narmsta|den narmaste|den kommande|kommande|under de narmaste|under de kommande|the next|next|the coming|under den narmaste|under narmaste|the following|nasta|de nasta',
  ],
  [
    'past',
    'de senaste|den senaste|senaste|under de senaste|under den senaste|under senaste|det senaste|the last|the past|last|past|in the last|in the past|over the last|during the last|during the past|within the last|sista|de sista',
  ],
  ['ahead', 'om|in'],
  ['in', 'i|under|pa|per|in|on|during|for|den|vid|kring'],
];
const byFirst = new Map<string, { bound: Bound; words: readonly string[] }[]>();
for (const [bound, phrases] of leads)
  for (const phrase of phrases.split('|')) {
    const words = phrase.split(' ');
    const known = byFirst.get(words[0] ?? '') ?? [];
    byFirst.set(
      words[0] ?? '',
      [...known, { bound, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }

/** "sen årsskiftet", "skickat ut sen i oktober", but not "är sen i maj", which is late. */
const sinceThen = (words: Words, place: number): readonly { bound: Bound; to: number }[] => {
  if (words[place]?.folded !== 'sen') return [];
  const next = words[place + 1]?.folded ?? '';
  const late =
    /^(?:pa|med|under|till)$/.test(next) ||
    (next === 'i' &&
      (place === 0 ||
        words.slice(0, place).some(({ folded }) => /^(?:ar|var|blev|blir|vara|varit)$/.test(folded))));
  return late ? [] : [{ bound: 'since', to: place + 1 }];
};

/** "om vi ser till februari": looks at all of it, and not until then. */
const looksAt = (words: Words, place: number): boolean =>
  words[place]?.folded === 'till' && /^(?:se|ser|sett)$/.test(words[place - 1]?.folded ?? '');

/** The bounds that begin at `place`, each up to but not including the word `to`. */
export const leadsAt = (words: Words, place: number): readonly { bound: Bound; to: number }[] => [
  ...sinceThen(words, place),
  ...(looksAt(words, place) ? [{ bound: 'in' as const, to: place + 1 }] : []),
  ...(byFirst.get(words[place]?.folded ?? '') ?? [])
    .filter(({ words: known }) => known.every((word, step) => words[place + step]?.folded === word))
    .filter(() => !looksAt(words, place))
    .map(({ bound, words: { length } }) => ({ bound, to: place + length })),
];
