/** Version of the data that a card's buttons carry. A card lives in a chat for years: old versions stay readable. */
export const actionVersion = 1;

/**
 * What a button can ask for. It carries ids and nothing that is believed; what was typed comes as inputs.
 *
 * | verb | data | inputs |
 * | --- | --- | --- |
 * | `open` | requestId, recommendation? | – : the request, or one step of it |
 * | `save` | requestId, recommendation, baseVersion | answer fields: keep, go to the next step |
 * | `back` | requestId, recommendation, baseVersion | answer fields: keep, go to the step before |
 * | `close` | requestId, recommendation, baseVersion | answer fields: keep, show the request |
 * | `review` | requestId, recommendation?, baseVersion? | answer fields if it stood on a step: keep, look through all |
 * | `use` | requestId, recommendation, version | – : of two texts, this one counts |
 * | `submit` | requestId | – |
 * | `decide` | requestId | decidedOn, paragraph, registryNumber |
 * | `postpone` | requestId | – : "not yet" |
 * | `reopen` | requestId | – : take a submitted response back to change it |
 * | `read` | requestId | – : the response as text |
 * | `ask` | question, shown? | – |
 * | `home` | – | – : the welcome, as it is today |
 * | `help` | – | – |
 * | `people`, `boards` | shown? | – |
 * | `personForm`, `boardForm` | – | – |
 * | `savePerson` | – | personId, visitor, name, role, board |
 * | `saveBoard` | – | name, shortForms, groups |
 * | `drafts` | – | – |
 * | `draft` | reviewId | – |
 * | `completeDraft` | reviewId | title, dueDate |
 * | `publish` | reviewId | – |
 * | `language` | language | – |
 */
export const verbs = [
  'open',
  'save',
  'back',
  'close',
  'review',
  'use',
  'submit',
  'decide',
  'postpone',
  'reopen',
  'read',
  'ask',
  'home',
  'help',
  'people',
  'boards',
  'personForm',
  'boardForm',
  'savePerson',
  'saveBoard',
  'drafts',
  'draft',
  'completeDraft',
  'publish',
  'language',
] as const;
export type Verb = (typeof verbs)[number];

/** The data of a button, beside the inputs. */
export interface ActionData {
  readonly v: typeof actionVersion;
  readonly verb: Verb;
  readonly requestId?: string;
  readonly recommendation?: number;
  readonly baseVersion?: number;
  /**
   * Ids of the inputs that the card had, on buttons that send them. Clients leave out an input that was
   * emptied: one that is named here and did not come is empty.
   */
  readonly fields?: readonly string[];
  readonly version?: number;
  readonly question?: string;
  readonly shown?: number;
  readonly reviewId?: string;
  readonly language?: string;
}
