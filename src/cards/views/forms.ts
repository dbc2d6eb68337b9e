import type { Role } from '../../domain/person.js';
import type { Refusal, RefusalCode } from '../../domain/refusal.js';
import { firstBytes } from '../../domain/shownFields.js';
import type { BoardFormView, PersonFormView, RemovePersonFormView } from '../../ports/views/register.js';
import { button } from '../button.js';
import { line, type Drawing } from '../drawing.js';
import { choiceField, textField, type ChoiceField, type TextField } from '../fields.js';
import type { Pen } from '../pen.js';
import { refusalText } from '../refusalText.js';

/** The commonest first. */
const offeredRoles: readonly Role[] = ['secretary', 'substitute', 'head', 'auditor', 'administrator'];
const shownVisitors = 30;
/** More boards than these are typed instead of picked: a list of them would fill the card. */
const shownBoards = 60;
/** Bytes of a refused text that are shown: more than this is nobody's name. */
const typedLimit = 2500;

/** Beside which input a refusal belongs; any other stands above the form. */
const fieldOf: Partial<Record<RefusalCode, string>> = {
  emptyName: 'name',
  nameTooLong: 'name',
  invalidPersonId: 'personId',
  unknownRole: 'role',
  boardNeedsRole: 'board',
  roleNeedsBoard: 'board',
  noSuchBoard: 'board',
  severalBoards: 'board',
};

const said = (refusal: Refusal, pen: Pen): string => {
  const { title, more } = refusalText(refusal, pen);
  return `▲ ${title}${/[?]$/.test(title) ? '' : '.'} ${more}`;
};
const findingsAt = (field: string, refusal: Refusal | null, pen: Pen): string[] =>
  refusal !== null && fieldOf[refusal.code] === field ? [said(refusal, pen)] : [];
const alarm = (refusal: Refusal | null, pen: Pen): ReturnType<typeof line> =>
  refusal !== null && fieldOf[refusal.code] === undefined ? line(said(refusal, pen)) : [];

const boardInput = (
  view: PersonFormView,
  pen: Pen,
): { readonly inputs: TextField[]; readonly choices: ChoiceField[] } => {
  const t = pen.register;
  const findings = findingsAt('board', view.refusal, pen);
  const { board } = view.typed;
  const pick = view.boards.length <= shownBoards && (board === '' || view.boards.includes(board));
  if (!pick)
    return {
      inputs: [textField({ id: 'board', label: t.board, value: firstBytes(board, typedLimit), findings })],
      choices: [],
    };
  const choices = view.boards.map((name) => ({ title: name, value: name }));
  return {
    inputs: [],
    choices: [
      choiceField({
        id: 'board',
        label: t.board,
        style: 'compact',
        placeholder: t.boardNone,
        choices,
        value: board,
        findings,
      }),
    ],
  };
};

const visitorInput = (view: PersonFormView, pen: Pen): ChoiceField[] => {
  if (view.visitors.length === 0) return [];
  const choices = view.visitors
    .slice(0, shownVisitors)
    .map(({ id, name }) => ({ title: pen.cut(name, 80), value: id }));
  const value = choices.some((choice) => choice.value === view.typed.id) ? view.typed.id : '';
  return [
    choiceField({
      id: 'visitor',
      label: pen.register.visitor,
      style: 'compact',
      placeholder: pen.register.visitorNone,
      choices,
      value,
    }),
  ];
};

export const personForm = (view: PersonFormView, pen: Pen): Drawing => {
  const t = pen.register;
  const { typed, refusal } = view;
  const nobodyToPick = view.visitors.length === 0;
  const picked = view.visitors.some(({ id }) => id === typed.id);
  const board = boardInput(view, pen);
  return {
    template: 'form',
    summary: `${t.personForm}.`,
    data: {
      heading: line(t.personForm),
      texts: line(nobodyToPick ? t.personFormAlone : t.personFormIntro),
      alarm: alarm(refusal, pen),
      head: [],
      dates: [],
      people: visitorInput(view, pen),
      inputs: [
        textField({
          id: 'personId',
          label: nobodyToPick ? t.personIdAlone : t.personId,
          placeholder: t.personIdExample,
          value: picked ? '' : firstBytes(typed.id, typedLimit),
          findings: findingsAt('personId', refusal, pen),
        }),
        textField({
          id: 'name',
          label: t.name,
          placeholder: t.nameExample,
          value: firstBytes(typed.name, typedLimit),
          findings: findingsAt('name', refusal, pen),
        }),
      ],
      choices: [
        choiceField({
          id: 'role',
          label: t.role,
          style: 'expanded',
          choices: offeredRoles.map((role) => ({ title: pen.common.role[role], value: role })),
          value: offeredRoles.find((role) => role === typed.role) ?? '',
          findings: findingsAt('role', refusal, pen),
        }),
        ...board.choices,
      ],
      lastInputs: board.inputs,
      actions: [
        button(t.save, { verb: 'savePerson' }, { style: 'positive', inputs: 'auto' }),
        button(t.toPeople, { verb: 'people' }),
      ],
    },
  };
};

export const boardForm = (view: BoardFormView, pen: Pen): Drawing => {
  const t = pen.register;
  const { typed, refusal } = view;
  const field = (id: 'name' | 'shortForms' | 'groups', label: string, placeholder: string): TextField =>
    textField({
      id,
      label,
      placeholder,
      value: firstBytes(typed[id], typedLimit),
      findings: findingsAt(id, refusal, pen),
    });
  return {
    template: 'form',
    summary: `${t.boardForm}.`,
    data: {
      heading: line(t.boardForm),
      texts: [],
      alarm: alarm(refusal, pen),
      head: [],
      dates: [],
      people: [],
      inputs: [
        field('name', t.boardName, t.boardNameExample),
        field('shortForms', t.shortFormsLabel, t.shortFormsExample),
        field('groups', t.groupsLabel, t.groupsExample),
      ],
      choices: [],
      lastInputs: [],
      actions: [
        button(t.save, { verb: 'saveBoard' }, { style: 'positive', inputs: 'auto' }),
        button(t.toBoards, { verb: 'boards' }),
      ],
    },
  };
};

/** More people than these are named by their id: a list of them would fill the card. */
const shownPeople = 60;

export const removePersonForm = (view: RemovePersonFormView, pen: Pen): Drawing => {
  const t = pen.register;
  const choices = view.people.slice(0, shownPeople).map(({ id, name, roles }) => ({
    title: `${pen.cut(name, 80)} (${roles.map((role) => pen.common.role[role]).join(', ')})`,
    value: id,
  }));
  return {
    template: 'form',
    summary: `${t.removeForm}.`,
    data: {
      heading: line(t.removeForm),
      texts: line(t.removeIntro),
      alarm: alarm(view.refusal, pen),
      head: [],
      dates: [],
      people: [
        choiceField({
          id: 'personId',
          label: t.removeWhom,
          style: 'compact',
          placeholder: t.visitorNone,
          choices,
          value: choices.some(({ value }) => value === view.typed) ? view.typed : '',
        }),
      ],
      inputs: [],
      choices: [],
      lastInputs: [],
      actions: [
        button(t.remove, { verb: 'removePerson' }, { style: 'destructive', inputs: 'auto' }),
        button(t.toPeople, { verb: 'people' }),
      ],
    },
  };
};
