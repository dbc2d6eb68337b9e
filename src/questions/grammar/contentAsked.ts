import type { Question } from '../question.js';
import { list } from './listAsked.js';
import type { Obstacle } from './obstacle.js';
import type { Parts } from './parts.js';
import type { Said } from './said.js';
import { isPositiveState, saysNothing, saysOf, whereOf } from './saidOf.js';
import { termOf } from './marks.js';

/** "show me what Ekeby answered": what is to be shown asks. */
const asksWhat = ({ marks, sentence: { has } }: Parts): boolean =>
  has('what') &&
  marks.every((mark, at) => {
    const next = marks.slice(at + 1).find((other) => termOf(other) !== 'filler');
    return termOf(mark) !== 'which' || termOf(next) === 'what';
  });

/** "what were the answers?": what stood in those that somebody has in mind. */
const asksWhatTheyWere = (parts: Parts): boolean =>
  asksWhat(parts) &&
  parts.sentence.has('responseNoun') &&
  saysNothing(parts) &&
  parts.words.every(({ folded }) =>
    /^(?:vad|va|blev|var|ar|svaren|yttrandena|och|what|were|are|the|answers|responses|replies|and)$/.test(
      folded,
    ),
  );

/** "vad svarade RS?": what stands in answers is asked for. */
export const isContent = (parts: Parts): boolean => {
  const { sentence, conditions } = parts;
  return (
    sentence.has('content') ||
    asksWhatTheyWere(parts) ||
    (asksWhat(parts) &&
      !sentence.has('howMany', 'howStands', 'mustRespond', 'dueNoun') &&
      conditions.said.some((said) => isPositiveState(said, 'answered') || isPositiveState(said, 'handedIn')))
  );
};

/** "vad svarade RS?": the recommendations with their answers. */
export const contentQuestion = (parts: Parts): Question | Obstacle => {
  const named = parts.mine || saysOf(parts, 'board', 'review');
  // "vad kom in förra veckan?"
  const cameIn = parts.words.some(({ folded }) => /^(?:kom|kommit|inkom|inkommit)$/.test(folded));
  if (!named && cameIn && !parts.sentence.has('content') && saysOf(parts, 'date'))
    return list(parts, 'requests');
  if (!named) return 'nothing';
  const verb = (said: Said): boolean =>
    isPositiveState(said, 'answered') || isPositiveState(said, 'handedIn');
  return { ask: 'list', of: 'recommendations', where: whereOf(parts, verb) };
};
