import type { Language } from './domain/person.js';
import { startingTexts } from './language/catalogue/starting.js';
import { EmbeddedStorageError } from './storage/embedded/embeddedError.js';
import { StorageError, StorageUnavailable } from './storage/storageError.js';

const lineFor = (error: unknown, language: Language): string | null => {
  const texts = startingTexts[language];
  if (error instanceof EmbeddedStorageError) return texts.embedded[error.code](error.detail);
  if (error instanceof StorageUnavailable) return texts.storageDown;
  return error instanceof StorageError ? texts.storageRefuses(error.message) : null;
};

/** Why the storage could not be used, in one line with the remedy; null: it was something else. */
export const storageProblem = (error: unknown, language: Language): string | null =>
  lineFor(error, language)?.replaceAll(/\s+/g, ' ') ?? null;

/** Why a program did not start, in one line, with the remedy where there is one. */
export const startProblem = (error: unknown, language: Language): string =>
  storageProblem(error, language) ??
  startingTexts[language].notStarted(error instanceof Error ? error.message : String(error));
