import { measures as kinds, type AnswerFields, type Measure } from '../domain/answer.js';
import type { Facts, RequestFacts } from '../domain/history.js';
import { measureId, type MeasureId, type PlannedMeasure } from '../domain/measure.js';
import type { Person } from '../domain/person.js';
import { counts, isHandedIn, recommendationMarks, type Request } from '../domain/request.js';

/** One recommendation to one board, with the answer to it and the measure that it promises. */
export interface Recommendation {
  readonly request: Request;
  /** As in the letter, counted per board. */
  readonly number: number;
  /** Empty where texts were not asked for. */
  readonly text: string;
  /** What is known once the response is handed in; null before. */
  readonly kind: Measure | null;
  readonly answer: AnswerFields | null;
  readonly measure: PlannedMeasure | null;
}

/** A request with its recommendations, which are put together only where somebody looks at them. */
export interface AskedRequest {
  readonly request: Request;
  recommendations(): readonly Recommendation[];
}

/** All that an answer is made from. */
export interface AskedFacts extends Facts {
  readonly persons: readonly Person[];
}

const recommendationsOf = (
  { request, texts }: RequestFacts,
  planned: ReadonlyMap<MeasureId, PlannedMeasure>,
): Recommendation[] =>
  recommendationMarks(request).map(({ slot, measure }, place) => ({
    request,
    number: slot,
    text: texts?.recommendations[place] ?? '',
    kind: isHandedIn(request) ? (kinds.find((kind) => kind === measure) ?? null) : null,
    answer: isHandedIn(request) ? (texts?.answers?.[place] ?? null) : null,
    measure: planned.get(measureId(request.id, slot)) ?? null,
  }));

/** The same thing can be read twice while it is being closed: the later state counts. */
const latest = <V>(
  items: readonly V[],
  of: (item: V) => { readonly id: string; readonly sequence: number },
): Map<string, V> => {
  const byId = new Map<string, V>();
  for (const item of items) {
    const known = byId.get(of(item).id);
    if (known === undefined || of(known).sequence < of(item).sequence) byId.set(of(item).id, item);
  }
  return byId;
};

/** The requests that a question can be about, each once; withdrawn ones are in no answer. */
export const askedRequests = ({ requests, measures }: Facts): AskedRequest[] => {
  const planned = latest(measures, (measure) => measure);
  const once = latest(requests, ({ request }) => request);
  return [...once.values()]
    .filter(({ request }) => counts(request))
    .map((facts) => {
      let put: readonly Recommendation[] | null = null;
      return {
        request: facts.request,
        recommendations: () => (put ??= recommendationsOf(facts, planned)),
      };
    });
};
