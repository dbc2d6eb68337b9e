import { daysBetween } from '../../src/domain/days';
import { isOverdue, swedish } from '../../src/domain/status';
import { aRequest } from '../support/requests';

describe('a due date', () => {
  it('includes the day itself: overdue starts the day after', () => {
    const request = aRequest({ effectiveDueDate: '2023-03-31' });
    expect(isOverdue(request, '2023-03-31')).toBe(false);
    expect(isOverdue(request, '2023-04-01')).toBe(true);
  });
  it('is never overdue once the board has decided', () => {
    expect(isOverdue(aRequest({ effectiveDueDate: '2023-03-31', state: 'answered' }), '2024-01-01')).toBe(
      false,
    );
    expect(isOverdue(aRequest({ effectiveDueDate: '2023-03-31', state: 'submitted' }), '2024-01-01')).toBe(
      true,
    );
  });
  it('counts calendar days across both clock changes of the year', () => {
    expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2);
    expect(daysBetween('2023-10-28', '2023-10-30')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-04-04', '2023-03-31')).toBe(-4);
  });
});

it('sorts å, ä and ö last', () => {
  expect(['Ödeshög', 'Äppelbo', 'Åmål', 'Zinkgruvan', 'Alingsås'].sort(swedish)).toEqual([
    'Alingsås',
    'Zinkgruvan',
    'Åmål',
    'Äppelbo',
    'Ödeshög',
  ]);
});
