import type { Board } from '../../domain/board.js';
import { foldedName } from '../../domain/foldedName.js';
import { standardReminders } from '../../domain/reminders.js';
import { stranger, type BoardRole, type Person } from '../../domain/person.js';
import type { Lined, LineProblem, ReadLine, UnreadLine } from '../../ports/worldFile.js';
import type {
  AnswerRecord,
  BoardRecord,
  EventRecord,
  MeasureRecord,
  PersonRecord,
  ReportRecord,
  RequestRecord,
  ReviewRecord,
  WorldRecord,
} from '../../ports/worldRecords.js';

export type Tell = (line: number, problem: LineProblem) => void;

/** A request with all lines that belong to it, each kind in the order of the file. */
export interface RequestRecords {
  readonly request: Lined<RequestRecord>;
  readonly answers: Lined<AnswerRecord>[];
  readonly measures: Lined<MeasureRecord>[];
  readonly reports: Lined<ReportRecord>[];
  readonly events: Lined<EventRecord>[];
}
export interface ReviewRecords {
  readonly review: Lined<ReviewRecord>;
  readonly requests: RequestRecords[];
}

/** The boards and people that lines may refer to. */
export interface WorldRegister {
  readonly boards: Map<string, Board>;
  readonly persons: Map<string, Person>;
}
export const emptyRegister = (): WorldRegister => ({ boards: new Map(), persons: new Map() });

/** Somebody or something whose line is wrong: known by its id alone, so that what refers to it is not wrong too. */
interface Standing {
  readonly id: string;
  readonly records: ReviewRecords | null;
  readonly boards: Set<string>;
  request: { readonly board: string; readonly records: RequestRecords | null } | null;
}

const boardOf = ({ id, name, shortForms = [], earlierNames = [], groups = [] }: BoardRecord): Board => ({
  id,
  name,
  shortForms,
  earlierNames,
  groups,
});

const personOf = (record: PersonRecord): Person => ({
  ...stranger(record.id),
  ...(record.remindersVersion === undefined ? {} : { remindersVersion: record.remindersVersion }),
  name: record.name,
  roles: record.roles ?? [],
  boards: record.boards ?? [],
  substituteFor: record.substituteFor ?? [],
  headOf: record.headOf ?? [],
  language: record.language ?? null,
  reminders: {
    pace: record.reminders?.pace ?? standardReminders.pace,
    snoozedUntil: record.reminders?.snoozedUntil ?? null,
    time: record.reminders?.time ?? null,
  },
});

const lists = { secretary: 'boards', substitute: 'substituteFor', head: 'headOf' } as const satisfies Record<
  BoardRole,
  keyof Person
>;

/** Puts the lines of a file together by review, and checks that each stands where it belongs. */
class Gatherer {
  private readonly names = new Set<string>();
  private readonly reviews = new Set<string>();
  private readonly letters = new Set<string>();
  private current: Standing | null = null;
  /** A line could not be read at all: it may have been what others refer to. */
  private isUncertain = false;

  constructor(
    private readonly register: WorldRegister,
    private readonly tell: Tell,
  ) {}

  /** Takes a line; what comes back is a review whose last line has been read. */
  take(line: ReadLine): ReviewRecords | null {
    if ('record' in line) return this.takeRecord(line.line, line.record);
    for (const problem of line.problems) this.tell(line.line, problem);
    return this.takeUnread(line);
  }

  /** The last review. */
  finish(): ReviewRecords | null {
    const { current } = this;
    this.current = null;
    return current?.records ?? null;
  }

  private takeRecord(line: number, record: WorldRecord): ReviewRecords | null {
    switch (record.kind) {
      case 'board':
        this.takeBoard(line, record);
        return null;
      case 'person':
        this.takePerson(line, record);
        return null;
      case 'review':
        return this.takeReview({ line, record });
      case 'request':
        this.takeRequest({ line, record });
        return null;
      case 'answer':
        this.ofRequest(line, record)?.answers.push({ line, record });
        return null;
      case 'measure':
        this.ofRequest(line, record)?.measures.push({ line, record });
        return null;
      case 'report':
        this.ofRequest(line, record)?.reports.push({ line, record });
        return null;
      case 'event':
        this.ofRequest(line, record)?.events.push({ line, record });
        return null;
    }
  }

