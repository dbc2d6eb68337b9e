import { asking } from './asking.js';
import { connecting } from './connecting.js';
import { dates } from './dates.js';
import { followUps } from './followUps.js';
import { kinds } from './kinds.js';
import { mentioning } from './mentioning.js';
import { outOfScope } from './outOfScope.js';
import { people } from './people.js';
import { reports } from './reports.js';
import { states } from './states.js';
import { talk } from './talk.js';
import { units } from './units.js';

/**
 * Everything that words and phrases may stand for. In each language a phrase stands under one term; one that both
 * languages have is read as Swedish.
 */
export const lexicon = {
  ...states,
  ...kinds,
  ...reports,
  ...people,
  ...dates,
  ...units,
  ...asking,
  ...connecting,
  ...followUps,
  ...mentioning,
  ...outOfScope,
  ...talk,
};
export type Term = keyof typeof lexicon;
