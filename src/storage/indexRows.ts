import type { Request } from '../domain/request.js';
import { key } from './keys.js';
import { toBody, type RowDraft } from './row.js';
import { StorageError } from './storageError.js';

const month = (date: string): string => date.slice(0, 7);
const year = (date: string): string => date.slice(0, 4);

export const duePartition = (organisation: string, dueMonth: string): string =>
  key(organisation, 'due', dueMonth);

/** The copies of a closed request: by due date, by the decision's date, by board and year of the due date. */
export const indexRowsOf = (organisation: string, request: Request): RowDraft[] => {
  if (request.decision === null) throw new StorageError('withoutDecision', request.id);
  return [
    duePartition(organisation, month(request.effectiveDueDate)),
    key(organisation, 'answered', month(request.decision.decidedOn)),
    key(organisation, 'board', request.boardId, year(request.effectiveDueDate)),
  ].map((partitionKey) => ({ partitionKey, rowKey: request.id, body: toBody(request) }));
};
