import { readQuestion } from '../../src/questions/readQuestion.js';
import { carriedOn } from './carriedOn.js';
import { chains } from './chains.js';
import { colleagues } from './colleagues.js';
import { daysAndVerbs } from './daysAndVerbs.js';
import { rememberedAfter } from './described.js';
import { developedOn } from './developedOn.js';
import { easilyMistaken } from './easilyMistaken.js';
import { everydayQuestions } from './everydayQuestions.js';
import { everydayWords } from './everydayWords.js';
import { everydayVerbs } from './everydayVerbs.js';
import { formal } from './formal.js';
import { goingOn } from './goingOn.js';
import { hurried } from './hurried.js';
import { inAWord } from './inAWord.js';
import { inEnglish } from './inEnglish.js';
import type { Labelled } from './labelled.js';
import { matters } from './matters.js';
import { contextOf, expectedOf, readAs } from './measured.js';
import { namesAndMatters } from './namesAndMatters.js';
import { remaining } from './remaining.js';
import { severalRequests } from './severalRequests.js';
import { strangers } from './strangers.js';
import { talked } from './talked.js';
import { writtenBlind } from './writtenBlind.js';
import { writtenBlindAgain } from './writtenBlindAgain.js';
import { writtenBlindThird } from './writtenBlindThird.js';

const labelled: readonly Labelled[] = [
  ...developedOn,
  ...writtenBlind,
  ...writtenBlindAgain,
  ...writtenBlindThird,
  ...everydayQuestions,
  ...hurried,
  ...talked,
  ...chains,
  ...severalRequests,
  ...formal,
  ...goingOn,
  ...strangers,
  ...matters,
  ...remaining,
  ...colleagues,
  ...carriedOn,
  ...namesAndMatters,
  ...daysAndVerbs,
  ...inAWord,
  ...everydayWords,
  ...everydayVerbs,
  ...inEnglish,
  ...easilyMistaken,
];

const titled = (set: readonly Labelled[]): [string, Labelled][] =>
  set.map((one) => {
    const [text, , asked] = one;
    const asker = asked?.as === 's' ? ' from a secretary' : '';
    const before = asked?.after === undefined ? '' : ` after ${asked.after.join(' / ')}`;
    return [`${text}${asker}${before}`, one];
  });

describe('readQuestion', () => {
  it.each(titled(labelled))('reads %s', (_, one) => {
    const read = readAs(one);
    expect(expectedOf(one).includes(read) ? expectedOf(one) : [read]).toEqual(expectedOf(one));
  });

  it.each(titled(labelled))('offers only what it reads, for %s', (_, [text, , asked]) => {
    const context = contextOf(asked);
    const reading = readQuestion(text, context, rememberedAfter(asked?.after ?? [], context));
    const offered =
      reading.outcome === 'clarify' ? reading.choices : 'suggestions' in reading ? reading.suggestions : null;
    if (offered === null) return;
    expect(offered.length).toBeGreaterThan(0);
    for (const { question } of offered)
      expect([question, readQuestion(question, context).outcome]).toEqual([question, 'question']);
  });
});
