import type { Facts, HistoryScope } from '../../src/domain/history.js';
import { answerQuestion } from '../../src/questions/answerQuestion.js';
import type { AskedFacts } from '../../src/questions/askedRows.js';
import { canonical } from '../../src/questions/canonical.js';
import { isContradiction } from '../../src/questions/contradiction.js';
import { asksForPeopleAlone, factsNeeded, type FactsNeeded } from '../../src/questions/factsNeeded.js';
import { demandsOf } from '../../src/questions/question.js';
import { bruteForce } from './bruteForce.js';
import { comparable } from './comparable.js';
import { randomQuestion } from './randomQuestions.js';
import { randomFrom } from './requests.js';
import { randomWorld } from './randomWorld.js';

/** What stores would give for a plan: nothing but what it asks for. */
const fetched = (plan: FactsNeeded, all: AskedFacts): AskedFacts => {
  const within = (day: string | null, { from, to }: { from: string | null; to: string | null }) =>
    day !== null && (from === null || day >= from) && (to === null || day <= to);
  const inScope = (scope: HistoryScope) => (facts: Facts['requests'][number]) => {
    const { request } = facts;
    if (request.state !== 'answered') return false;
    switch (scope.by) {
      case 'review':
        return scope.ids.includes(request.reviewId);
      case 'board':
        return scope.ids.includes(request.boardId) && within(request.effectiveDueDate, scope.due);
      case 'due':
        return within(request.effectiveDueDate, scope.days);
      case 'answered':
        return within(request.decision!.decidedOn, scope.days);
    }
  };
  const texts = (facts: Facts['requests'][number]) => (plan.texts ? facts : { ...facts, texts: null });
  const persons = plan.people ? all.persons : [];
  if (plan.planned !== null) {
    const { openOf, done } = plan.planned;
    const measures = all.measures.filter(({ state, reviewId, dueDate, plannedOn }) =>
      state === 'done'
        ? done !== null && within(dueDate ?? plannedOn, done)
        : openOf === null || openOf.includes(reviewId),
    );
    const ids = new Set(measures.map(({ requestId }) => requestId));
    return { requests: all.requests.filter(({ request }) => ids.has(request.id)), measures, persons };
  }
  const open = all.requests.filter(({ request }) => plan.open && request.state !== 'answered');
  const answered = plan.answered === null ? [] : all.requests.filter(inScope(plan.answered));
  const ids = new Set(answered.map(({ request }) => request.id));
  return {
    requests: [...open, ...answered].map(texts),
    measures: plan.measures
      ? all.measures.filter(({ state, requestId }) => state !== 'done' || ids.has(requestId))
      : [],
    persons,
  };
};

const worlds = 12;
const questions = 200;

describe('the answer to any question', () => {
  it('is that of a brute-force evaluation over all rows, in any world', () => {
    for (let seed = 1; seed <= worlds; seed += 1) {
      const chance = randomFrom(seed);
      const { facts, context } = randomWorld(chance);
      for (let number = 0; number < questions; number += 1) {
        const question = randomQuestion(chance);
        if (asksForPeopleAlone(question)) continue;
        const answer = answerQuestion(question, facts, context);
        expect({ seed, question, ...comparable(question, answer) }).toEqual({
          seed,
          question,
          ...bruteForce(question, facts, context),
        });
      }
    }
  });

  it('is of the same boards and reviews in the one form that equal questions share', () => {
    let found = 0;
    for (let seed = 1; seed <= worlds; seed += 1) {
      const chance = randomFrom(seed + 2000);
      const { facts, context } = randomWorld(chance);
      for (let number = 0; number < questions; number += 1) {
        const question = randomQuestion(chance);
        if (demandsOf(question).length === 0) continue;
        const [count, inOneForm] = [question, canonical(question)].map(
          (each) => answerQuestion(each, facts, context).count,
        );
        expect({ seed, question, count: inOneForm }).toEqual({ seed, question, count });
        expect(canonical(canonical(question))).toEqual(canonical(question));
        if (isContradiction(question))
          expect({ seed, question, count }).toEqual({ seed, question, count: 0 });
        found += count!;
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it('is the same from the facts that it needs and no others', () => {
    for (let seed = 1; seed <= worlds; seed += 1) {
      const chance = randomFrom(seed + 1000);
      const { facts, context } = randomWorld(chance);
      for (let number = 0; number < questions; number += 1) {
        const question = randomQuestion(chance);
        const needed = fetched(factsNeeded(question, context), facts);
        const [whole, narrow] = [facts, needed].map((from) => answerQuestion(question, from, context));
        expect({ seed, question, ...comparable(question, narrow!), figure: narrow!.figure }).toEqual({
          seed,
          question,
          ...comparable(question, whole!),
          figure: whole!.figure,
        });
      }
    }
  });
});
