/** The addresses of an answer as a file. */
export interface FileReadyView {
  readonly view: 'fileReady';
  readonly rows: number;
  /** How long the addresses lead to it. */
  readonly minutes: number;
  readonly xlsx: string;
  readonly csv: string;
}
