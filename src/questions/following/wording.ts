import type { Word } from '../../language/words.js';

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
export const isOfIt = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => ['det', 'it', 'that'].includes(folded));

const whichOnes = /^(?:(?:and|but|ok|okay|so) )*which ones? /;
/** "which ones have an extension?": of those that were spoken of. */
export const saysWhichOnes = (words: readonly Word[]): boolean =>
  whichOnes.test(words.map(({ folded }) => folded).join(' '));

/** "vilka granskningar har de inte svarat på?": of those who were spoken of. */
const theirs =
  /^(?:och |and )?(?:(?:vilka|vilken|vilket|which)(?: [a-z]+)?|what [a-z]+) (?:har|have|did) (?:de|dom|they) /;
export const isTheirs = (words: readonly Word[]): boolean =>
  theirs.test(words.map(({ folded }) => folded).join(' '));

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

/** "och vilka granskningar gäller det?", "vilka nämnder är det?" */
const ofThose =
  /^(?:och |men |o |and )?(?:vilka|vilken|vilket|which|what) [a-z]+ (?:ar|galler|handlar|ror|avser|are|is|concerns?) (?:det|de|dom|den|it|they|that|those)(?: om| for| about| to)?(?: (?:for|hos|pa|i|on|in) .+)?$/;
export const isOfThose = (words: readonly Word[]): boolean =>
  ofThose.test(words.map(({ folded }) => folded).join(' '));

/** "när ska de vara klara?": a day that is set, unlike the one on which it came about. */
export const saysToCome = (words: readonly Word[]): boolean =>
  words.some(({ folded }) =>
    /^(?:ska|skall|skulle|ar|blir|vantas|beraknas|should|will|is|are|must)$/.test(folded),
  );

const matter =
  /(?:^| )(?:(?:handlar|ror) det (?:har )?(?:sig )?om|(?:pratar|talar|snackar) vi om|are we talking)(?: |$)/;
const fewOfMatter = 8;
/** "hur många svar handlar det om?", "how many are we talking about?": of what was spoken of. */
export const saysWhatItIsAbout = (words: readonly Word[]): boolean =>
  matter.test(words.map(({ folded }) => folded).join(' ')) && words.length <= fewOfMatter;

/** Asks for somebody. */
export const asksWho = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:vem|vems|who|whose)$/.test(folded)) &&
  !words.some(({ folded }) => /^(?:vilka|which)$/.test(folded));

const thoseOf =
  /^(?:and|och|men|but) (?:those|the ones|de|dem|dom) (?:to|till|from|fran|for|hos|on|pa|in|i) /;
/** "and those to RS?": such rows of another. */
export const saysThoseOf = (words: readonly Word[]): boolean =>
  thoseOf.test(words.map(({ folded }) => folded).join(' '));

const such =
  /^(?:those|the ones|de|dem|dom)(?: som| that)? (?:about|regarding|concerning|om|galler|avser|ror) /;
/** "those about report 7?": such rows, on that one. */
export const saysSuch = (words: readonly Word[]): boolean =>
  such.test(words.map(({ folded }) => folded).join(' '));

const whichWeDid =
  /^(?:och |and |men |but )?(?:vilka|vilken|vilket|which|which ones?) (?:har|have|did) (?:vi|jag|we|i) (?:(?:inte|ej|not|annu|redan|already) )*(?:svarat|besvarat|answered?|responded)(?: (?:pa|to|an|yet))*$/;
/** "vilka har vi svarat på?" after things that can be answered: of them. */
export const saysWhichWeDid = (words: readonly Word[]): boolean =>
  whichWeDid.test(words.map(({ folded }) => folded).join(' '));

/** "by when?", "när ska de det?": a day that is set, whatever came about. */
export const saysByWhen = (words: readonly Word[]): boolean =>
  /(?:^| )(?:by when|till nar|tills nar|senast nar|nar senast|when at the latest|by what date|by which date)(?: |$)/.test(
    words.map(({ folded }) => folded).join(' '),
  );
