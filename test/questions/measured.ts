import type { QuestionContext } from '../../src/questions/context.js';
import type { Asked, Labelled } from './labelled.js';
import { described, rememberedAfter } from './described.js';
import { asAuditor, asSecretary } from './region.js';

/** Outcomes that are no answer: to take one of them is never wrong with confidence. */
const waysOut: ReadonlySet<string> = new Set(['help', 'unknown', 'outOfScope', 'denied', 'clarify']);

export const contextOf = (asked: Asked | undefined): QuestionContext =>
  asked?.as === 's' ? asSecretary : asAuditor;

export const expectedOf = ([, expected]: Labelled): readonly string[] =>
  typeof expected === 'string' ? [expected] : expected;

/** What the text of a labelled question is read as, after what was asked before it. */
export const readAs = ([text, , asked]: Labelled): string => {
  const context = contextOf(asked);
  return described(text, context, rememberedAfter(asked?.after ?? [], context));
};

/** What a label tests: what it says of itself, or the kind of its answer, or the way out. */
export const testedBy = (labelled: Labelled): string => {
  const asked = labelled[2];
  if (asked?.tests !== undefined) return asked.tests;
  if (asked?.after !== undefined) return 'followUp';
  const start = expectedOf(labelled)[0]?.split(' ')[0] ?? '';
  if (start.startsWith('state(')) return start === 'state(boards)' ? 'boardState' : 'reviewState';
  return start.split('(')[0] ?? '';
};

/** Questions, those read exactly, and those read as another question than they are. */
export interface Share {
  readonly of: number;
  readonly right: number;
  readonly wrongWithConfidence: number;
}

const none: Share = { of: 0, right: 0, wrongWithConfidence: 0 };

export interface Shares {
  readonly all: Share;
  readonly byKind: Readonly<Record<string, Share>>;
  readonly byLanguage: Readonly<Record<string, Share>>;
}

/** How much of a labelled set is read right, as a whole, per kind and per language. */
export const sharesOf = (set: readonly Labelled[]): Shares => {
  let all = none;
  const byKind: Record<string, Share> = {};
  const byLanguage: Record<string, Share> = {};
  for (const labelled of set) {
    const read = readAs(labelled);
    const right = expectedOf(labelled).includes(read);
    const counted = (share: Share = none): Share => ({
      of: share.of + 1,
      right: share.right + (right ? 1 : 0),
      wrongWithConfidence: share.wrongWithConfidence + (right || waysOut.has(read) ? 0 : 1),
    });
    const kind = testedBy(labelled);
    const language = labelled[2]?.language ?? 'sv';
    all = counted(all);
    byKind[kind] = counted(byKind[kind]);
    byLanguage[language] = counted(byLanguage[language]);
  }
  return { all, byKind, byLanguage };
};
