/** What is said of something: in a main clause ("har inte svarat") and in one with "som" ("inte har svarat"). */
export interface Clause {
  readonly main: string;
  readonly sub: string;
}
/** A clause and its opposite. */
export interface Both {
  readonly yes: Clause;
  readonly no: Clause;
}

export type State =
  'answered' | 'submitted' | 'handedIn' | 'draft' | 'notStarted' | 'overdue' | 'extended' | 'answeredLate';
