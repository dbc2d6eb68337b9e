import { actionVersion, type ActionData } from '../ports/actions.js';

/** What `cards/parts/button.json` is filled with. */
export interface Button {
  readonly title: string;
  readonly data: ActionData;
  readonly style: 'default' | 'positive' | 'destructive';
  /** `secondary` stands behind the three dots. */
  readonly mode: 'primary' | 'secondary';
  /** `none`: what is typed is neither checked nor sent. */
  readonly inputs: 'auto' | 'none';
}

type Look = Partial<Pick<Button, 'style' | 'mode' | 'inputs'>>;

export const button = (title: string, data: Omit<ActionData, 'v'>, look: Look = {}): Button => ({
  title,
  data: { v: actionVersion, ...data },
  style: look.style ?? 'default',
  mode: look.mode ?? 'primary',
  inputs: look.inputs ?? 'none',
});

/** A narrow phone's card, and what a button takes of it, in pixels: estimated, as the client decides. */
const rowWidth = 310;
const widthOf = ({ title, mode }: Button): number => (mode === 'secondary' ? 0 : 34 + 7.5 * title.length);

/**
 * Buttons in rows that a narrow card can hold: clients cut off what does not fit. The last row is the card's own;
 * what stands behind the three dots goes with it.
 */
export const buttonRows = (
  buttons: readonly Button[],
): {
  readonly actionRows: readonly { readonly buttons: readonly Button[] }[];
  readonly actions: readonly Button[];
} => {
  const rows: Button[][] = [];
  let room = 0;
  for (const one of buttons) {
    const row = rows.at(-1);
    if (row === undefined || widthOf(one) > room) {
      rows.push([one]);
      room = rowWidth - widthOf(one);
    } else {
      row.push(one);
      room -= widthOf(one);
    }
  }
  return { actionRows: rows.slice(0, -1).map((row) => ({ buttons: row })), actions: rows.at(-1) ?? [] };
};
