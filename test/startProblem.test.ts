import { startProblem, storageProblem } from '../src/startProblem';
import { EmbeddedStorageError } from '../src/storage/embedded/embeddedError';
import { StorageError, StorageUnavailable } from '../src/storage/storageError';

const codes = ['portInUse', 'folderUnusable', 'hostHangs', 'hostFailed'] as const;

describe('startProblem', () => {
  it.each(codes)('says of %s which setting to change, in one line of the operator’s language', (code) => {
    const error = new EmbeddedStorageError(code, 'because\n  of this');
    const said = (['sv', 'en'] as const).map((language) => startProblem(error, language));
    for (const line of said) {
      expect(line).toContain(error.setting);
      expect(line).toContain('(because of this)');
      expect(line).not.toContain('\n');
    }
    expect(said[0]).toMatch(/Ange|ange/);
    expect(said[1]).toMatch(/Set|set/);
  });

  it.each([new StorageError('connectionStringInvalid', 'x'), new StorageUnavailable('x')])(
    'names the setting of a storage account: %s',
    (error) => {
      expect(startProblem(error, 'sv')).toMatch(/^Lagringen .*STORAGE_CONNECTION_STRING/);
      expect(startProblem(error, 'en')).toMatch(/^The storage .*STORAGE_CONNECTION_STRING/);
    },
  );

  it('says of anything else what it was', () => {
    expect(startProblem(new Error('no such thing'), 'sv')).toBe(
      'Svarstid kunde inte startas. (no such thing)',
    );
    expect(startProblem('odd', 'en')).toBe('Svarstid could not be started. (odd)');
    expect(storageProblem(new Error('x'), 'sv')).toBeNull();
  });
});
