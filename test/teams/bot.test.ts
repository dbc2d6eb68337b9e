import { startBot, karin, type BotUnderTest } from '../support/botUnderTest.js';
import { status } from '../support/loopbackConnector.js';

let bot: BotUnderTest;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());
beforeEach(() => bot.reset());

const group = { conversation: { id: '19:group', conversationType: 'groupChat', tenantId: 'tenant-1' } };
const saved = () => bot.people.rows.get(karin)?.value;
const installation = {
  type: 'installationUpdate',
  action: 'add',
  from: { id: '29:karin', aadObjectId: karin },
};
const conversationUpdate = {
  type: 'conversationUpdate',
  from: { id: '29:karin', aadObjectId: karin },
  membersAdded: [{ id: '29:karin', aadObjectId: karin }, { id: '28:bot' }],
};

describe('a message', () => {
  it('makes a stranger a visitor, reachable where she wrote, and is answered with one POST', async () => {
    expect((await bot.post({ text: ' hej ' })).status).toBe(200);
    expect(bot.turns).toMatchObject([
      { text: 'hej', turn: { scope: 'personal', language: 'sv', today: '2023-03-01' } },
    ]);
    expect(saved()).toEqual({
      id: karin,
      name: 'Karin Ek',
      roles: [],
      boards: [],
      substituteFor: [],
      headOf: [],
      language: null,
      reminders: { pace: 'all', snoozedUntil: null, time: null },
      conversation: {
        channelId: 'msteams',
        serviceUrl: bot.channel.serviceUrl,
        conversationId: 'a:karin',
        tenantId: 'tenant-1',
        botId: '28:bot',
        botName: 'Svarstid',
        userId: '29:karin',
        userName: 'Karin Ek',
      },
      reach: 'reachable',
      welcomedAt: null,
    });
    expect(bot.shown()).toEqual(['help']);
    expect(bot.channel.calls[0]!.activity).toMatchObject({ summary: 'summary of help', type: 'message' });
  });

  it('costs one read and no write once the person is known', async () => {
    await bot.post({ text: 'hej' });
    bot.people.reads = bot.people.writes = 0;
    await bot.post({ text: 'hej' });
    expect([bot.people.reads, bot.people.writes]).toEqual([1, 0]);
  });

  it('refreshes a moved conversation and revives somebody who had blocked the bot, keeping her registered name', async () => {
    await bot.post({ text: 'hej' });
    const row = bot.people.rows.get(karin)!;
    bot.people.rows.set(karin, { ...row, value: { ...row.value, name: 'Karin E. Ek', reach: 'blocked' } });
    await bot.post({ text: 'hej', serviceUrl: `${bot.channel.serviceUrl}/moved` });
    expect(saved()).toMatchObject({
      name: 'Karin E. Ek',
      reach: 'reachable',
      conversation: { serviceUrl: `${bot.channel.serviceUrl}/moved` },
    });
  });

  it('never overwrites what somebody else saved at the same time', async () => {
    bot.people.interfere = () =>
      bot.people.rows.set(karin, {
        etag: 'theirs',
        value: {
          id: karin,
          name: 'Karin Ek',
          roles: ['secretary'],
          boards: ['b1'],
          substituteFor: [],
          headOf: [],
          language: 'sv',
          reminders: { pace: 'all', snoozedUntil: null, time: null },
          conversation: null,
          reach: 'never',
          welcomedAt: null,
        },
      });
    await bot.post({ text: 'hej' });
    expect(saved()).toMatchObject({
      roles: ['secretary'],
      boards: ['b1'],
      substituteFor: [],
      headOf: [],
      reach: 'reachable',
    });
  });

  it('in a group leaves the personal conversation alone and loses the mention of the bot only', async () => {
    await bot.post({ text: 'hej' });
    const before = saved();
    await bot.post({
      ...group,
      text: '<at>Svarstid</at> vad säger <at>Bo</at>?',
      entities: [
        { type: 'mention', text: '<at>Svarstid</at>', mentioned: { id: '28:bot' } },
        { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo' } },
        { type: 'mention', text: 7 },
        null,
      ],
    });
    expect(bot.turns[1]).toMatchObject({ text: 'vad säger <at>Bo</at>?', turn: { scope: 'group' } });
    expect(saved()).toEqual(before);
    expect(bot.channel.calls[1]!.path).toContain(encodeURIComponent('19:group'));
  });

  it('does not become reachable by a group message', async () => {
    await bot.post({ ...group, text: 'hej' });
    expect(saved()).toMatchObject({ conversation: null, reach: 'never', name: 'Karin Ek' });
  });

  it('is drawn in the saved choice, else the organisation’s language; the client’s locale decides nothing', async () => {
    await bot.post({ text: 'which boards?' });
    const row = bot.people.rows.get(karin)!;
    bot.people.rows.set(karin, { ...row, value: { ...row.value, language: 'en' } });
    await bot.post({ text: 'vilka?' });
    expect(bot.turns.map(({ turn }) => turn.language)).toEqual(['sv', 'en']);
  });

  it('from somebody the channel does not name is answered as a stranger’s, and stored nowhere', async () => {
    await bot.post({ text: 'hej', from: { id: '29:x', name: 'X' } });
    await bot.post({ text: 'hej', from: { id: '29:x', name: 'X', aadObjectId: '../a/b' } });
    expect(bot.shown()).toEqual(['welcomeVisitor', 'welcomeVisitor']);
    expect(bot.turns).toEqual([]);
    expect(bot.people.rows.size).toBe(0);
  });

  it('keeps 30,000 characters and everything odd in them, but NUL', async () => {
    const odd = `\${x} "'*_\u202Eemoji 🙂 a\u030A ${'x'.repeat(30_000)}`;
    await bot.post({ text: `\0${odd}\0` });
    expect(bot.turns[0]!.text).toBe(odd);
  });

  it('that breaks something is answered with a code that stands in the log, and nothing more', async () => {
    bot.handlers.message = () => Promise.reject(new Error('storage is down: secret'));
    const answer = await bot.post({ text: 'hej' });
    expect(answer).toMatchObject({ status: 200, text: '' });
    const view = bot.views()[0]!;
    expect(view).toEqual({ view: 'error', code: expect.stringMatching(/^[0-9A-F]{8}$/), kept: false });
    expect(bot.lines).toMatchObject([
      { code: 'turnFailed', facts: { reference: view.code, kind: 'message' } },
    ]);
    expect(JSON.stringify(bot.channel.calls)).not.toContain('secret');
    bot.handlers.message = (turn, text) => {
      bot.turns.push({ turn, text });
      return Promise.resolve([
        { view: { view: 'help', audience: 'auditor', suggestions: [] }, language: turn.language },
      ]);
    };
  });

  it.each([500, 502, 503, 504, 408, 429, 412, 403])('is answered with one POST also on %d', async (code) => {
    bot.channel.behave(status(code));
    expect((await bot.post({ text: 'hej' })).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(bot.channel.calls).toHaveLength(1);
    expect(bot.lines).toMatchObject([{ code: 'turnFailed' }]);
  });
});

describe('opening the app', () => {
  it('is welcomed once, however often and however close together the channel tells of it', async () => {
    await Promise.all([bot.post(installation), bot.post(conversationUpdate)]);
    await Promise.all([bot.post(installation), bot.post(conversationUpdate)]);
    expect(bot.shown()).toEqual(['welcomeVisitor']);
    expect(saved()).toMatchObject({ reach: 'reachable', welcomedAt: '2023-03-01T07:00:00.000Z' });
  });

  it('without a name keeps the one that is known, and gets one with the first message', async () => {
    await bot.post(installation);
    expect(saved()).toMatchObject({ name: '' });
    await bot.post({ text: 'hej' });
    await bot.post(installation);
    expect(saved()).toMatchObject({ name: 'Karin Ek', conversation: { userName: 'Karin Ek' } });
  });

  it('marks as unreachable on removal, and welcomes anew on return; an upgrade is neither', async () => {
    await bot.post(installation);
    await bot.post({ ...installation, action: 'remove-upgrade' });
    await bot.post({ ...installation, action: 'add-upgrade' });
    expect(saved()).toMatchObject({ reach: 'reachable' });
    await bot.post({ ...installation, action: 'remove' });
    expect(saved()).toMatchObject({ reach: 'blocked', conversation: { conversationId: 'a:karin' } });
    await bot.post(installation);
    expect(saved()).toMatchObject({ reach: 'reachable' });
    expect(bot.shown()).toEqual(['welcomeVisitor', 'welcomeVisitor']);
  });

  it('in a group introduces itself once, and says nothing when others join', async () => {
    const team = { conversation: { id: '19:team', conversationType: 'channel', isGroup: true } };
    await bot.post({ ...installation, ...team });
    await bot.post({ ...conversationUpdate, ...team });
    await bot.post({ ...conversationUpdate, ...team, membersAdded: [{ id: '29:bo' }] });
    expect(bot.shown()).toEqual(['welcomeGroup']);
    expect(bot.people.rows.size).toBe(0);
  });
});

describe('a pressed button', () => {
  const save = {
    v: 1,
    verb: 'save',
    requestId: 'r1.b1',
    recommendation: 2,
    baseVersion: 1,
    measure: 'planned',
    description: 'Vi gör så här',
  };

  it('is answered with a card in its place, without a POST', async () => {
    const answer = await bot.execute(save, 'save');
    expect(answer).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard', view: { view: 'confirmation', subject: 'save' } },
      },
    });
    expect(bot.turns[0]!.action).toEqual({
      verb: 'save',
      requestId: 'r1.b1',
      step: { slot: 2, baseVersion: 1, fields: { measure: 'planned', description: 'Vi gör så här' } },
    });
    expect(bot.channel.calls).toEqual([]);
  });

  it('in the older way replaces the card where it stands', async () => {
    await bot.post({ value: save, replyToId: 'card-1' });
    expect(bot.channel.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /v3/conversations/a%3Akarin/activities/card-1',
    ]);
    expect(bot.shown()).toEqual(['confirmation']);
  });

  it('in the older way sends a new card where the old one cannot be replaced', async () => {
    bot.channel.behave((response, call, id) => {
      response.statusCode = call.method === 'PUT' ? 404 : 201;
      response.end(JSON.stringify({ id }));
    });
    await bot.post({ value: save, replyToId: 'card-1' });
    await bot.post({ value: save });
    expect(bot.channel.calls.map(({ method }) => method)).toEqual(['PUT', 'POST', 'POST']);
  });

  it.each(['ask', 'help', 'people', 'boards', 'drafts'])(
    '%s answers below and leaves the card',
    async (verb) => {
      const answer = await bot.execute({ v: 1, verb, question: 'vilka?' }, verb);
      expect(answer.body).toEqual({
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'summary of confirmation',
      });
      expect(bot.shown()).toEqual(['confirmation']);
      await bot.post({ value: { v: 1, verb, question: 'vilka?' }, replyToId: 'card-1' });
      expect(bot.channel.calls.map(({ method }) => method)).toEqual(['POST', 'POST']);
    },
  );

  it.each(['ask', 'people', 'boards'])('%s with "shown" grows where it stands', async (verb) => {
    const answer = await bot.execute({ v: 1, verb, question: 'vilka?', shown: '20' }, verb);
    expect(answer.body.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(bot.turns[0]!.action).toMatchObject({ verb, shown: 20 });
    expect(bot.channel.calls).toEqual([]);
  });

  it('is drawn in the language that was just chosen', async () => {
    const answer = await bot.execute({ v: 1, verb: 'language', language: 'en' }, 'language');
    expect(answer.body.value.language).toBe('en');
  });

  it('takes who pressed from the channel, never from the card', async () => {
    await bot.execute(
      { ...save, personId: 'boss', from: { aadObjectId: 'boss' }, roles: ['administrator'] },
      'save',
    );
    expect(bot.turns[0]!.turn.person.id).toBe(karin);
    await bot.execute(save, 'save', { from: { id: '29:x' } });
    expect(bot.turns).toHaveLength(1);
  });

  it.each([
    ['no data', undefined, 'save'],
    ['data that is text', 'save', 'save'],
    ['data that is a list', [1], 'save'],
    ['no verb', { v: 1 }, undefined],
    ['an unknown verb', { v: 1, verb: 'drop' }, 'drop'],
    ['a verb of the prototype', { v: 1, verb: '__proto__' }, '__proto__'],
    ['two verbs', { ...save, verb: 'save' }, 'submit'],
    ['a version to come', { ...save, v: 2 }, 'save'],
    ['no version', { ...save, v: undefined }, 'save'],
    ['no request', { ...save, requestId: undefined }, 'save'],
    ['a request that is a number', { ...save, requestId: 7 }, 'save'],
    ['an endless request', { ...save, requestId: 'x'.repeat(300) }, 'save'],
    ['a negative recommendation', { ...save, recommendation: -1 }, 'save'],
    ['half a recommendation', { ...save, recommendation: 1.5 }, 'save'],
    ['a field that is an object', { ...save, description: { a: 1 } }, 'save'],
  ])('with %s is refused in the protocol, and no handler hears of it', async (_name, data, verb) => {
    const answer = await bot.execute(data, verb);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'malformedAction', message: 'summary of refusal' },
      },
    });
    expect(bot.turns).toEqual([]);
  });

  it('with more than is ever kept says so; with as much as is kept it passes', async () => {
    const answer = await bot.execute({ ...save, description: 'x'.repeat(100_001) }, 'save');
    expect(answer.body.value.code).toBe('inputTooLong');
    await bot.execute({ ...save, description: 'x'.repeat(100_000) }, 'save');
    expect(bot.turns).toHaveLength(1);
  });

  it('keeps what was typed although the card does not say what it was based on', async () => {
    await bot.execute({ ...save, baseVersion: 'forged', recommendation: '2' }, 'save');
    expect(bot.turns[0]!.action).toMatchObject({ step: { slot: 2, baseVersion: 0 } });
  });

  it('that breaks something leaves the card, gives a code, and shows back what was typed', async () => {
    const { action } = bot.handlers;
    bot.handlers.action = () => Promise.reject(new Error('storage is down'));
    const answer = await bot.execute(save, 'save');
    bot.handlers.action = action;
    expect(answer.body).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    expect(bot.views()[0]).toEqual({
      view: 'error',
      code: answer.body.value.code,
      kept: false,
      typed: ['Vi gör så här'],
    });
  });

  it('that breaks something shows back every form\u2019s texts, and nothing that was picked', async () => {
    const { action } = bot.handlers;
    bot.handlers.action = () => Promise.reject(new Error('storage is down'));
    const typedBack = async (data: Record<string, unknown>) => {
      await bot.execute({ v: 1, ...data }, data['verb']);
      return bot.views().at(-1);
    };
    const requestId = 'r1.b1';
    expect(
      await typedBack({
        verb: 'decide',
        requestId,
        decidedOn: '2023-03-28',
        paragraph: 41,
        registryNumber: ' ',
      }),
    ).toMatchObject({ view: 'error', typed: ['2023-03-28', '41'] });
    expect(
      await typedBack({
        verb: 'saveMeasureDates',
        requestId,
        date3: '2023-09-01',
        date12: 'snart',
        date0: 'x',
      }),
    ).toMatchObject({ typed: ['3: 2023-09-01', '12: snart'] });
    expect(
      await typedBack({ verb: 'saveBoard', name: 'Kulturnämnden', shortForms: 'KN', groups: '' }),
    ).toMatchObject({ typed: ['Kulturnämnden', 'KN'] });
    expect(await typedBack({ verb: 'removePerson', personId: 'karin' })).not.toHaveProperty('typed');
    bot.handlers.action = action;
  });

  it('of a kind that is not ours is told so', async () => {
    expect((await bot.post({ type: 'invoke', name: 'task/fetch', value: {} })).status).toBe(501);
  });
});

