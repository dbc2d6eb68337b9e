/** The code of an error of the operating system ("EEXIST"); empty for anything else. */
export const systemCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
