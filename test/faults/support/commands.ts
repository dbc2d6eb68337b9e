import { measureId } from '../../../src/domain/measure.js';
import type { Acknowledged } from '../world.js';

/** The day to which measures are put off: every working day of a storm is a step before it. */
const putOffTo = '2023-04-21';

/** What is said of the measures after the decision, no two the same. */
const saidOfMeasures = [
  { measure: 1, state: 'onSchedule', reason: '', base: 0 },
  { measure: 2, state: 'delayed', reason: 'Upphandlingen drar ut på tiden.', base: 0 },
  { measure: 1, state: 'done', reason: '', base: 1 },
] as const;
const untilDecided = 4;

/** Of one request, in order: two answers, handing in, the decision, then reports on the two measures. */
export const allCommands = untilDecided + saidOfMeasures.length;

const textOf = (place: number): string => `Åtgärd ${place + 1}`;

/** What the button of a command says, with what was typed; the same however often it is pressed. */
export const pressOf = (requestId: string, place: number): Readonly<Record<string, unknown>> => {
  if (place === 2) return { verb: 'submit', requestId };
  if (place === 3)
    return { verb: 'decide', requestId, decidedOn: '2023-03-06', paragraph: '12', registryNumber: '' };
  const said = saidOfMeasures[place - untilDecided];
  if (said !== undefined) {
    const { measure: recommendation, state: status, reason, base: baseVersion } = said;
    const of = { requestId, recommendation, baseVersion };
    return status === 'delayed'
      ? { verb: 'saveDelay', ...of, newDate: putOffTo, reason }
      : { verb: 'report', ...of, status };
  }
  return {
    verb: 'save',
    requestId,
    recommendation: place + 1,
    baseVersion: 0,
    fields: ['measure', 'description', 'how', 'when', 'responsible'],
    measure: 'planned',
    description: textOf(place),
    how: '',
    when: '',
    responsible: '',
  };
};

/** What was acknowledged so far. */
export type Kept = { [K in keyof Acknowledged]: Acknowledged[K][number][] };
export const nothingAcknowledged = (): Kept => ({ answers: [], decisions: [], reports: [], moves: [] });

/** Notes what somebody was told has been done. */
export const acknowledge = (kept: Kept, requestId: string, place: number): void => {
  const at = performance.now();
  if (place < 2) kept.answers.push({ requestId, text: textOf(place) });
  if (place === 3) kept.decisions.push({ requestId, at });
  const said = saidOfMeasures[place - untilDecided];
  if (said === undefined) return;
  const { measure, state, reason } = said;
  kept.reports.push({ measureId: measureId(requestId, measure), state, reason, at });
};