describe('somebody who has chosen English', () => {
  beforeEach(async () => {
    await bot.post({ text: 'hej' });
    const row = bot.people.rows.get(karin)!;
    bot.people.rows.set(karin, { ...row, value: { ...row.value, language: 'en' } });
    bot.channel.calls.length = 0;
  });
  const languages = () =>
    bot.channel.calls.map(({ activity }) => activity.attachments?.[0]?.content.language);
  const broken = async (work: () => Promise<unknown>): Promise<void> => {
    const { action, message } = bot.handlers;
    bot.handlers.action = () => Promise.reject(new Error('storage is down'));
    bot.handlers.message = () => Promise.reject(new Error('storage is down'));
    await work();
    Object.assign(bot.handlers, { action, message });
  };

  it('is refused in English', async () => {
    await bot.execute({ v: 1, verb: 'nosuch', reason: 'Because' }, 'nosuch');
    expect(languages()).toEqual(['en']);
    expect(bot.shown()).toEqual(['refusal']);
  });

  it('is told in English that something broke', async () => {
    await broken(() => bot.post({ text: 'hej' }));
    await broken(() => bot.execute({ v: 1, verb: 'home' }, 'home'));
    expect(bot.shown()).toEqual(['error', 'error']);
    expect(languages()).toEqual(['en', 'en']);
  });

  it('is told so in Swedish as long as nobody knows who it is', async () => {
    await bot.execute({ v: 1, verb: 'nosuch', reason: 'Because' }, 'nosuch', {
      from: { id: '29:nobody', name: 'Nobody' },
    });
    expect(languages()).toEqual(['sv']);
  });
});

