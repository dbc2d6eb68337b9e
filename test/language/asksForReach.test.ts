import { asksForReach } from '../../src/language/asksForReach.js';

describe('asksForReach', () => {
  it.each([
    'Vilka kan inte nås?',
    'vem går inte att nå',
    'hej, vilka är onåbara just nu?',
    'Vilka når du inte?',
  ])('%s', (text) => expect(asksForReach(text)).toBe('sv'));
  it.each(['Who cannot be reached?', 'who can’t you reach', 'list unreachable'])('%s', (text) =>
    expect(asksForReach(text)).toBe('en'),
  );
  it.each([
    '',
    '?',
    'vilka nämnder har inte svarat?',
    'vilka kan inte nås på rapport 14?',
    'x'.repeat(10_000),
  ])('is not %s', (text) => expect(asksForReach(text)).toBeNull());
});
