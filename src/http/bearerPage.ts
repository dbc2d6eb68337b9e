import { createHash, timingSafeEqual } from 'node:crypto';
import type { TextPage } from './replies.js';
import type { RouteParts } from './routes.js';

/** Of equal length whatever was given, so that comparing takes equally long. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A page for those who bring the token as a bearer; for everybody if there is none. */
export const bearerPage = (
  token: string | null,
  page: { readonly contentType: string; text(): Promise<string> },
): NonNullable<RouteParts['metrics']> => {
  const expected = token === null ? null : digest(`Bearer ${token}`);
  return async (authorization): Promise<TextPage | null> =>
    expected === null || timingSafeEqual(digest(authorization), expected)
      ? { contentType: page.contentType, text: await page.text() }
      : null;
};
