import { Server } from 'node:net';
import type { ListenOptions } from 'node:net';

/*
 * The child process of one local client. Its arguments are those of the client's own command line.
 *
 * It lives exactly as long as the channel to its parent: the system closes that also when the parent is killed
 * without a chance to clean up.
 */
if (process.send === undefined) {
  console.error('This file is started by the demo.');
  process.exit(2);
}
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches the whole group: the client stays until the bot has sent its last card and lets go of it.
process.on('SIGINT', () => undefined);

// The client has no log-in: whoever reaches its port is the person it plays. It would listen on all addresses.
type Listen = (options: ListenOptions, listener?: () => void) => Server;
const listenAnywhere = Reflect.get(Server.prototype, 'listen') as Listen;
Server.prototype.listen = function (this: Server, port: unknown, ...rest: unknown[]): Server {
  const listener = rest.find((argument) => typeof argument === 'function') as (() => void) | undefined;
  return listenAnywhere.call(this, { port: Number(port), host: '127.0.0.1' }, listener);
};

const client = require.resolve('@microsoft/m365agentsplayground/cli.js');
process.argv = [process.execPath, client, ...process.argv.slice(2)];
void import(client);