describe('what is posted', () => {
  const without = (key: string) => ({ [key]: undefined });
  it.each([
    ['no sender', without('from')],
    ['a sender without id', { from: { name: 'X' } }],
    ['no conversation', without('conversation')],
    ['a conversation that is text', { conversation: 'a' }],
    ['no recipient', without('recipient')],
    ['no type', without('type')],
    ['a type that is a number', { type: 1 }],
    ['a text that is an object', { text: {} }],
    ['no channel', without('channelId')],
    ['no service address', without('serviceUrl')],
    ['a service address of a file', { serviceUrl: 'file:///etc/passwd' }],
    ['members that are no list', { membersAdded: 'x' }],
    ['two tenants', { channelData: { tenant: { id: 'other' } } }],
  ])('with %s is refused with a code', async (_name, extra) => {
    expect(await bot.post(extra)).toEqual({
      status: 400,
      text: '{"code":"malformedActivity"}',
      body: { code: 'malformedActivity' },
    });
    expect(bot.lines).toMatchObject([{ code: 'activityRefused' }]);
  });

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['a deep nest', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('as %s is refused', async (_name, body) => {
    expect((await bot.postRaw(body)).status).toBe(400);
  });

  it('as 1 MB of text is refused, and as something that is not ours is passed over', async () => {
    expect((await bot.post({ text: 'x'.repeat(1024 * 1024) })).status).toBe(413);
    for (const type of ['typing', 'messageReaction', 'event', 'unheardOf'])
      expect((await bot.post({ type })).status).toBe(200);
    expect(bot.channel.calls).toEqual([]);
  });

  it('may not have its answer sent elsewhere while nobody proves who asks', async () => {
    expect((await bot.post({ text: 'hej', serviceUrl: 'https://elsewhere.example' })).status).toBe(403);
    expect(bot.turns).toEqual([]);
  });
});
