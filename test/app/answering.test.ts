import { leaveStep, chooseVersion, type Way } from '../../src/app/answerStep';
import { handlers } from '../../src/app/handlers';
import { openLookThrough } from '../../src/app/lookThrough';
import { openRequest, readResponse } from '../../src/app/openRequest';
import { postponeDecision, registerDecision } from '../../src/app/registerDecision';
import { reopenResponse, submitResponse } from '../../src/app/submitResponse';
import type { AnswerFields } from '../../src/domain/answer';
import type { Person } from '../../src/domain/person';
import type { Outcome } from '../../src/domain/refusal';
import type { View } from '../../src/ports/views/view';
import { openWorld, type World } from '../support/world';

const planned: AnswerFields = {
  measure: 'planned',
  description: 'Ny rutin.',
  how: 'x',
  when: '2027',
  responsible: 'y',
};

describe('answering a request', () => {
  let world: World;
  let karin: Person;
  let anders: Person;
  let auditor: Person;
  let requestId: string;

  beforeAll(async () => {
    world = await openWorld('2023-02-01T10:00:00+01:00');
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.newOrganisation();
    await world.addBoards('Kulturnämnden', 'Tekniska nämnden');
    karin = await world.addPerson('karin', 'secretary', 'Kulturnämnden');
    anders = await world.addPerson('anders', 'secretary', 'Kulturnämnden');
    auditor = await world.addPerson('revisor', 'auditor');
    requestId = (await world.publish([{ board: 'Kulturnämnden', recommendations: ['Ett.', 'Två.'] }]))[0]!;
  });

  const leave = (
    person: Person,
    slot: number,
    baseVersion: number,
    fields: AnswerFields,
    way: Way = 'next',
  ) => leaveStep(world.services, person, { requestId, slot, baseVersion, fields }, way);
  const view = <V extends View['view']>(outcome: Outcome<View>, name: V): Extract<View, { view: V }> => {
    if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
    expect(outcome.value.view).toBe(name);
    return outcome.value as Extract<View, { view: V }>;
  };
  const refusalCode = (outcome: Outcome<View>): string | null => (outcome.ok ? null : outcome.refusal.code);
  const answerAll = async (): Promise<void> => {
    await leave(karin, 1, 0, planned);
    await leave(karin, 2, 0, { measure: 'none', reason: 'Uppdraget har upphört.' });
  };
  const decision = { decidedOn: '2023-01-31', paragraph: '§ 12', registryNumber: '' };

  it('goes from step to step, back, and to looking through, and keeps what was typed', async () => {
    const second = view(await leave(karin, 1, 0, planned), 'answerStep');
    expect(second).toMatchObject({ slot: 2, progress: [true, false], previous: 1, next: 0 });
    const first = view(
      await leave(karin, 2, 0, { measure: 'taken', description: 'Halv' }, 'back'),
      'answerStep',
    );
    expect(first).toMatchObject({ slot: 1, fields: planned, baseVersion: 1 });
    const comments = view(await openRequest(world.services, karin, requestId, 0), 'answerStep');
    expect(comments).toMatchObject({ slot: 0, recommendation: '', next: null });
    const all = view(await leave(karin, 0, 0, { comments: 'Tack.' }), 'lookThrough');
    expect(all).toMatchObject({ comments: 'Tack.', incomplete: [], refused: false });
  });

  it('shows the fields of a chosen measure first, and blames only what the card showed', async () => {
    const shown = view(await leave(karin, 1, 0, { measure: 'planned' }), 'answerStep');
    expect(shown).toMatchObject({ slot: 1, findings: [], fields: { measure: 'planned' } });
    const blamed = view(
      await leave(karin, 1, 1, { measure: 'planned', description: '', how: 'så' }),
      'answerStep',
    );
    expect(blamed.findings).toEqual([{ field: 'description', code: 'required' }]);
    expect(blamed.fields.how).toBe('så');
  });

  it('takes a field that was emptied as empty', async () => {
    await leave(karin, 1, 0, planned);
    const blamed = view(await leave(karin, 1, 1, { ...planned, description: '' }), 'answerStep');
    expect(blamed.findings).toEqual([{ field: 'description', code: 'required' }]);
    expect(blamed.fields.description).toBe('');
  });

  it('asks once, kindly, for how, when and who', async () => {
    const fields = { measure: 'planned', description: 'Ny rutin.', how: '', when: '', responsible: '' };
    expect(view(await leave(karin, 1, 0, fields), 'answerStep').wishes).toEqual([
      'how',
      'when',
      'responsible',
    ]);
    expect(view(await leave(karin, 1, 1, fields), 'answerStep').slot).toBe(2);
  });

  it('keeps a text of more than 30,000 characters, and refuses it at submission with the count', async () => {
    const description = 'Å😀"${x}\u202e**a**'.repeat(2500);
    await leave(karin, 1, 0, { ...planned, description });
    await leave(karin, 2, 0, { measure: 'none', reason: 'Nej.' });
    const refused = view(await submitResponse(world.services, karin, requestId), 'lookThrough');
    expect(refused.refused).toBe(true);
    expect(refused.incomplete).toEqual([
      { slot: 1, undecided: false, findings: [{ field: 'description', code: 'tooLong', length: 32_500 }] },
    ]);
    expect(refused.answers[0]?.fields.description).toBe(description);
  });

  it('keeps both texts when two write at once, and lets one of them choose', async () => {
    await leave(karin, 1, 0, planned);
    const clash = view(await leave(anders, 1, 0, { ...planned, description: 'Annan.' }), 'answerStep');
    expect(clash).toMatchObject({ notice: 'keptBeside', baseVersion: 2, fields: { description: 'Annan.' } });
    expect(clash.others).toMatchObject([{ version: 1, byName: 'karin', fields: planned }]);
    const refused = view(await submitResponse(world.services, karin, requestId), 'lookThrough');
    expect(refused.incomplete[0]).toMatchObject({ slot: 1, undecided: true });
    const chosen = view(await chooseVersion(world.services, anders, requestId, 1, 1), 'answerStep');
    expect(chosen).toMatchObject({ fields: planned, others: [], baseVersion: 3 });
  });

  it.each([
    ['hers, which she had just written', 'anders', ' Anders slut.'],
    ['the one that counts', 'karin', ' Karins slut.'],
  ])('knows of two long texts that begin alike %s', async (_, who, end) => {
    const shared = 'å'.repeat(4000);
    const [hers, his] = [' Karins slut.', ' Anders slut.'].map((own) => ({
      ...planned,
      description: shared + own,
    }));
    await leave(karin, 1, 0, hers!);
    await leave(anders, 1, 0, his!);
    const reader = who === 'karin' ? karin : anders;
    // What the card could show comes back untouched.
    await leave(reader, 1, 2, { ...planned, description: shared });
    const step = view(await openRequest(world.services, karin, requestId, 1), 'answerStep');
    expect(step.fields.description).toBe(shared + end);
  });

  it('takes the same action four times as one', async () => {
    for (let time = 0; time < 4; time++) await leave(karin, 1, 0, planned);
    const step = view(await openRequest(world.services, karin, requestId, 1), 'answerStep');
    expect(step).toMatchObject({ baseVersion: 1, others: [] });
    expect((await world.services.requests.events(requestId)).map(({ kind }) => kind)).toEqual([
      'published',
      'answerSaved',
    ]);
  });

  it('knows a late repetition of an earlier save for what it is', async () => {
    await leave(karin, 1, 0, planned);
    await leave(karin, 1, 1, { ...planned, description: 'Bättre.' });
    await leave(karin, 1, 0, planned);
    const step = view(await openRequest(world.services, karin, requestId, 1), 'answerStep');
    expect(step).toMatchObject({ fields: { description: 'Bättre.' }, others: [] });
  });

  it('hands in only what is complete, and counts as answered only what is decided', async () => {
    await leave(karin, 1, 0, planned);
    expect(
      view(await submitResponse(world.services, karin, requestId), 'lookThrough').incomplete,
    ).toMatchObject([{ slot: 2 }]);
    await answerAll();
    view(await submitResponse(world.services, karin, requestId), 'decision');
    expect((await world.services.requests.open()).map(({ state }) => state)).toEqual(['submitted']);
    const receipt = view(await registerDecision(world.services, karin, requestId, decision), 'response');
    expect(receipt).toMatchObject({ receipt: true, decision: { decidedOn: '2023-01-31', paragraph: '12' } });
    await world.settled();
    expect(await world.services.requests.open()).toEqual([]);
    expect(await world.services.requests.closed()).toMatchObject([{ id: requestId, state: 'answered' }]);
    // Four deliveries of the same press are one decision.
    view(await registerDecision(world.services, karin, requestId, decision), 'response');
    expect(
      (await world.services.requests.events(requestId)).filter(({ kind }) => kind === 'decided'),
    ).toHaveLength(1);
  });

  it.each([
    [{ decidedOn: '', paragraph: '12' }, [{ field: 'decidedOn', code: 'required' }]],
    [{ decidedOn: '2023-02-30', paragraph: '12' }, [{ field: 'decidedOn', code: 'noDate' }]],
    [{ decidedOn: '2023-02-02', paragraph: '12' }, [{ field: 'decidedOn', code: 'future' }]],
    [{ decidedOn: '2022-12-31', paragraph: '12' }, [{ field: 'decidedOn', code: 'beforeLetter' }]],
    [{ decidedOn: '2023-01-31', paragraph: ' ' }, [{ field: 'paragraph', code: 'required' }]],
    [{ decidedOn: '2023-01-31', paragraph: 'x'.repeat(51) }, [{ field: 'paragraph', code: 'tooLong' }]],
  ])('sends back a decision that cannot be: %j', async (given, findings) => {
    await answerAll();
    await submitResponse(world.services, karin, requestId);
    const typed = { ...given, registryNumber: 'KUN 7' };
    const form = view(await registerDecision(world.services, karin, requestId, typed), 'decision');
    expect(form).toMatchObject({ findings, typed });
  });

  it('does not register a decision on what is not handed in', async () => {
    expect(refusalCode(await registerDecision(world.services, karin, requestId, decision))).toBe(
      'notSubmitted',
    );
  });

  it('waits for the decision, can be taken back, and keeps what is typed too late', async () => {
    await answerAll();
    await submitResponse(world.services, karin, requestId);
    const waiting = view(await postponeDecision(world.services, karin, requestId), 'decision');
    expect(waiting.postponed).toBe(true);
    expect(waiting.nextReminder).toMatch(/^2023-/);
    expect(refusalCode(await leave(anders, 1, 1, { ...planned, description: 'Sent.' }))).toBe(
      'alreadySubmitted',
    );
    expect((await world.services.requests.events(requestId)).at(-1)?.kind).toBe('answerKeptBeside');
    view(await reopenResponse(world.services, karin, requestId), 'request');
    expect((await world.services.requests.open())[0]?.state).toBe('draft');
  });

  it('gives back the decision that was typed while a colleague took the response back', async () => {
    await answerAll();
    await submitResponse(world.services, karin, requestId);
    await reopenResponse(world.services, anders, requestId);
    const turn = { person: karin, scope: 'personal', language: 'sv', today: '2023-02-01' } as const;
    expect(
      await handlers(world.services).action(turn, {
        verb: 'decide',
        requestId,
        decidedOn: '2023-01-31',
        paragraph: '§ 12',
        registryNumber: 'KN 2023-4',
      }),
    ).toMatchObject({ refusal: { code: 'notSubmitted' }, typed: ['2023-01-31', '§ 12', 'KN 2023-4'] });
  });

  it('gives back what is typed after the decision, and changes nothing', async () => {
    await answerAll();
    await submitResponse(world.services, karin, requestId);
    await registerDecision(world.services, karin, requestId, decision);
    expect(refusalCode(await leave(anders, 1, 1, { ...planned, description: 'För sent.' }))).toBe(
      'alreadyAnswered',
    );
    const read = view(await readResponse(world.services, karin, requestId), 'response');
    expect(read.answers[0]?.fields.description).toBe('Ny rutin.');
  });

  it('shows today\u2019s state from an old button', async () => {
    await answerAll();
    await submitResponse(world.services, karin, requestId);
    view(await openRequest(world.services, karin, requestId, 1), 'decision');
    view(await openLookThrough(world.services, karin, requestId), 'decision');
    await registerDecision(world.services, karin, requestId, decision);
    view(await openRequest(world.services, karin, requestId, 2), 'response');
    view(await submitResponse(world.services, karin, requestId), 'response');
    expect(refusalCode(await reopenResponse(world.services, karin, requestId))).toBe('alreadyAnswered');
  });

  it('lets nobody but the board\u2019s secretaries write, and nobody else but auditors read', async () => {
    const stranger = await world.addPerson('teknisk', 'secretary', 'Tekniska nämnden');
    for (const person of [stranger, auditor]) {
      expect(refusalCode(await leave(person, 1, 0, planned))).toBe('notYourBoard');
      expect(refusalCode(await submitResponse(world.services, person, requestId))).toBe('notYourBoard');
      expect(refusalCode(await registerDecision(world.services, person, requestId, decision))).toBe(
        'notYourBoard',
      );
      expect(refusalCode(await reopenResponse(world.services, person, requestId))).toBe('notYourBoard');
    }
    expect(refusalCode(await openRequest(world.services, stranger, requestId, null))).toBe('notYourBoard');
    expect(refusalCode(await readResponse(world.services, stranger, requestId))).toBe('notYourBoard');
    expect(view(await openRequest(world.services, auditor, requestId, 1), 'request').mayAnswer).toBe(false);
    expect((await world.services.requests.open())[0]?.state).toBe('notStarted');
  });

  describe('what is not handed in', () => {
    const read = async (person: Person) =>
      view(await readResponse(world.services, person, requestId), 'response');
    const written = (shown: View): boolean => JSON.stringify(shown).includes('Ny rutin.');
    const opened = async (person: Person) =>
      view(await openRequest(world.services, person, requestId, null), 'request');

    it('is the board\u2019s own: its secretaries and its head read it, an auditor does not', async () => {
      const chair = await world.addPerson('ordf', 'head', 'Kulturnämnden');
      await answerAll();
      await leave(karin, 0, 0, { comments: 'Ny rutin.' });
      for (const person of [karin, anders, chair]) {
        expect(await read(person)).toMatchObject({ withheld: false, comments: 'Ny rutin.' });
        expect(await opened(person)).toMatchObject({ mayRead: true });
      }
      expect(await read(auditor)).toMatchObject({ withheld: true, answers: [], comments: '' });
      const shown = await opened(auditor);
      expect(shown).toMatchObject({
        mayRead: false,
        recommendations: [{ complete: true }, { complete: true }],
      });
      expect(written(shown)).toBe(false);
    });

    it('is read by an auditor once it is handed in, and no longer when it is taken back', async () => {
      await answerAll();
      await submitResponse(world.services, karin, requestId);
      expect(written(await read(auditor))).toBe(true);
      expect(await opened(auditor)).toMatchObject({ mayRead: true });
      await reopenResponse(world.services, karin, requestId);
      expect(written(await read(auditor))).toBe(false);
    });

    it('is read by an auditor who answers for the board herself', async () => {
      await answerAll();
      const both: Person = { ...karin, roles: ['auditor', 'secretary'] };
      expect(written(await read(both))).toBe(true);
    });
  });

  it.each(['', 'x', 'a.b.c', "a'.b", 'nosuch.nosuch', '../../etc', `${'a'.repeat(50)}.b`])(
    'refuses a request id that is none: %j',
    async (forged) => {
      const outcome = await openRequest(world.services, auditor, forged, null);
      expect(refusalCode(outcome)).toBe('noSuchRequest');
    },
  );

  it('refuses a recommendation or a base version that does not exist', async () => {
    expect(refusalCode(await leave(karin, 3, 0, planned))).toBe('noSuchRecommendation');
    expect(refusalCode(await leave(karin, 1, 7, planned))).toBe('malformedAction');
    expect(refusalCode(await chooseVersion(world.services, karin, requestId, 1, 9))).toBe(
      'noSuchRecommendation',
    );
  });
});
