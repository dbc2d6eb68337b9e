import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TurnContext,
} from 'botbuilder';
import type {
  AdaptiveCardInvokeResponse,
  AdaptiveCardInvokeValue,
  Activity,
  ConversationReference,
  Request,
  Response,
} from 'botbuilder';

const card = (content: object): Partial<Activity> =>
  MessageFactory.attachment(
    CardFactory.adaptiveCard({
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      ...content,
    }),
  );
const text = (value: string): object => ({ type: 'TextBlock', wrap: true, text: value });

export const formCard = {
  body: [
    text('Vad gör nämnden?'),
    {
      type: 'Input.ChoiceSet',
      id: 'measure',
      label: 'Åtgärd',
      style: 'expanded',
      choices: [
        { title: 'Åtgärd är vidtagen', value: 'taken' },
        { title: 'Åtgärd planeras', value: 'planned' },
      ],
    },
    { type: 'Input.Text', id: 'description', label: 'Beskriv åtgärden', isMultiline: true },
    {
      type: 'Input.ChoiceSet',
      id: 'board',
      label: 'Nämnd',
      choices: [
        { title: 'Regionstyrelsen', value: 'rs' },
        { title: 'Kulturnämnden', value: 'kn' },
      ],
    },
    { type: 'Input.Date', id: 'when', label: 'När är den klar?' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Spara svaret', verb: 'save', data: { v: 1, verb: 'save' } }],
};
const receiptCard = (value: string): object => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [text(value)],
  actions: [{ type: 'Action.Execute', title: 'Visa igen', verb: 'open', data: { v: 1, verb: 'open' } }],
});

/** What reached the bot, in order. */
export interface Heard {
  readonly kind: string;
  readonly from: string | undefined;
  readonly conversation: string;
  readonly payload: unknown;
}

export interface EchoBot {
  readonly endpoint: string;
  readonly heard: readonly Heard[];
  /** Writes first, to everybody heard of. Returns the ids of the messages. */
  write(content: string): Promise<string[]>;
  /** Replaces a message with a card that says `content`. */
  replace(person: string, messageId: string, content: string): Promise<void>;
  stop(): Promise<void>;
}

class Echo extends ActivityHandler {
  constructor(
    private readonly heard: Heard[],
    private readonly references: Map<string, Partial<ConversationReference>>,
  ) {
    super();
    this.onTurn(async (context, next) => {
      const { activity } = context;
      this.references.set(
        activity.from.aadObjectId ?? activity.from.id,
        TurnContext.getConversationReference(activity),
      );
      this.heard.push({
        kind: activity.name ?? activity.type,
        from: activity.from.aadObjectId,
        conversation: activity.conversation.id,
        payload: activity.type === 'message' ? activity.text : activity.value,
      });
      await next();
    });
    this.onMessage(async (context, next) => {
      const said = TurnContext.removeRecipientMention(context.activity) || context.activity.text;
      await context.sendActivity(
        said.trim() === 'form' ? card(formCard) : card({ body: [text(`Echo: ${said.trim()}`)] }),
      );
      await next();
    });
  }

  protected override onAdaptiveCardInvoke(
    _context: TurnContext,
    invoke: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const data = JSON.stringify(invoke.action.data);
    return Promise.resolve({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: receiptCard(`Sparat: ${data}`) as Record<string, unknown>,
    });
  }
}

/** A bot that only repeats, on a free port of the loopback address: to try the local client and its driver. */
export const startEchoBot = async (): Promise<EchoBot> => {
  const heard: Heard[] = [];
  const references = new Map<string, Partial<ConversationReference>>();
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  adapter.onTurnError = (_context, error): Promise<void> => {
    heard.push({ kind: 'error', from: undefined, conversation: '', payload: String(error) });
    return Promise.resolve();
  };
  const bot = new Echo(heard, references);
  const server = createServer((incoming, outgoing) => {
    // The client knocks with HEAD before it sends anything.
    if (incoming.method !== 'POST') {
      outgoing.statusCode = 405;
      outgoing.end();
      return;
    }
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      const request = { body, headers: incoming.headers, method: incoming.method } as Request;
      const response = {
        socket: outgoing.socket,
        header: (name: string, value: string) => outgoing.setHeader(name, value),
        status: (code: number) => (outgoing.statusCode = code),
        send: (value: unknown) => outgoing.write(JSON.stringify(value)),
        end: () => outgoing.end(),
      } as unknown as Response;
      void adapter.process(request, response, (context) => bot.run(context));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const inConversation = (person: string, work: (context: TurnContext) => Promise<void>): Promise<void> =>
    adapter.continueConversationAsync('', references.get(person)!, work);
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    heard,
    async write(content): Promise<string[]> {
      const ids: string[] = [];
      for (const person of references.keys())
        await inConversation(person, async (context) => {
          const sent = await context.sendActivity(card({ body: [text(content)] }));
          ids.push(sent?.id ?? '');
        });
      return ids;
    },
    replace: (person, messageId, content) =>
      inConversation(person, async (context) => {
        await context.updateActivity({ ...card({ body: [text(content)] }), id: messageId });
      }),
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
