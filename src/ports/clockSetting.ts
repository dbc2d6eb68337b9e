/** How far the demo's clock is from the machine's. Stored, so that a restart and the command line agree. */
export interface ClockSetting {
  /** Ahead of the machine's clock; negative: behind. */
  readonly offsetMilliseconds: number;
  /** The moment that the demo was told to start at (`CLOCK`), as it was written; null: none. */
  readonly start: string | null;
}

/** One row per organisation. Nobody but the running demo saves it. */
export interface ClockSettingStore {
  /** Null: the demo has not been started on this storage. */
  read(): Promise<ClockSetting | null>;
  save(setting: ClockSetting): Promise<void>;
}
