import type { QuestionContext } from '../context.js';
import { type Scan, scan } from '../scan.js';

/** Clauses kept of one context: those of a message come again in each way of parting it. */
const mostClauses = 40;
const known = new WeakMap<QuestionContext, Map<string, Scan>>();

/** A clause taken apart, once for a message. */
export const scanned = (clause: string, context: QuestionContext): Scan => {
  const clauses = known.get(context) ?? new Map<string, Scan>();
  known.set(context, clauses);
  const before = clauses.get(clause);
  if (before !== undefined) return before;
  if (clauses.size >= mostClauses) clauses.clear();
  const found = scan(clause, context);
  clauses.set(clause, found);
  return found;
};
