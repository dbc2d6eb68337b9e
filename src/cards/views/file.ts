import type { FileReadyView } from '../../ports/views/file.js';
import { line, type Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';

export const fileReady = (view: FileReadyView, pen: Pen): Drawing => {
  const t = pen.exporting;
  return {
    template: 'fileReady',
    summary: `${t.ready}.`,
    data: {
      title: line(t.ready),
      texts: line(t.rows(view.rows)),
      smalls: line(t.minutes(view.minutes)),
      links: [
        { title: t.excel, url: view.xlsx },
        { title: t.csv, url: view.csv },
      ],
      actions: [],
    },
  };
};
