/** Turns a record of one version into one of the next; throws a CheckError when it cannot. */
export type RecordMigration = (record: unknown) => unknown;

/** By the version that a record comes from. Released ones are never edited. Version 1 is the first, and the newest. */
export const MIGRATIONS: Readonly<Record<number, RecordMigration>> = {};

/** Brings a record of an older version up, version by version. */
export function migrateRecord(
  record: unknown,
  from: number,
  to: number,
  migrations: Readonly<Record<number, RecordMigration>>,
): unknown {
  let current = record;
  for (let version = from; version < to; version++) {
    const migrate = migrations[version];
    if (!migrate) throw new Error(`there is no way from version ${version} to the next`);
    current = migrate(current);
  }
  return current;
}
