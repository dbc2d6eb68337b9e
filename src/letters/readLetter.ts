import {
  letterFields,
  mustFields,
  type LetterField,
  type LetterReading,
  type MustField,
} from '../domain/review.js';
import { addresseesOf } from './addressees.js';
import type { Block } from './blocks.js';
import { assign } from './assign.js';
import { decidedOnIn } from './decidedOn.js';
import { dueDateIn } from './dueDate.js';
import { issuerIn } from './issuer.js';
import { letterPartsOf } from './letterParts.js';
import { recommendationsIn } from './recommendations.js';
import { registryNumbersIn } from './registryNumber.js';
import { reportNumberIn } from './reportNumber.js';
import { responseFormsIn } from './responseForms.js';
import { sentencesOf } from './sentences.js';
import { titleIn } from './title.js';

/**
 * Reads a letter's text. What it does not say is null and, for a must-field, listed as missing; what it says
 * unclearly is listed as doubtful; nothing is made up. Takes time in proportion to the text's length.
 */
export const readLetter = (text: string): LetterReading => {
  const parts = letterPartsOf(text);
  const { forms, others } = responseFormsIn(parts.blocks);
  const prose = others.flatMap(({ text: paragraph, marker }) =>
    marker === null ? sentencesOf(paragraph) : [],
  );
  const lists = recommendationsIn(others);
  const addressees = addresseesOf(parts);
  const assignment = assign(lists, forms, addressees);
  const title = titleIn(parts);
  const report = reportNumberIn(parts, prose);
  const registry = registryNumbersIn(parts);
  const issuer = issuerIn(prose, parts);
  const decidedOn = decidedOnIn(prose, parts);
  const dueDate = dueDateIn([...prose, ...instructionsIn(others)], decidedOn.date);
  const boards = assignment.boards;

  const doubts: Readonly<Record<LetterField, boolean>> = {
    title: title.doubtful,
    reportNumber: report.doubtful,
    registryNumber: registry.registryDoubtful,
    followsUp: registry.followsUpDoubtful,
    issuer: issuer.doubtful,
    decidedOn: decidedOn.doubtful,
    dueDate: dueDate.doubtful,
    boards: assignment.doubtful.has('boards'),
    recommendations: assignment.doubtful.has('recommendations'),
    forInformation: addressees.doubtfulInformation,
  };
  const given: Readonly<Record<MustField, boolean>> = {
    title: title.title !== null,
    issuer: issuer.issuer !== null,
    dueDate: dueDate.date !== null,
    boards: boards.length > 0,
    recommendations: assignment.anyFound || boards.some(({ recommendations }) => recommendations.length > 0),
  };
  return {
    title: title.title,
    reportNumber: report.reportNumber,
    registryNumber: registry.registryNumber,
    followsUp: registry.followsUp,
    issuer: issuer.issuer,
    decidedOn: decidedOn.date,
    dueDate: dueDate.date,
    boards,
    forInformation: addressees.forInformation,
    missing: mustFields.filter((field) => !given[field]),
    doubtful: letterFields.filter((field) => doubts[field]),
    remarks: assignment.remarks,
  };
};

/** Instructions can be a list too: "Svar lämnas senast …" as one of its items. */
const instructionsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ text, marker }) =>
    marker === null
      ? []
      : sentencesOf(text).filter((sentence) => /^(?:svar|yttrande)\p{L}*\s/iu.test(sentence)),
  );
