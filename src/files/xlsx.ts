import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { FileTable, Cell } from '../ports/fileTable.js';

/** As many characters as Excel takes in one cell. */
const longestCell = 32_767;
/** Wider columns are read by scrolling: longer texts are wrapped instead. */
const wrapFrom = 40;

/** What XML cannot hold makes Excel call the whole file damaged. */
const writableOnly = (text: string): string =>
  text.replaceAll(/\p{Cc}|\uFFFE|\uFFFF/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
const writable = (text: string): string =>
  // Through bytes and back: half a surrogate pair becomes the sign for what cannot be shown.
  Buffer.from(writableOnly(text.replaceAll(/\r\n?/g, '\n')).slice(0, longestCell)).toString();

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A text stays a text whatever it begins with: as such a cell it is never read as a formula. */
const cellOf = (cell: Cell, wrap: boolean): SheetData[number][number] => {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' };
  if (typeof cell === 'object')
    return { value: dayOf(cell.day), type: Date, format: 'yyyy-mm-dd', align: 'left', alignVertical: 'top' };
  return { value: writable(cell), type: String, wrap, alignVertical: 'top' };
};

const head = (name: string): SheetData[number][number] => ({
  value: writable(name),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#E8EBFA',
});

/** The table as an Excel file: its rows on the first sheet, where they come from on the second. */
export const xlsx = ({ sheets, about, columns, rows }: FileTable): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: sheets.rows,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ name }) => head(name)),
        ...rows.map((row) => row.map((cell, at) => cellOf(cell, (columns[at]?.width ?? 0) >= wrapFrom))),
      ],
    },
    {
      sheet: sheets.about,
      columns: [{ width: 18 }, { width: 90 }],
      data: about.map(([name, text]) => [head(name), cellOf(text, true)]),
    },
  ]).toBuffer();
