import { readAction } from '../../src/teams/actions';

const data = { v: 1, requestId: 'r1.b1', recommendation: 2 };

describe('readAction', () => {
  it.each(['onTrack', '', 'DONE', 1, null, { state: 'done' }, undefined])(
    'takes no report of a state that does not exist: %p',
    (status) => {
      expect(readAction('report', { ...data, verb: 'report', status })).toMatchObject({
        ok: false,
        refusal: { code: 'malformedAction' },
      });
    },
  );

  it('reads a report, with or without the version that the card showed', () => {
    const report = { ...data, verb: 'report', status: 'onSchedule' };
    expect(readAction('report', { ...report, baseVersion: '3' })).toMatchObject({
      value: { status: 'onSchedule', baseVersion: 3 },
    });
    for (const baseVersion of [undefined, null, -1, 'x'])
      expect(readAction('report', { ...report, baseVersion })).toMatchObject({
        value: { baseVersion: null },
      });
  });

  it('reads a delay letter for letter; what was left empty is empty', () => {
    const delay = { ...data, verb: 'saveDelay', newDate: '2027-01-07', reason: ' \u202E${x}\0 ' };
    expect(readAction('saveDelay', delay)).toMatchObject({
      value: { newDate: '2027-01-07', reason: ' \u202E${x} ', baseVersion: null },
    });
    expect(readAction('saveDelay', { ...data, verb: 'saveDelay' })).toMatchObject({
      value: { newDate: '', reason: '' },
    });
    const long = 'x'.repeat(100_001);
    expect(readAction('saveDelay', { ...delay, reason: long })).toMatchObject({
      refusal: { code: 'inputTooLong', field: 'reason' },
    });
  });

  it('reads the days of measures by their numbers and nothing else', () => {
    const read = readAction('saveMeasureDates', {
      ...data,
      verb: 'saveMeasureDates',
      date1: '2027-01-07',
      date12: null,
      date0: '2027-01-07',
      date01: '2027-01-07',
      'date-1': '2027-01-07',
      date1000: '2027-01-07',
      date3: { year: 2027 },
      dates: 'x',
    });
    expect(read.ok && read.value).toEqual({
      verb: 'saveMeasureDates',
      requestId: 'r1.b1',
      dates: new Map([
        [1, '2027-01-07'],
        [12, ''],
      ]),
    });
  });
});
