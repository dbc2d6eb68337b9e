import { isVisitor, type Person } from '../domain/person.js';
import type { Refusal } from '../domain/refusal.js';
import type { View } from '../ports/views/view.js';
import type { Services } from './services.js';
import { helpers } from './welcome.js';

/** A refusal as the person sees it: with the names of those who can help where access is what she lacks. */
export const refusalView = async (
  services: Pick<Services, 'people'>,
  person: Person,
  refusal: Refusal,
  typed: readonly string[] = [],
): Promise<View> => {
  if (isVisitor(person)) return { view: 'welcomeVisitor' };
  const access = ['notYourBoard', 'administratorsOnly', 'auditorsOnly'].includes(refusal.code);
  return { view: 'refusal', refusal, helpers: access ? await helpers(services) : [], typed };
};