  private takeUnread({ madeOut }: UnreadLine): ReviewRecords | null {
    if (madeOut === null) {
      this.isUncertain = true;
      return null;
    }
    const { kind, id, review, board } = madeOut;
    if (typeof id === 'string') {
      if (kind === 'board')
        this.register.boards.set(id, { id, name: id, shortForms: [], earlierNames: [], groups: [] });
      if (kind === 'person') this.register.persons.set(id, stranger(id));
      if (kind === 'review') return this.begin(id, null);
    }
    if (
      kind === 'request' &&
      typeof board === 'string' &&
      this.current !== null &&
      this.current.id === review
    )
      this.current.request = { board, records: null };
    return null;
  }

  private begin(id: string, records: ReviewRecords | null): ReviewRecords | null {
    const done = this.finish();
    this.reviews.add(id);
    this.current = { id, records, boards: new Set(), request: null };
    return done;
  }

  private takeBoard(line: number, record: BoardRecord): void {
    if (this.current !== null) this.tell(line, { code: 'misplaced', kind: 'board', under: 'register' });
    const { boards } = this.register;
    const name = foldedName(record.name);
    if (boards.has(record.id)) this.tell(line, { code: 'duplicate', of: 'board', id: record.id });
    else if (this.names.has(name)) this.tell(line, { code: 'sameName', name: record.name });
    this.names.add(name);
    boards.set(record.id, boardOf(record));
  }

  private takePerson(line: number, record: PersonRecord): void {
    if (this.current !== null) this.tell(line, { code: 'misplaced', kind: 'person', under: 'register' });
    const { persons } = this.register;
    if (persons.has(record.id)) this.tell(line, { code: 'duplicate', of: 'person', id: record.id });
    const person = personOf(record);
    for (const [role, key] of Object.entries(lists) as [BoardRole, (typeof lists)[BoardRole]][]) {
      for (const id of person[key]) this.checkBoard(line, id);
      if (person[key].length > 0 && !person.roles.includes(role))
        this.tell(line, { code: 'roleMissing', role, key });
    }
    persons.set(record.id, person);
  }

  private takeReview(review: Lined<ReviewRecord>): ReviewRecords | null {
    const { line, record } = review;
    if (this.reviews.has(record.id)) this.tell(line, { code: 'duplicate', of: 'review', id: record.id });
    if (record.letterHash !== undefined) {
      if (this.letters.has(record.letterHash)) this.tell(line, { code: 'sameLetter' });
      this.letters.add(record.letterHash);
    }
    return this.begin(record.id, { review, requests: [] });
  }

  private takeRequest(request: Lined<RequestRecord>): void {
    const { line, record } = request;
    const { current } = this;
    this.checkBoard(line, record.board);
    if (current === null || current.id !== record.review) {
      this.tellAway(line, record, 'review');
      return;
    }
    if (current.boards.has(record.board))
      this.tell(line, { code: 'duplicate', of: 'request', id: record.board });
    current.boards.add(record.board);
    if (current.records?.review.record.state === 'draft')
      this.tell(line, { code: 'draftWithRequest', review: record.review });
    const records: RequestRecords = { request, answers: [], measures: [], reports: [], events: [] };
    current.records?.requests.push(records);
    current.request = { board: record.board, records };
  }

  /** The request that a line belongs to; null: none, or one whose own line is wrong. */
  private ofRequest(
    line: number,
    record: AnswerRecord | MeasureRecord | ReportRecord | EventRecord,
  ): RequestRecords | null {
    const { current } = this;
    if (current?.id === record.review && current.request?.board === record.board)
      return current.request.records;
    this.checkBoard(line, record.board);
    this.tellAway(line, record, 'request');
    return null;
  }

  private tellAway(
    line: number,
    { kind, review }: { readonly kind: WorldRecord['kind']; readonly review: string },
    under: 'review' | 'request',
  ): void {
    if (this.isUncertain) return;
    if (this.reviews.has(review)) this.tell(line, { code: 'misplaced', kind, under });
    else this.tell(line, { code: 'unknownId', of: 'review', id: review });
  }

  private checkBoard(line: number, id: string): void {
    if (!this.isUncertain && !this.register.boards.has(id))
      this.tell(line, { code: 'unknownId', of: 'board', id });
  }
}

/** The reviews of a file, one after the other; fills the register on the way. Of problems it tells and goes on. */
export async function* gatherRecords(
  lines: AsyncIterable<ReadLine>,
  register: WorldRegister,
  tell: Tell,
): AsyncGenerator<ReviewRecords> {
  const gatherer = new Gatherer(register, tell);
  for await (const line of lines) {
    const done = gatherer.take(line);
    if (done !== null) yield done;
  }
  const last = gatherer.finish();
  if (last !== null) yield last;
}
