import { chanceFrom, type Chance } from '../faults/support/chance.js';

type Line = Record<string, unknown>;
type State = 'notStarted' | 'draft' | 'submitted' | 'answered';

const day = (chance: Chance, year: number): string =>
  new Date(Date.UTC(year, chance.below(12), 1 + chance.below(28))).toISOString().slice(0, 10);

const answerTo = (chance: Chance, of: Line, number: number): Line => {
  const measure = chance.pick(['taken', 'planned', 'none']) ?? 'none';
  const text =
    chance.pick(['Rutinen införs.', 'Årlig uppföljning åäö', 'Se "bilaga"\n2', '👩‍⚕️ utbildas']) ?? '';
  const when = chance.pick(['Q3 2027', 'senast den 1 december 2026', 'till hösten', 'i juni']) ?? '';
  const who = chance.of(0.3) ? { by: 'gammal', byName: 'Har Slutat' } : {};
  return {
    kind: 'answer',
    ...of,
    number,
    measure,
    ...(measure === 'none' ? { reason: text } : { description: text, when }),
    ...who,
    ...(chance.of(0.3) ? { at: '2026-01-20' } : {}),
  };
};

const measureOf = (chance: Chance, { measure, number, review, board }: Line): Line[] => {
  if (measure !== 'planned' || chance.of(0.3)) return [];
  const of = { review, board, number };
  if (chance.of(0.5))
    return [{ kind: 'measure', ...of, state: chance.pick(['done', 'onSchedule', 'notStarted']) }];
  const reports: Line[] = [
    { kind: 'report', ...of, state: 'onSchedule' },
    { kind: 'report', ...of, state: 'delayed', dueDate: '2027-01-31', reason: 'Väntar.', by: 'karin' },
  ];
  return chance.of(0.5) ? [{ kind: 'measure', ...of }, ...reports] : reports;
};

const requestOf = (chance: Chance, review: Line, board: string): Line[] => {
  const of = { review: review.id, board };
  const recommendations = Array.from({ length: 1 + chance.below(3) }, (_, at) => `Åtgärda brist ${at + 1}.`);
  const state: State = chance.pick(['notStarted', 'draft', 'submitted', 'answered'] as const) ?? 'draft';
  const numbers = recommendations.map((_, at) => at + 1);
  const answered = state === 'notStarted' ? [] : state === 'draft' ? numbers.slice(0, 1) : numbers;
  const answers = answered.flatMap((number) =>
    Array.from({ length: 1 + chance.below(2) }, () => answerTo(chance, of, number)),
  );
  const current = answered.flatMap((number) => answers.filter((one) => one.number === number).slice(-1));
  const dueDate = String(review.dueDate);
  return [
    {
      kind: 'request',
      ...of,
      recommendations,
      ...(chance.of(0.5) || state === 'submitted' ? { state } : {}),
      ...(chance.of(0.3)
        ? { effectiveDueDate: `${Number(dueDate.slice(0, 4)) + 1}${dueDate.slice(4, 8)}15` }
        : {}),
      ...(chance.of(0.2) ? { rhythm: 'standard' } : {}),
      ...(chance.of(0.2) ? { boardName: 'Som missivet stavar' } : {}),
      ...(state === 'answered'
        ? { decision: { decidedOn: dueDate, paragraph: `§ ${chance.below(99)}` } }
        : {}),
    },
    ...answers,
    ...(chance.of(0.2) && answers.length > 0
      ? [{ kind: 'answer', ...of, number: 0, comments: 'Övrigt.' }]
      : []),
    ...(state === 'answered' ? current.flatMap((answer) => measureOf(chance, answer)) : []),
  ];
};

/** A world file as a person might write it, with much left out; the same for the same seed. */
export const randomWorld = (seed: number): string => {
  const chance = chanceFrom(seed);
  const boards = ['b1', 'b2', 'b3', 'b4'];
  const lines: Line[] = [
    { kind: 'svarstid', format: 1 },
    ...boards.map((id) => ({
      kind: 'board',
      id,
      name: `Nämnd ${id}`,
      groups: chance.of(0.5) ? ['sjukhusen'] : [],
    })),
    {
      kind: 'person',
      id: 'anna',
      name: 'Anna Ek',
      roles: ['auditor'],
      reminders: { pace: 'less', time: '10:00' },
    },
    { kind: 'person', id: 'karin', name: 'Karin Lind', roles: ['secretary'], boards: boards.slice(0, 2) },
    {
      kind: 'person',
      id: 'bo',
      name: 'Bo Ö',
      roles: ['substitute', 'head'],
      substituteFor: ['b3'],
      headOf: ['b1'],
    },
  ];
  for (let place = 0; place < 6; place += 1) {
    const id = `r${chance.below(9)}x${place}`;
    const review: Line = { kind: 'review', id, title: `Granskning ${id}`, issuer: 'Revisorerna' };
    if (chance.of(0.2)) {
      lines.push({
        ...review,
        state: 'draft',
        addressees: [{ name: 'Ny nämnd', recommendations: ['Ett.'] }],
      });
      continue;
    }
    const published = {
      ...review,
      dueDate: day(chance, 2025 + chance.below(2)),
      reportNumber: `${place} – 2025`,
    };
    const rhythm = chance.of(0.3) ? { rhythm: '30,0,-7' } : {};
    lines.push({ ...published, ...rhythm });
    for (const board of boards) if (chance.of(0.6)) lines.push(...requestOf(chance, published, board));
  }
  return lines.map((line) => JSON.stringify(line)).join('\n');
};
