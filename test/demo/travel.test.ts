import { DateTime } from 'luxon';
import { movableClock } from '../../src/demo/movableClock';
import { travel } from '../../src/demo/travel';
import type { ClockSetting } from '../../src/ports/clockSetting';

const zone = 'Europe/Stockholm';
const at = (iso: string): DateTime<true> => DateTime.fromISO(iso, { zone }) as DateTime<true>;

describe('travel', () => {
  const base = { now: () => at('2026-11-20T12:00'), monotonic: () => 0 };
  const journey = async (deliver: (time: string) => Promise<void>): Promise<ClockSetting[]> => {
    const clock = movableClock({ base, offset: 0 });
    const saved: ClockSetting[] = [];
    await travel({
      clock,
      to: at('2026-11-22T12:00'),
      reminderTimes: ['08:30'],
      zone,
      start: 'x',
      settings: {
        read: () => Promise.resolve(null),
        save: (setting) => Promise.resolve(void saved.push(setting)),
      },
      deliver: () => deliver(clock.now().toFormat('MM-dd HH:mm')),
    }).catch(() => undefined);
    return saved;
  };

  it('stops at every sending hour, stores where it is, and arrives', async () => {
    const passes: string[] = [];
    const saved = await journey((time) => Promise.resolve(void passes.push(time)));
    expect(passes).toEqual(['11-21 08:30', '11-22 08:30']);
    expect(saved.map(({ offsetMilliseconds }) => offsetMilliseconds / 3_600_000)).toEqual([20.5, 44.5, 48]);
    expect(saved[0]?.start).toBe('x');
  });

  it('has stored how far it came when a pass fails', async () => {
    const saved = await journey(() => Promise.reject(new Error('storage is gone')));
    expect(saved).toEqual([{ offsetMilliseconds: 20.5 * 3_600_000, start: 'x' }]);
  });
});
