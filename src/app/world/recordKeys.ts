/** Keys of a line, or nothing where reading the line derives them again. */

export const unless = <K extends string, V>(condition: boolean, key: K, value: V): Partial<Record<K, V>> =>
  condition ? {} : ({ [key]: value } as Partial<Record<K, V>>);
export const filled = <K extends string, V>(key: K, values: readonly V[]): Partial<Record<K, readonly V[]>> =>
  unless(values.length === 0, key, values);
export const said = <K extends string, V>(key: K, value: V | null): Partial<Record<K, V>> =>
  value === null ? {} : ({ [key]: value } as Partial<Record<K, V>>);
