import type { WorldCounts } from '../app/exportWorld.js';
import type { WorldFileTexts } from '../language/catalogue/worldFiles.js';
import type { LineProblem, WorldProblem } from '../ports/worldFile.js';

const problemText = (problem: LineProblem, texts: WorldFileTexts): string => {
  switch (problem.code) {
    case 'tooLong':
      return texts.tooLong(problem.limit);
    case 'laterFormat':
      return texts.laterFormat(problem.format, problem.known);
    case 'unknownKind':
      return texts.unknownKind(shortened(problem.kind));
    case 'unknownKey':
    case 'missingKey':
    case 'wrongValue':
    case 'notApplicable':
    case 'noSuchDay':
    case 'reportsDiffer':
      return texts[problem.code](shortened(problem.key));
    case 'unknownId':
      return texts.unknownId[problem.of](problem.id);
    case 'duplicate':
      return texts.duplicate(texts.kinds[problem.of], problem.id);
    case 'sameName':
      return texts.sameName(shortened(problem.name));
    case 'misplaced':
      return texts.misplaced[problem.under](problem.kind);
    case 'draftWithRequest':
      return texts.draftWithRequest(problem.review);
    case 'roleMissing':
      return texts.roleMissing(problem.role, problem.key);
    case 'noSuchNumber':
      return texts.noSuchNumber(problem.number, problem.recommendations);
    case 'state':
      return texts.state(problem.given, problem.found);
    case 'incomplete':
      return texts.incomplete(problem.numbers.join(', '));
    case 'notPlanned':
    case 'secondMeasure':
      return texts[problem.code](problem.number);
    default:
      return texts[problem.code];
  }
};

const shown = 100;
const shortened = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

export const problemLine = ({ line, problem }: WorldProblem, texts: WorldFileTexts): string =>
  texts.atLine(line, problemText(problem, texts));

export const countsText = (
  { boards, people, reviews, requests }: WorldCounts,
  texts: WorldFileTexts,
): string => texts.counts(boards, people, reviews, requests);
