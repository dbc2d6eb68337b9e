import { line, type Line } from './drawing.js';

/** What `cards/parts/textField.json` is filled with. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly multiline: boolean;
  readonly findings: readonly Line[];
}
interface TextFieldInput extends Omit<TextField, 'findings' | 'placeholder' | 'multiline'> {
  readonly placeholder?: string;
  readonly multiline?: boolean;
  readonly findings?: readonly string[];
}
export const textField = (field: TextFieldInput): TextField => ({
  ...field,
  placeholder: field.placeholder ?? '',
  multiline: field.multiline ?? false,
  findings: line(...(field.findings ?? [])),
});

/** What `cards/parts/dateField.json` is filled with. */
export type DateField = Pick<TextField, 'id' | 'label' | 'value' | 'findings'>;
const calendarDate = /^\d{4}-\d{2}-\d{2}$/;
/** A value that is no date would make some clients drop the field: it is left empty. */
export const dateField = (
  id: string,
  label: string,
  value: string,
  findings: readonly string[],
): DateField => ({
  id,
  label,
  value: calendarDate.test(value) ? value : '',
  findings: line(...findings),
});

/** What `cards/parts/choiceField.json` is filled with. */
export interface ChoiceField {
  readonly id: string;
  readonly label: string;
  readonly style: 'expanded' | 'compact';
  readonly placeholder: string;
  readonly value: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly findings: readonly Line[];
}
interface ChoiceFieldInput extends Omit<ChoiceField, 'findings' | 'placeholder'> {
  readonly placeholder?: string;
  readonly findings?: readonly string[];
}
export const choiceField = (field: ChoiceFieldInput): ChoiceField => ({
  ...field,
  placeholder: field.placeholder ?? '',
  findings: line(...(field.findings ?? [])),
});
