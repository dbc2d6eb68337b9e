import type { AnswerVersion } from '../domain/answer.js';
import type { RequestId } from '../domain/request.js';
import type { FileTexts } from './requestFile.js';

/** So many requests are somebody's work at the same time in one process; the one left longest ago gives way. */
const remembered = 200;

/**
 * The texts of the requests that were worked with last, so that a step that is saved need not read them again.
 * Nothing here can be out of date, as such rows never change; that one is missing shows by the request's marks.
 */
export class RememberedTexts {
  private readonly byRequest = new Map<RequestId, FileTexts>();

  get(id: RequestId): FileTexts | null {
    return this.byRequest.get(id) ?? null;
  }

  keep(id: RequestId, { recommendations, versions }: FileTexts): void {
    this.byRequest.delete(id);
    this.byRequest.set(id, { recommendations, versions });
    const [oldest] = this.byRequest.keys();
    if (this.byRequest.size > remembered && oldest !== undefined) this.byRequest.delete(oldest);
  }

  /** A version that has been written. */
  add(id: RequestId, version: AnswerVersion): void {
    const texts = this.byRequest.get(id);
    if (texts !== undefined) this.keep(id, { ...texts, versions: [...texts.versions, version] });
  }
}
