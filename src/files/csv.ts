import type { FileTable, Cell } from '../ports/fileTable.js';

/** Swedish Excel takes the comma for a decimal point: it opens files with semicolons in columns. */
const separator = ';';
/** By it Excel knows the text for UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * Excel carries out what begins like a formula (OWASP, "CSV Injection"): an apostrophe before it makes it a text.
 * Spaces before it do not help against that.
 */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

const textOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'object' ? cell.day : harmless(cell.replaceAll('\0', ''));
};

/** A field in quotes where it must be, quotes doubled (RFC 4180, 2.5–2.7). */
const field = (text: string): string =>
  /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The table's rows below their names, as RFC 4180 has it but for the separator. */
export const csv = ({ columns, rows }: FileTable): Buffer => {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(textOf))];
  return Buffer.from(
    byteOrderMark + lines.map((fields) => `${fields.map(field).join(separator)}\r\n`).join(''),
    'utf8',
  );
};
