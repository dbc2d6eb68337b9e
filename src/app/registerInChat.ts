import { isAdministrator, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import type { BoardFormView, PersonFormView } from '../ports/views/register.js';
import type { View } from '../ports/views/view.js';
import { registerBoard } from './registerBoard.js';
import { registerPerson } from './registerPerson.js';
import { boardForm, personForm, removePersonForm } from './registerViews.js';
import { removePerson } from './removePerson.js';
import type { Services } from './services.js';

const listed = (text: string): string[] => text.split(/[,;\n]/);

/** The person form, filled in. A refused entry comes back with everything that was typed. */
export const savePersonInChat = async (
  services: Pick<Services, 'people'>,
  by: Person,
  typed: PersonFormView['typed'],
): Promise<Outcome<View>> => {
  if (!isAdministrator(by)) return refuse({ code: 'administratorsOnly' });
  const registered = await registerPerson(services, by, {
    id: typed.id,
    name: typed.name,
    role: typed.role,
    boards: listed(typed.board),
  });
  return registered.ok
    ? done({ view: 'confirmation', done: 'personSaved', subject: registered.value.name })
    : personForm(services, by, typed, registered.refusal);
};

/** Somebody was picked to be removed. */
export const removePersonInChat = async (
  services: Pick<Services, 'people'>,
  by: Person,
  id: string,
): Promise<Outcome<View>> => {
  if (!isAdministrator(by)) return refuse({ code: 'administratorsOnly' });
  const removed = await removePerson(services, by, id);
  return removed.ok
    ? done({ view: 'confirmation', done: 'personRemoved', subject: removed.value.name })
    : removePersonForm(services, by, id, removed.refusal);
};

/** The board form, filled in; short forms and groups are separated by commas. */
export const saveBoardInChat = async (
  services: Pick<Services, 'people'>,
  by: Person,
  typed: BoardFormView['typed'],
): Promise<Outcome<View>> => {
  if (!isAdministrator(by)) return refuse({ code: 'administratorsOnly' });
  const registered = await registerBoard(services, by, {
    name: typed.name,
    shortForms: listed(typed.shortForms),
    groups: listed(typed.groups),
  });
  return registered.ok
    ? done({ view: 'confirmation', done: 'boardSaved', subject: registered.value.board.name })
    : boardForm(by, typed, registered.refusal);
};
