import type { Scan } from '../scan.js';
import { meant } from './meant.js';
import { nouns } from './nouns.js';

const preposition = /^(?:for|pa|i|till|om|av|med|hos|fran|on|in|of|to|about|with|from)$/;
/** "rekommendationer för vilka ingen åtgärd planeras", "reports on which RS is late", but not "svar på vilka rapporter". */
export const isRelative = ({ terms, words }: Scan, at: number): boolean => {
  const read = terms[at];
  if (read === undefined || !/^(?:vilka|vilken|vilket|which|whom)$/.test(words[read.from]?.folded ?? ''))
    return false;
  const noun = terms.find(({ to }) => to === read.from - 1);
  const next = terms[at + 1];
  const asks = next?.from === read.to && nouns.includes(next.term) && words[next.from]?.folded !== 'the';
  return (
    preposition.test(words[read.from - 1]?.folded ?? '') &&
    words[read.from - 1]?.gap === '' &&
    noun !== undefined &&
    nouns.includes(noun.term) &&
    read.to === read.from + 1 &&
    !asks
  );
};

const isSaid = ({ term }: Scan['terms'][number]): boolean => term in meant;
/** "var saknas svar?", "where has nobody answered?": asks for whom, with "är" it would be "was". */
export const asksWhere = (scan: Scan, at: number): boolean => {
  const { terms, words, spoken } = scan;
  const read = terms[at];
  if (read === undefined || read.to !== read.from + 1 || !opensText(scan, at)) return false;
  if (!/^(?:var|where)$/.test(words[read.from]?.folded ?? '')) return false;
  // "var är RS sena?": which of hers.
  if (scan.mentions.some(({ is }) => is === 'board')) return false;
  return (
    (terms.some(isSaid) || spoken.length > 0) &&
    /^(?:har|ar|finns|saknas|i|ligger|planeras|namns|is|are|has|have|was|were|did|do|in)$/.test(
      words[read.to]?.folded ?? '',
    )
  );
};

/** Nothing but what joins and greets stands before it. */
export const opensText = ({ terms, mentions }: Scan, at: number): boolean =>
  terms.slice(0, at).every(({ term }) => ['filler', 'greeting', 'and', 'now'].includes(term)) &&
  mentions.every(({ from }) => from >= (terms[at]?.to ?? 0));
