/** Whom an auditor reminds now, beside the rhythm: those who have not answered, of one answer. */
export interface RemindedNow {
  /** Names of the boards whose people are told, in Swedish order. */
  readonly boards: readonly string[];
  /** Requests of these boards. */
  readonly requests: number;
  /** How many people are told. */
  readonly people: number;
  /** Boards of which nobody can be reached. */
  readonly unreachable: readonly string[];
  /** Requests of which an extra reminder has left, or leaves, on the same day. */
  readonly already: number;
  /** The first day on which they are told, `YYYY-MM-DD`; null: at once. */
  readonly day: string | null;
}

/** "Påminn dessa nu": asks before anybody is told. */
export interface RemindNowFormView extends RemindedNow {
  readonly view: 'remindNowForm';
  /** The question that is answered anew when it is confirmed. */
  readonly question: string;
}
/** The receipt. */
export interface RemindedNowView extends RemindedNow {
  readonly view: 'remindedNow';
}
