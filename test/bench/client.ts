import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Somebody who writes to a bot and presses its buttons, over one connection that stays open. */
export interface Client {
  say(text: string): Promise<Answer>;
  press(data: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): void;
}

export interface ClientParts {
  readonly url: string;
  /** Where the bot writes back. */
  readonly serviceUrl: string;
  readonly personId: string;
}

export const clientOf = ({ url, serviceUrl, personId }: ClientParts): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let sent = 0;

  const post = (extra: object): Promise<Answer> => {
    const body = JSON.stringify({
      id: `activity-${++sent}`,
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${personId}`, name: personId, aadObjectId: personId },
      recipient: { id: '28:bot', name: 'Svarstid' },
      conversation: { id: `a:${personId}`, conversationType: 'personal', tenantId: 'tenant' },
      channelData: { tenant: { id: 'tenant' } },
      locale: 'sv-SE',
      ...extra,
    });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    return new Promise((resolve, reject) => {
      const call = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status === 200) resolve({ status, text });
          else reject(new Error(`The bot answered ${status}: ${text.slice(0, 300)}`));
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  };

  return {
    say: (text) => post({ type: 'message', text }),
    press: (data) =>
      post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'card',
        value: { action: { type: 'Action.Execute', verb: data.verb, data: { v: 1, ...data } } },
      }),
    close: () => agent.destroy(),
  };
};
