import type { Word } from '../../language/words.js';
import { it, their, there, theyOrThose } from './pronouns.js';

/** The words of a text as they are compared. */
export const foldedOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** What a text that goes on may begin with; in a regular expression of a text. */
export const joining = '(?:(?:och|and|ok|okej|okay|men|but) )*';

/** "och vilka har inte det?", "and who has?". */
export const endsOpen = new Set(
  'har det gjort inte has have not hasnt havent arent isnt werent wasnt didnt dont doesnt'.split(' '),
);
export const asksWhich = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => ['vilka', 'vem', 'who', 'which'].includes(folded));

/** "och tvärtom?": of whom it does not hold. */
export const saysReverse = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:tvartom|omvant|conversely)$/.test(folded));

/** Speaks of one thing that was spoken of. */
export const isOfIt = (words: readonly Word[]): boolean => words.some(({ folded }) => it.has(folded));

/** "när skulle den vara genomförd?": of the one that was spoken of; "den 1 maj" speaks of none. */
export const pointsToOne = (words: readonly Word[]): boolean =>
  words.some(
    ({ folded }, at) =>
      folded === 'den' &&
      /^(?:ska|skall|skulle|ar|var|blir|maste)$/.test(words[at - 1]?.folded ?? '') &&
      /^(?:vara|varit|ha|bli|klara?|fardiga?|genomforas|vidtas|besvaras|besvarad|inne)$/.test(
        words[at + 1]?.folded ?? 'klar',
      ),
  );

const matter =
  /(?:^| )(?:(?:handlar|ror) det (?:har )?(?:sig )?om|(?:pratar|talar|snackar) vi om|are we talking)(?: |$)/;
const fewOfMatter = 8;
/** "hur många svar handlar det om?", "how many are we talking about?": of what was spoken of. */
export const saysWhatItIsAbout = (words: readonly Word[]): boolean =>
  matter.test(foldedOf(words)) && words.length <= fewOfMatter;

/** Asks for somebody. */
export const asksWho = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:vem|vems|who|whose)$/.test(folded)) &&
  !words.some(({ folded }) => /^(?:vilka|which)$/.test(folded));

const pronouns: ReadonlySet<string> = new Set([...theyOrThose, ...their, ...there, 'det', 'that']);
/** "när ska de svara?", "vem kontaktar jag där?": somebody or something that was spoken of. */
export const pointsToSome = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => pronouns.has(folded));

/** "alla rapporter" */
export const saysAll = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:alla|samtliga|all|every)$/.test(folded));

/** "by when?", "när ska de det?": a day that is set, whatever came about. */
export const saysByWhen = (words: readonly Word[]): boolean =>
  /(?:^| )(?:by when|till nar|tills nar|senast nar|nar senast|when at the latest|by what date|by which date)(?: |$)/.test(
    foldedOf(words),
  );
