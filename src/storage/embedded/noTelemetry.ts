import Module, { createRequire } from 'node:module';

/**
 * Azurite loads its telemetry client with its first module, used or not; the host never starts it. An empty
 * module in its place saves a quarter of the time that a command waits for the storage, and makes sure that
 * nothing is ever sent. Import it before Azurite.
 */
const azurite = createRequire(require.resolve('azurite/dist/src/table/TableServer.js'));
const path = azurite.resolve('applicationinsights');
const empty = new Module(path);
empty.loaded = true;
require.cache[path] = empty;
