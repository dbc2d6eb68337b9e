import type { FileReply } from './replies.js';
import type { RouteParts } from './routes.js';

/** As the addresses are made: 256 bits. */
const addressed = /^([A-Za-z0-9_-]{43})\.(xlsx|csv)$/;

export type FileFormat = 'xlsx' | 'csv';
const contentTypes: Readonly<Record<FileFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/**
 * Files under addresses that nobody can guess. `bytes` gives what stands there now; null: nothing (any more), which
 * looks the same as an address that never was one. `stem`: the file's name without ending, in ASCII.
 */
export const filePage = (
  bytes: (token: string, format: FileFormat) => Promise<Buffer | null>,
  stem: () => string,
  gone: string,
): NonNullable<RouteParts['files']> => ({
  gone,
  async open(name): Promise<FileReply | null> {
    const [, token, format] = addressed.exec(name) ?? [];
    if (token === undefined || (format !== 'xlsx' && format !== 'csv')) return null;
    const content = await bytes(token, format);
    return content && { contentType: contentTypes[format], fileName: `${stem()}.${format}`, content };
  },
});
