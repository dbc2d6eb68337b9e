import { fold, type Word } from '../../language/words.js';
import { idiomsOfDays } from './idiomsOfDays.js';
import { idiomsOfWork } from './idiomsOfWork.js';

/** Sayings that mean what plainer words say, where they can mean nothing else. */
const known = [...idiomsOfWork, ...idiomsOfDays].map(([triggers, said, read]) => ({
  triggers: triggers.split(' '),
  said,
  read,
}));
/** No saying is longer; what is, is somebody's text. */
const longest = 400;

/** A text of these words in plainer ones, where people say it by a figure of speech. */
export const inPlainWords = (text: string, words: readonly Word[]): string => {
  if (text.length > longest) return text;
  const typed = new Set(words.map(({ text: each }) => fold(each)));
  return known
    .filter(({ triggers }) => triggers.some((each) => typed.has(each)))
    .reduce((so, { said, read }) => so.replace(said, read), text);
};
