/** Parses a JSON object. Throws an Error that says what is wrong with it. */
export function parseRecord(json: string): Record<string, unknown> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object');
  }
  return value as Record<string, unknown>;
}

/** A required field that must be a string. */
export function getString(record: Record<string, unknown>, key: string): string {
  const value = record[key];
  if (typeof value !== 'string') throw new Error(`"${key}" is missing or no string`);
  return value;
}
