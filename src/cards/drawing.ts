import type { Button } from './button.js';
import type { CardData } from './template.js';

/** The template of a card and what fills it. */
export interface Drawing {
  /** File name in `cards/`, without ending. */
  readonly template: string;
  readonly data: CardData & { readonly actions: readonly Button[] };
  /** One plain sentence, for notifications and old clients. */
  readonly summary: string;
}

export type Colour = 'Default' | 'Accent' | 'Good' | 'Warning' | 'Attention';
export interface Line {
  readonly text: string;
}
export interface ColouredLine extends Line {
  readonly color: Colour;
}

/** Zero or one line: nothing to say leaves the part out. */
export const line = (...texts: readonly (string | null)[]): Line[] =>
  texts.flatMap((text) => (text === null || text === '' ? [] : [{ text }]));
export const coloured = (text: string, color: Colour = 'Default'): ColouredLine[] => [{ text, color }];
/** Facts that belong together on one line. */
export const dotted = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');
