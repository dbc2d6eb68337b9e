/** The parts of Azurite that the host uses; the package ships no types. */
declare module 'azurite/dist/src/table/TableConfiguration.js' {
  export default class TableConfiguration {
    readonly host: string;
    constructor(
      host: string,
      port: number,
      keepAliveSeconds: number,
      databasePath: string,
      enableDebugLog: boolean,
      enableAccessLog: boolean,
      accessLogWriteStream: undefined,
      debugLogFilePath: undefined,
      loose: boolean,
      skipApiVersionCheck: boolean,
      cert: '',
      key: '',
      password: '',
      oauth: undefined,
      disableProductStyleUrl: boolean,
      inMemoryPersistence: boolean,
    );
  }
}
declare module 'azurite/dist/src/table/TableServer.js' {
  import type TableConfiguration from 'azurite/dist/src/table/TableConfiguration.js';
  export default class TableServer {
    constructor(configuration: TableConfiguration);
    start(): Promise<void>;
    /** Saves what is not saved yet. */
    close(): Promise<void>;
    getHttpServerAddress(): string;
  }
}
