import { answerCount, recommendationCount, type RequestState } from '../domain/request.js';
import { isOverdue } from '../domain/status.js';
import { allRequests } from './requestRows.js';
import { today, type Services } from './services.js';

/** One request, as scripts read it. */
export interface StatusRow {
  readonly reviewId: string;
  readonly title: string;
  readonly reportNumber: string | null;
  readonly board: string;
  readonly recommendations: number;
  /** Recommendations with a complete answer. */
  readonly answers: number;
  readonly state: RequestState;
  readonly dueDate: string;
  readonly effectiveDueDate: string;
  readonly overdue: boolean;
}

/** Every request, the most urgent first. */
export const status = async (services: Pick<Services, 'requests' | 'clock'>): Promise<StatusRow[]> => {
  const now = today(services.clock);
  return (await allRequests(services.requests)).map((request) => ({
    reviewId: request.reviewId,
    title: request.reviewTitle,
    reportNumber: request.reportNumber,
    board: request.boardName,
    recommendations: recommendationCount(request),
    answers: answerCount(request),
    state: request.state,
    dueDate: request.dueDate,
    effectiveDueDate: request.effectiveDueDate,
    overdue: isOverdue(request, now),
  }));
};
