/** Why something was not done: what it is called, and what to do about it. */
interface RefusalText {
  readonly title: string;
  readonly more: string;
}
export const text = (title: string, more: string): RefusalText => ({ title, more });
