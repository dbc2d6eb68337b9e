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
