import type { Board } from '../../src/domain/board.js';
import type { ReviewRef } from '../../src/language/reviewRef.js';
import type { QuestionContext } from '../../src/questions/context.js';
import { board } from '../language/region.js';

const hospital = { groups: ['sjukhusstyrelserna'] };
const care = { groups: ['vårdnämnderna'] };
export const boards: readonly Board[] = [
  board('rs', 'Regionstyrelsen', { shortForms: ['RS'] }),
  board('hsn', 'Hälso- och sjukvårdsnämnden', care),
  board('pvn', 'Primärvårdsnämnden', care),
  board('nv', 'Sjukhusstyrelse Norrvik', hospital),
  board('ek', 'Sjukhusstyrelse Ekeby', hospital),
  board('an', 'Sjukhusstyrelse Ånäset', hospital),
  board('mo', 'Sjukhusstyrelse Mo', hospital),
  board('ktn', 'Kollektivtrafiknämnden', { shortForms: ['KTN'], earlierNames: ['Trafiknämnden'] }),
  board('kbn', 'Kultur- och bildningsnämnden'),
  board('pn', 'Patientnämnden'),
  board('fn', 'Fastighetsnämnden'),
];

export const reviews: readonly ReviewRef[] = [
  {
    id: 'r14',
    title: 'Granskning av läkemedelshantering',
    reportNumber: '14 – 2025',
    registryNumber: 'REV/21/2025',
    publishedAt: '2025-11-03T09:00:00Z',
  },
  {
    id: 'r9',
    title: 'Granskning av informationssäkerhet',
    reportNumber: '9 – 2025',
    registryNumber: null,
    publishedAt: '2025-09-01T09:00:00Z',
  },
  {
    id: 'rU',
    title: 'Uppföljande granskning av upphandling',
    reportNumber: null,
    registryNumber: '25REV07',
    publishedAt: '2026-01-15T09:00:00Z',
  },
  {
    id: 'r3',
    title: 'Granskning av kompetensförsörjning och bemanning',
    reportNumber: '3 – 2026',
    registryNumber: 'REV/4/2026',
    publishedAt: '2026-02-10T09:00:00Z',
  },
];

/** Only auditors know of it. */
export const draft: ReviewRef & { readonly draft: true } = {
  id: 'r20',
  title: 'Granskning av avtalsuppföljning',
  reportNumber: '20 – 2026',
  registryNumber: null,
  publishedAt: '2026-02-26T09:00:00Z',
  draft: true,
};

const letters: NonNullable<QuestionContext['letters']> = [
  {
    boards: [
      {
        boardId: 'nv',
        recommendations: [
          'Säkerställa att reservkraften provas varje kvartal.',
          'Utse en driftansvarig för reservkraften.',
        ],
      },
      {
        boardId: 'hsn',
        recommendations: [
          'Ta fram rutiner för läxhjälp på barnkliniken.',
          'Säkerställa att narkotikaklassade ämnen kontrollräknas varje vecka.',
          'Genomföra utbildning i Lyra före driftstart.',
        ],
      },
    ],
  },
  {
    boards: [
      { boardId: 'nv', recommendations: ['Se över de delade turerna inom vården.'] },
      {
        boardId: 'rs',
        recommendations: [
          'Förtydliga ansvaret för hot och våld mot chaufförer med stickprov och kontroller.',
          'Besluta en policy för informationssäkerhet.',
          'Klassa regionens informationstillgångar.',
        ],
      },
    ],
  },
];

export const asAuditor: QuestionContext = {
  boards,
  letters,
  reviews: [...reviews, draft],
  today: '2026-03-02',
  asker: { auditor: true, boards: [] },
  language: 'sv',
};
export const asSecretary: QuestionContext = {
  ...asAuditor,
  reviews,
  asker: { auditor: false, boards: ['nv'] },
};
