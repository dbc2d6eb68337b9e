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

/** A narrow phone's card and what the three dots take of it, in pixels. */
const rowWidth = 255;
const dotsWidth = 48;
/** Estimated, as the client decides on fonts and margins. */
const widthOf = ({ title }: Button): number => 36 + 6.5 * title.length;

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
  const hidden = buttons.filter(({ mode }) => mode === 'secondary');
  const units = buttons
    .filter(({ mode }) => mode === 'primary')
    .map((one) => ({ buttons: [one], width: widthOf(one) }));
  if (hidden.length > 0) units.push({ buttons: hidden, width: dotsWidth });
  const rows: Button[][] = [];
  let room = 0;
  for (const { buttons: unit, width } of units) {
    const row = rows.at(-1);
    if (row === undefined || width > room) {
      rows.push([...unit]);
      room = rowWidth - width;
    } else {
      row.push(...unit);
      room -= width;
    }
  }
  return { actionRows: rows.slice(0, -1).map((row) => ({ buttons: row })), actions: rows.at(-1) ?? [] };
};
