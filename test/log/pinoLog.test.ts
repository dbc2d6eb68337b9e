import { createLog } from '../../src/log/pinoLog.js';
import type { Log } from '../../src/ports/log.js';

const logged = (level: 'info' | 'warn' | 'silent', use: (log: Log) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  use(createLog(level, { write: (text: string) => lines.push(text) }));
  return lines.map((text) => JSON.parse(text) as Record<string, unknown>);
};

describe('createLog', () => {
  it('writes one JSON object a line with code, level and facts', () => {
    const [line] = logged('info', (log) => log.warn('tenantRefused', { tenant: 't' }));
    expect(line).toMatchObject({ level: 'warn', code: 'tenantRefused', tenant: 't' });
    expect(typeof line!.time).toBe('string');
  });

  it('lets no fact take the place of the code', () => {
    expect(logged('info', (log) => log.info('real', { code: 'forged' }))[0]!.code).toBe('real');
  });

  it('tells an error with its cause, but not its own fields', () => {
    const error = Object.assign(new Error('outer', { cause: new Error('inner') }), {
      code: 'ECONNREFUSED',
      request: { body: 'typed by a person' },
    });
    const [line] = logged('info', (log) => log.error('failed', { cause: error }));
    expect(line!.cause).toMatchObject({
      name: 'Error',
      message: 'outer',
      code: 'ECONNREFUSED',
      cause: { message: 'inner' },
    });
    expect(JSON.stringify(line)).not.toContain('typed by a person');
  });

  it('keeps quiet below its level', () => {
    expect(logged('warn', (log) => log.info('detail'))).toEqual([]);
    expect(logged('silent', (log) => log.error('failed'))).toEqual([]);
  });
});
