import type { BoardRow, BoardsView, PeopleView, PersonRow } from '../../ports/views/register.js';
import { button, type Button } from '../button.js';
import { dotted, line, type ColouredLine, type Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';
import type { RowData } from '../rows.js';
import { isolated } from '../userText.js';

const rowsPerPage = 10;
const namesPerRow = 6;

const names = (texts: readonly string[], pen: Pen): string => {
  const shown = texts.slice(0, namesPerRow).map((text) => isolated(pen.cut(text, 100)));
  const rest = texts.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} ${pen.common.andMore(rest)}` : pen.common.list(shown);
};

const moreButton = (verb: 'people' | 'boards', shown: number, all: number, pen: Pen): Button[] =>
  all > shown ? [button(pen.common.showMore(all - shown), { verb, shown: shown + rowsPerPage })] : [];

const reachMark = (person: PersonRow, pen: Pen): ColouredLine => {
  const words = pen.common.reach[person.reach];
  if (person.reach === 'reachable') return { text: `✓ ${words}`, color: 'Good' };
  return person.reach === 'never'
    ? { text: `△ ${words}`, color: 'Default' }
    : { text: `▲ ${words}`, color: 'Attention' };
};

const list = (detail: string, name: string, status: ColouredLine): RowData => ({
  name,
  status,
  detail,
  openText: '',
  open: [],
});

const personRow = (person: PersonRow, pen: Pen): RowData => {
  const boards = { secretary: person.boards, substitute: person.substituteFor, head: person.headOf };
  const roles = person.roles.map((role) => {
    const words = pen.common.role[role];
    return role in boards
      ? pen.register.inRole(words, names(boards[role as keyof typeof boards], pen))
      : words;
  });
  const who = roles.length === 0 ? pen.register.noRole : roles.join(' · ');
  const mark = reachMark(person, pen);
  return list(who, isolated(pen.cut(person.name, 100)), mark);
};

/** What administrators look through: so many of a kind, and what can be done. */
const registerList = (heading: string, rows: readonly RowData[], actions: readonly Button[]): Drawing => ({
  template: 'list',
  summary: `${heading}.`,
  data: { heading: line(heading), texts: [], rows, more: [], actions },
});

export const people = (view: PeopleView, pen: Pen): Drawing => {
  const t = pen.register;
  const heading = view.people.length === 0 ? t.noPeople : t.people(view.people.length);
  const rows = view.people.slice(0, view.shown).map((one) => personRow(one, pen));
  return registerList(heading, rows, [
    ...moreButton('people', view.shown, view.people.length, pen),
    button(t.registerPerson, { verb: 'personForm' }),
    button(t.toBoards, { verb: 'boards' }),
    button(t.removePerson, { verb: 'removePersonForm' }, { mode: 'secondary' }),
  ]);
};

const boardRow = (board: BoardRow, pen: Pen): RowData => {
  const t = pen.register;
  const lacks = board.secretaries.length === 0;
  return list(
    dotted(
      lacks ? null : t.secretaries(names(board.secretaries, pen)),
      board.substitutes.length === 0 ? null : t.substitutes(names(board.substitutes, pen)),
      board.heads.length === 0 ? null : t.heads(names(board.heads, pen)),
      board.shortForms.length === 0 ? null : t.shortForms(names(board.shortForms, pen)),
      board.groups.length === 0 ? null : t.groups(names(board.groups, pen)),
    ),
    isolated(pen.cut(board.name, 120)),
    lacks ? { text: t.noSecretary, color: 'Attention' } : { text: '', color: 'Default' },
  );
};

export const boards = (view: BoardsView, pen: Pen): Drawing => {
  const t = pen.register;
  const heading = view.boards.length === 0 ? t.noBoards : t.boards(view.boards.length);
  const rows = view.boards.slice(0, view.shown).map((one) => boardRow(one, pen));
  return registerList(heading, rows, [
    ...moreButton('boards', view.shown, view.boards.length, pen),
    button(t.registerBoard, { verb: 'boardForm' }),
    button(t.toPeople, { verb: 'people' }),
  ]);
};
