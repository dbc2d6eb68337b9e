import { onlyTerms } from '../elliptic.js';
import { their } from '../pronouns.js';
import { pointsToSome } from '../wording.js';
import type { GoingOn, Rule } from './kind.js';

/** "vem är deras sekreterare?" */
const asksForTheirs = ({ before, words, sentence, literals }: GoingOn): boolean =>
  before !== null &&
  sentence.has('personNoun') &&
  literals.length === 0 &&
  words.some(({ folded }) => their.has(folded));

/** "kontakt?", "contacts for those please" */
const asksForContact = ({ before, marks, sentence: { has }, literals, they }: GoingOn): boolean =>
  before !== null &&
  has('contact', 'personNoun') &&
  (!has('all') || they) &&
  literals.length === 0 &&
  onlyTerms(marks, 'contact', 'personNoun', 'about');

/** "vem kontaktar jag där?" */
const asksWhomToContact = ({ marks, words, sentence }: GoingOn): boolean =>
  sentence.has('contact') && (pointsToSome(words) || onlyTerms(marks, 'contact'));

export const asksForTheirPeople: Rule = (text) =>
  !text.named && (asksForTheirs(text) || asksForContact(text) || asksWhomToContact(text)) ? 'people' : null;
