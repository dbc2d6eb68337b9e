import type { Clock } from '../ports/clock.js';
import { readRegister, type Register, type RegisterStores } from './register.js';

interface Needs extends RegisterStores {
  readonly clock: Clock;
}

/** How long an instance may go on with names it has read, in milliseconds of the monotonic clock. */
const freshFor = 20_000;

/**
 * The register, read once and kept for a moment, so that a question costs one storage request. Another instance
 * may have added a name since: who does not find one asks for `fresh` before saying that it does not exist.
 */
export class CachedRegister {
  private held: { readonly register: Register; readonly at: number } | null = null;
  /** `steady`: what was read for one name that was not found serves for all others in the same moment. */
  constructor(
    private readonly services: Needs,
    private readonly options: { readonly steady: boolean } = { steady: false },
  ) {}

  /** As it was read a moment ago, if it was. */
  async read(): Promise<Register> {
    return this.lately() ?? this.readNow();
  }

  async fresh(): Promise<Register> {
    return (this.options.steady ? this.lately() : null) ?? this.readNow();
  }

  private lately(): Register | null {
    const { held, services } = this;
    return held !== null && services.clock.monotonic() - held.at < freshFor ? held.register : null;
  }

  private async readNow(): Promise<Register> {
    const at = this.services.clock.monotonic();
    const register = await readRegister(this.services);
    this.held = { register, at };
    return register;
  }
}
