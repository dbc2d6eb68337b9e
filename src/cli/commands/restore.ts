import { access, constants, stat } from 'node:fs/promises';
import { restoreWorld } from '../../app/restoreWorld.js';
import { worldFile } from '../../files/readWorld.js';
import { worldFileTexts } from '../../language/catalogue/worldFiles.js';
import { CallerError, onlyArgument, parseCommandArgs, type Command } from '../command.js';
import { occasionally } from '../progress.js';
import { countsText, problemLine } from '../worldProblems.js';

const isReadable = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

export const restoreCommand: Command = {
  name: 'restore',
  usage: ['restore FILE [--json]'],
  async run(context) {
    const { note, print } = context;
    const { values, positionals } = parseCommandArgs(context, { json: { type: 'boolean' } });
    const path = onlyArgument(positionals, 'FILE', context.texts);
    // The file is read twice, so it must be one.
    if (!(await isReadable(path))) throw new CallerError(context.texts.cannotRead(path));
    const texts = worldFileTexts[context.language];
    const { services, world } = await context.open();
    let requests = 0;
    const checked = occasionally((counts: Parameters<typeof countsText>[0]) =>
      note(texts.checking(countsText(counts, texts))),
    );
    const restored = await restoreWorld({ store: world, clock: services.clock }, worldFile(path), {
      checked: (counts) => {
        ({ requests } = counts);
        checked(counts);
      },
      written: occasionally((counts) => note(texts.writing(countsText(counts, texts), requests))),
      watching: (milliseconds) => note(texts.watching(Math.round(milliseconds / 1000))),
    });
    switch (restored.outcome) {
      case 'notEmpty':
      case 'another':
      case 'underWay':
      case 'fileChanged':
        throw new CallerError(texts[restored.outcome]);
      case 'problems': {
        const { problems, more } = restored;
        for (const problem of problems) note(problemLine(problem, texts));
        throw new CallerError((more ? texts.nothingWrittenMore : texts.nothingWritten)(problems.length));
      }
      case 'restored':
        if (restored.continued) note(texts.continued);
        print(
          values.json === true
            ? JSON.stringify({ file: path, ...restored.counts })
            : texts.restored(countsText(restored.counts, texts)),
        );
    }
  },
};
