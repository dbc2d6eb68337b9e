/**
 * `portInUse`: something else listens on the port (`setting` STORAGE_PORT); `folderUnusable`: the data folder
 * cannot be made or written (DATA_DIR); `hostHangs`: a host holds the folder and does not answer;
 * `hostFailed`: it did not start, the detail says why.
 */
export type EmbeddedErrorCode = 'portInUse' | 'folderUnusable' | 'hostHangs' | 'hostFailed';

const settings: Readonly<Record<EmbeddedErrorCode, 'STORAGE_PORT' | 'DATA_DIR'>> = {
  portInUse: 'STORAGE_PORT',
  folderUnusable: 'DATA_DIR',
  hostHangs: 'DATA_DIR',
  hostFailed: 'DATA_DIR',
};

/** The embedded storage cannot be opened; `setting` names what the operator can change. Branch on `code`. */
export class EmbeddedStorageError extends Error {
  override readonly name = 'EmbeddedStorageError';
  readonly setting: 'STORAGE_PORT' | 'DATA_DIR';
  constructor(
    readonly code: EmbeddedErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.setting = settings[code];
  }
}
