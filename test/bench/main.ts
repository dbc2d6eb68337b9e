import { startAzurite } from '../support/azurite.js';
import { countCommands } from './commands.js';
import { measureHistory } from './history.js';
import { measureQuestions } from './questions.js';
import { measureReminders } from './reminders.js';
import { commandGroups, report, table } from './report.js';
import { measureTurns } from './turns.js';

const method = `
How it is measured. The product and an echo bot run on the same server and adapter, each in a process of its own;
client, channel and storage (Azurite, in memory) lie outside of both. Turns run one at a time, in batches that take
turns between the two, the first batches left out. From each turn's time, as the client sees it, the time is taken
during which at least one storage request was on its way (from when the storage client sends it to when its answer
is there; requests at the same time count once). Requests per second are the inverse of the mean of what is left.
Processor time is what the bot's process itself takes, storage calls included but neither waiting nor the storage.
Reminders: what is due is read from a real store by the day; the drain runs the product's sending over a real store,
through a stand-in for the channel that enforces the documented limits, on a clock that passes only while all wait.
Questions over history: a stand-in for the table service answers ranges in pages of a thousand, as the real one does
and Azurite does not, over rows that the product's own mappers made; SQLite (in memory, with indexes) holds the same.
The machine's noise hits both sides: compare the ratios, not the times.
`;

const main = async (): Promise<void> => {
  const azurite = await startAzurite();
  try {
    const commands = await countCommands(azurite.connectionString);
    if (process.argv.includes('commands')) {
      console.log(table(commandGroups(commands)));
      return;
    }
    const turns = await measureTurns(azurite.connectionString);
    const reminders = await measureReminders();
    const questions = measureQuestions();
    const history = await measureHistory();
    console.log(report(turns, commands, reminders, history, questions));
    console.log(method);
  } finally {
    await azurite.stop();
  }
};
void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
