import type { Asked } from '../../src/app/ask';
import { askInChat } from '../../src/app/conversation';
import type { Person } from '../../src/domain/person';
import type { World } from './world';

/** What somebody is answered, text by text, in a personal chat in Swedish. */
export const chatOf =
  ({ services }: World, person: Person, today: string) =>
  (text: string): Promise<Asked> =>
    askInChat(services, { person, scope: 'personal', language: 'sv', today }, text);
