/** Short ASCII surrogate; never derived from the name, so that a board can be renamed. */
export type BoardId = string;

/** Nämnd or styrelse. Names are given names: kept exactly as the letter spells them. */
export interface Board {
  readonly id: BoardId;
  readonly name: string;
  /** "RS", "HSN". */
  readonly shortForms: readonly string[];
  readonly earlierNames: readonly string[];
  /** Names of the board groups that it belongs to: "sjukhusstyrelserna". */
  readonly groups: readonly string[];
}
