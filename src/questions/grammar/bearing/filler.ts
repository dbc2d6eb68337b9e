import type { Term } from '../../lexicon/terms.js';
import { termOf } from '../marks.js';
import { nextSpeaking } from '../said.js';
import { type Bears, isOf } from './bears.js';

const afterWhere = /^(?:har|ar|finns|saknas|ligger|planeras|namns|is|are|has|have|did|do)$/;
const ofDays: readonly Term[] = ['mustRespond', 'dueNoun', 'measureDate'];

/** Words that say nothing in most places would say something in some. */
export const filler: Bears = (question, { marks, words }, at) => {
  const { from = 0, to = 1 } = marks[at] ?? {};
  const first = words[from]?.folded ?? '';
  const last = words[to - 1]?.folded ?? '';
  // "inte svarat alls" says no more than "inte svarat"; "svarat alls" asks for any.
  if (first === 'alls')
    return marks.slice(0, at).some((mark) => ['not', 'anybody'].includes(termOf(mark) ?? ''));
  // "var har RS svarat för sent?": which of hers.
  if (at < 2 && /^(?:var|where)$/.test(first) && afterWhere.test(words[from + 1]?.folded ?? '')) return false;
  // "under perioden" says which only with its days.
  if (last === 'perioden') return marks[at + 1]?.is === 'period';
  // "sagt att de inte gör något" says what is done, "först i maj" when.
  if (first === 'sagt')
    return marks
      .slice(at + 1)
      .some((mark) => mark.is === 'literals' && mark.literals.some(({ fact }) => fact.on === 'kind'));
  if (last === 'forst')
    return (
      nextSpeaking(marks, at)?.is === 'period' &&
      marks.slice(0, at).some((mark) => ofDays.includes(termOf(mark) ?? 'filler'))
    );
  if (/^(?:gjorts|gjorda)$/.test(last)) return false;
  // "vem på revisionen är vår kontakt": only who answers for the boards is kept.
  if (/^(?:revisionen|revisorerna|revisionskontoret)$/.test(last)) return !isOf(question, 'people');
  // "har RS svarat eller ligger det kvar?": or not, of what is asked to be so.
  if (first === 'eller' && to - from > 2) return question.ask === 'yesno' && at === marks.length - 1;
  // "svarat ja": what was answered.
  return at < 2 || words[from]?.gap !== '' || !/^(?:ja|nej|na|jo|yes|nope|yep)$/.test(first);
};
