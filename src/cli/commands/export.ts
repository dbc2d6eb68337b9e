import { exportWorld } from '../../app/exportWorld.js';
import { newWorldFile } from '../../files/writeWorld.js';
import { worldFileTexts } from '../../language/catalogue/worldFiles.js';
import type { NewWorldFile } from '../../ports/worldFile.js';
import { CallerError, noArguments, onlyArgument, parseCommandArgs, type Command } from '../command.js';
import { occasionally } from '../progress.js';
import { countsText } from '../worldProblems.js';

/** What the file system refuses, the caller can mend. */
const mended = (error: unknown, message: string): unknown =>
  error instanceof Error && 'syscall' in error ? new CallerError(message) : error;

export const exportCommand: Command = {
  name: 'export',
  usage: ['export --out FILE [--json]'],
  async run(context) {
    const { values, positionals } = parseCommandArgs(context, {
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    noArguments(positionals, context.texts);
    const path = onlyArgument(values.out === undefined ? [] : [values.out], '--out', context.texts);
    const texts = worldFileTexts[context.language];
    const { services, world } = await context.open();
    let file: NewWorldFile | null = null;
    try {
      file = await newWorldFile(path);
      const { counts, inexact } = await exportWorld(
        { store: world, zone: services.clock.now().zone },
        file,
        occasionally((soFar) => context.note(texts.exporting(countsText(soFar, texts)))),
      );
      await file.close();
      if (inexact.length > 0) context.note(texts.inexact(inexact.slice(0, 20).join(', ')));
      context.print(
        values.json === true
          ? JSON.stringify({ file: path, ...counts })
          : texts.exported(path, countsText(counts, texts)),
      );
    } catch (error) {
      await file?.discard();
      throw mended(error, texts.cannotWrite(path));
    }
  },
};
