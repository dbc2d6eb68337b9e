import { DateTime } from 'luxon';
import { startingAt, systemClock } from '../../src/time/systemClock';

const moment = (iso: string): DateTime<true> => DateTime.fromISO(iso, { setZone: true }) as DateTime<true>;

describe('systemClock', () => {
  it('says the machine’s time in the given zone', () => {
    const now = systemClock('Europe/Stockholm').now();
    expect(Math.abs(now.toMillis() - Date.now())).toBeLessThan(1000);
    expect(now.zoneName).toBe('Europe/Stockholm');
  });

  it('refuses a zone that does not exist', () => {
    expect(() => systemClock('Europe/Atlantis').now()).toThrow('Europe/Atlantis');
  });

  it('has a monotonic time that does not follow the calendar', async () => {
    const clock = systemClock('utc');
    const before = clock.monotonic();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(clock.monotonic()).toBeGreaterThan(before + 10);
    expect(clock.monotonic()).toBeLessThan(before + 10_000);
  });
});

describe('startingAt', () => {
  it('shows the start now, in the zone of its source, and flows on', async () => {
    const clock = startingAt(systemClock('Europe/Stockholm'), moment('2023-03-01T07:00:00Z'));
    expect(clock.now().toFormat('yyyy-MM-dd HH:mm')).toBe('2023-03-01 08:00');
    const before = clock.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const passed = clock.now().diff(before).toMillis();
    expect(passed).toBeGreaterThan(10);
    expect(passed).toBeLessThan(5000);
  });
});
