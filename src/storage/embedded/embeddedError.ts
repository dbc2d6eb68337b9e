/**
 * `portInUse`: something else listens on the port (`setting` STORAGE_PORT); `folderUnusable`: the data folder
 * cannot be made or written (DATA_DIR); `hostHangs`: a host holds the folder and does not answer;
 * `hostFailed`: it did not start, the message says why.
 */
export type EmbeddedErrorCode = 'portInUse' | 'folderUnusable' | 'hostHangs' | 'hostFailed';

const settings: Readonly<Record<EmbeddedErrorCode, 'STORAGE_PORT' | 'DATA_DIR'>> = {
  portInUse: 'STORAGE_PORT',
  folderUnusable: 'DATA_DIR',
  hostHangs: 'DATA_DIR',
  hostFailed: 'DATA_DIR',
};

const remedies: Readonly<Record<EmbeddedErrorCode, string>> = {
  portInUse: 'set STORAGE_PORT to another port',
  folderUnusable: 'set DATA_DIR to a folder that can be written',
  hostHangs: 'end the process that serves the folder, or set DATA_DIR to another one',
  hostFailed: 'try again, or set DATA_DIR to another folder',
};

/** The embedded storage cannot be opened; `setting` names what the operator can change, and the message says so. */
export class EmbeddedStorageError extends Error {
  override readonly name = 'EmbeddedStorageError';
  readonly setting: 'STORAGE_PORT' | 'DATA_DIR';
  constructor(
    readonly code: EmbeddedErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}; ${remedies[code]}.`);
    this.setting = settings[code];
  }
}
