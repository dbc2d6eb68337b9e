import type { Scan } from '../scan.js';
import type { Term } from '../lexicon/terms.js';

/** What questions speak of. */
export const nouns: readonly Term[] = [
  'boardNoun',
  'theBoard',
  'responseNoun',
  'theReview',
  'reviewsNoun',
  'recommendationNoun',
  'measureNoun',
  'personNoun',
];
/** The nouns that say what is asked for. */
export const unitNouns: readonly Term[] = [
  'boardNoun',
  'responseNoun',
  'reviewsNoun',
  'recommendationNoun',
  'measureNoun',
  'personNoun',
];

const theirs = /^(?:sina|sin|deras|their|its)$/;
const withTheirs = /^(?:sina|sin|deras|their|its|med|pa|on|with|alla|all)$/;
/** "har RS påbörjat sina åtgärder?", "börjat med åtgärderna", "klara med alla sina åtgärder" */
const leadsToMeasures = (terms: Scan['terms'], at: number): boolean => {
  const term = terms[at]?.term;
  const leads = term === 'begun' || term === 'finished' ? withTheirs : theirs;
  let next = at + 1;
  while (
    terms[next]?.from === terms[next - 1]?.to &&
    terms[next]?.words.every(({ folded }) => leads.test(folded))
  )
    next += 1;
  return next > at + 1 && terms[next]?.term === 'measureNoun' && terms[next]?.from === terms[next - 1]?.to;
};

/** The noun that a word is said of: the one right after it ("försenade åtgärder"), else the one before it. */
export const spokenOf = (terms: Scan['terms'], at: number, before: Term | null): Term | null => {
  const after = terms[at + 1];
  if (after !== undefined && nouns.includes(after.term) && after.from === terms[at]?.to) return after.term;
  if (leadsToMeasures(terms, at)) return 'measureNoun';
  // What is claimed is claimed of the rows, whatever was spoken of in telling which.
  const begins = terms.slice(0, at).findIndex(({ term }) => term === 'inEvery');
  if (begins >= 0) {
    const noun = terms
      .slice(begins, at)
      .reverse()
      .find(({ term }) => nouns.includes(term));
    return noun?.term ?? 'responseNoun';
  }
  const claims = terms.slice(0, at).findIndex(({ term }) => term === 'thatThey');
  const said = claims < 0 ? terms.slice(0, at).reverse() : terms.slice(claims, at).reverse();
  if (claims >= 0) said.push(...terms.slice(0, claims));
  const noun = said.findIndex(({ term }) => nouns.includes(term));
  // "the measure for recommendation 3": of the measure.
  const of = said.slice(noun + 1).find(({ term }) => term !== 'filler');
  const ofWork = said[noun]?.term === 'recommendationNoun' && of?.term === 'measureNoun';
  return ofWork && of.to === (said[noun]?.from ?? 0) - 1 ? of.term : (said[noun]?.term ?? before);
};

/** "svaren", "yttranden", "replies": of what is called a response, that which comes in. */
export const answerWord = /^(?:svar|yttrand|remissvar|respon|answer|repl)/;
