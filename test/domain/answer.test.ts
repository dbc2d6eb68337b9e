import { characters, emptyWishes, fieldLimit, findings, isBlank, sameFields } from '../../src/domain/answer';

describe('findings', () => {
  it.each([
    ['nothing typed', {}, [{ field: 'measure', code: 'required' }]],
    ['a measure of its own making', { measure: 'later' }, [{ field: 'measure', code: 'unknownMeasure' }]],
    ['taken without a description', { measure: 'taken' }, [{ field: 'description', code: 'required' }]],
    [
      'planned with only spaces',
      { measure: 'planned', description: '  \n' },
      [{ field: 'description', code: 'required' }],
    ],
    ['none without a reason', { measure: 'none', description: 'x' }, [{ field: 'reason', code: 'required' }]],
    ['taken, described', { measure: 'taken', description: 'Ny rutin.' }, []],
    ['none, with a reason', { measure: 'none', reason: 'Uppdraget har upphört.' }, []],
  ])('%s', (_, fields, expected) => {
    expect(findings(1, fields)).toEqual(expected);
  });

  it('counts what is too long and says how long it is', () => {
    const description = 'å'.repeat(fieldLimit + 312);
    expect(findings(1, { measure: 'taken', description })).toEqual([
      { field: 'description', code: 'tooLong', length: 4312 },
    ]);
    expect(findings(1, { measure: 'taken', description: 'å'.repeat(fieldLimit) })).toEqual([]);
  });

  it('does not mind a long text in a field that the measure does not use', () => {
    expect(findings(1, { measure: 'none', reason: 'Ja.', how: 'x'.repeat(30_000) })).toEqual([]);
  });

  it('asks nothing of the comments but that they are not too long', () => {
    expect(findings(0, {})).toEqual([]);
    expect(findings(0, { comments: 'x'.repeat(4001) })).toEqual([
      { field: 'comments', code: 'tooLong', length: 4001 },
    ]);
  });
});

describe('characters', () => {
  it('counts as a person does: composed letters, emoji as one', () => {
    expect(characters('a\u030a')).toBe(1);
    expect(characters('😀')).toBe(1);
  });
});

describe('wishes and comparison', () => {
  it('wishes for how, when and who, and for nothing when no measure is taken', () => {
    expect(emptyWishes({ measure: 'planned', description: 'x', when: '2027' })).toEqual([
      'how',
      'responsible',
    ]);
    expect(emptyWishes({ measure: 'none', reason: 'x' })).toEqual([]);
  });
  it('treats a missing field as an empty one', () => {
    expect(sameFields({ how: '' }, {})).toBe(true);
    expect(sameFields({ how: ' ' }, {})).toBe(false);
    expect(isBlank({ how: ' \n', measure: '' })).toBe(true);
  });
});
