import type { Language, Role } from '../../domain/person.js';
import type { Reach } from '../../domain/person.js';
import type { Measure } from '../../domain/answer.js';
import type { RequestState } from '../../domain/request.js';
import { series } from './series.js';

const state: Record<RequestState, string> = {
  notStarted: 'Inte påbörjat',
  draft: 'Påbörjat',
  submitted: 'Beslut saknas',
  answered: 'Besvarat',
  withdrawn: 'Återkallat',
};
const unasked: Record<'draft' | 'withdrawn', string> = { draft: 'Utkast', withdrawn: 'Återkallad' };
const measure: Record<Measure, string> = {
  taken: 'Åtgärd är vidtagen',
  planned: 'Åtgärd planeras',
  none: 'Ingen åtgärd',
};
const role: Record<Role, string> = {
  administrator: 'Administratör',
  auditor: 'Revisor',
  secretary: 'Nämndsekreterare',
  substitute: 'Ersättare',
  head: 'Ordförande eller förvaltningschef',
};
const reach: Record<Reach, string> = {
  never: 'Inte öppnat än',
  reachable: 'Kan nås',
  blocked: 'Går inte att nå',
};

const sv = {
  state,
  unasked,
  measure,
  role,
  reach,
  list: (names: readonly string[]) => series(names, 'och'),
  recommendations: (count: number) => (count === 1 ? '1 rekommendation' : `${count} rekommendationer`),
  responses: (count: number) => (count === 1 ? '1 yttrande' : `${count} yttranden`),
  done: (count: number, of: number) => `${count} av ${of} klara`,
  report: (number: string) => `rapport ${number}`,
  registry: (number: string) => `dnr ${number}`,
  due: (day: string) => `svarsdag ${day}`,
  extended: (due: string, until: string) => `svarsdag ${due}, anstånd till ${until}`,
  decidedOn: (day: string) => `beslutat ${day}`,
  open: 'Öppna',
  home: 'Till början',
  help: 'Hjälp',
  showMore: (count: number) => `Visa fler (${count} till)`,
  andMore: (count: number) => `och ${count} till`,
  moreBoards: (count: number) => `${count} nämnder till`,
  noTitle: 'Utan titel',
  cut: 'Texten visas kortad här. Allt är sparat.',
  cutTyped: '▲ Här visas bara början av det du skrev.',
  moment: (day: string, time: string) => `${day} kl. ${time}`,
};
export type CommonTexts = typeof sv;

const en: CommonTexts = {
  state: {
    notStarted: 'Not started',
    draft: 'Started',
    submitted: 'Decision missing',
    answered: 'Answered',
    withdrawn: 'Withdrawn',
  },
  unasked: { draft: 'Draft', withdrawn: 'Withdrawn' },
  measure: {
    taken: 'Measure has been taken',
    planned: 'Measure is planned',
    none: 'No measure',
  },
  role: {
    administrator: 'Administrator',
    auditor: 'Auditor',
    secretary: 'Board secretary',
    substitute: 'Substitute',
    head: 'Chair or head of administration',
  },
  reach: {
    never: 'Not opened yet',
    reachable: 'Can be reached',
    blocked: 'Cannot be reached',
  },
  list: (names) => series(names, 'and'),
  recommendations: (count) => (count === 1 ? '1 recommendation' : `${count} recommendations`),
  responses: (count) => (count === 1 ? '1 response' : `${count} responses`),
  done: (count, of) => `${count} of ${of} done`,
  report: (number) => `report ${number}`,
  registry: (number) => `reg. no. ${number}`,
  due: (day) => `due ${day}`,
  extended: (due, until) => `due ${due}, extended to ${until}`,
  decidedOn: (day) => `decided ${day}`,
  open: 'Open',
  home: 'Start page',
  help: 'Help',
  showMore: (count) => `Show more (${count} left)`,
  andMore: (count) => `and ${count} more`,
  moreBoards: (count) => `${count} more boards`,
  noTitle: 'No title',
  cut: 'The text is shortened here. All of it is saved.',
  cutTyped: '▲ Only the beginning of what you wrote is shown here.',
  moment: (day, time) => `${day} at ${time}`,
};

export const commonTexts: Readonly<Record<Language, CommonTexts>> = { sv, en };
