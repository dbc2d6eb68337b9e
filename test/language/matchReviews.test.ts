import { matchReviews } from '../../src/language/matchReviews.js';
import type { ReviewRef } from '../../src/language/reviewRef.js';

const review = (
  id: string,
  title: string,
  reportNumber: string | null,
  registryNumber: string | null,
): ReviewRef => ({
  id,
  title,
  reportNumber,
  registryNumber,
  publishedAt: `2026-01-0${id.slice(1)}T09:00:00Z`,
});
const reviews = [
  review('r1', 'Granskning av läkemedelshantering', '14 – 2024', 'REV/21/2024'),
  review('r2', 'Granskning av informationssäkerhet', '14 – 2025', null),
  review('r3', 'Uppföljande granskning av upphandling', null, '25REV07'),
  review('r4', 'Granskning av upphandling av läkemedel', '2025:7', 'Dnr 2025-118'),
];
const found = (query: string): string => {
  const match = matchReviews(query, reviews);
  if (match.kind === 'one') return match.review.id;
  return match.kind === 'several' ? match.reviews.map(({ id }) => id).join(' ') : 'none';
};

describe('matchReviews', () => {
  it.each([
    ['r3', 'r3'],
    ['14', 'r1 r2'],
    ['rapport 14', 'r1 r2'],
    ['14 – 2025', 'r2'],
    ['14/2024', 'r1'],
    ['rapport nr 14 från 2024', 'r1'],
    ['7', 'r4'],
    ['7 – 2025', 'r4'],
    ['2025:7', 'r4'],
    ['REV/21/2024', 'r1'],
    ['dnr REV 21 2024', 'r1'],
    ['25rev07', 'r3'],
    ['2025-118', 'r4'],
    ['Granskning av informationssäkerhet', 'r2'],
    ['informationssakerheten', 'r2'],
    ['läkemedelshanteringen', 'r1'],
    ['läkemedel', 'r1 r4'],
    ['upphandling läkemedel', 'r4'],
    ['den senaste granskningen', 'r4'],
    ['99', 'none'],
    ['rapport 14 – 2023', 'none'],
    ['skolmat', 'none'],
    ['upphandling av skolmat', 'none'],
    ['', 'none'],
    ['🙂', 'none'],
    ["' or 1 eq 1", 'none'],
    ['${title}', 'none'],
  ])('%s: %s', (query, expected) => expect(found(query)).toBe(expected));
});
