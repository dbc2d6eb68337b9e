import { askInTurn, type Carried } from '../app/askInTurn.js';
import { today } from '../app/services.js';
import { questionLines, type QuestionLine, type WrongQuestionLine } from '../files/questionLines.js';
import { worldFileTexts } from '../language/catalogue/worldFiles.js';
import { askJson } from './askJson.js';
import { CallerError, type CommandContext } from './command.js';

/** What a script reads instead of an answer. */
const refusedLine = (line: number, id: string | null, error: string): object => ({
  ...(id === null ? {} : { id }),
  outcome: 'error',
  line,
  error,
});

/**
 * Answers a file of questions, one line of output for each in their order. What is wrong with a line is said in its
 * place, and the rest goes on.
 */
export const askFile = async (context: CommandContext, path: string, json: boolean): Promise<void> => {
  const texts = worldFileTexts[context.language];
  const lines = questionLines(path);
  const first = await lines.next().catch(() => {
    throw new CallerError(context.texts.cannotRead(path));
  });
  const { services } = await context.open();
  const answer = askInTurn(services, context.language);
  const answered = new Map<string, Carried>();

  const wrong = (line: number, id: string | null, problem: string): void => {
    const error = texts.askAtLine(line, problem);
    context.print(json ? JSON.stringify(refusedLine(line, id, error)) : error);
  };
  const take = async (one: QuestionLine | WrongQuestionLine): Promise<void> => {
    if ('key' in one) {
      wrong(one.line, one.id, one.key === null ? texts.askNotJson : texts.askMissingKey(one.key));
      return;
    }
    const { line, id, question, as, after } = one;
    const before = after === null ? null : answered.get(after);
    if (before === undefined) {
      wrong(line, id, texts.askUnknownAfter(after ?? ''));
      return;
    }
    const { asked, carried } = await answer(as, question, before);
    answered.set(id, carried);
    const text = context.describe(asked.view, today(services.clock), asked.language);
    context.print(json ? JSON.stringify({ id, ...askJson(asked, text) }) : `${id}: ${text}\n`);
  };
  for (let next = first; next.done !== true; next = await lines.next()) await take(next.value);
};
