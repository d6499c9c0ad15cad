/** Turns a record of one version into one of the next. Throws a CheckError if it can't. */
export type RecordMigration = (record: unknown) => unknown;

/**
 * The migrations, by the version that a record comes from. Never edit released ones. Version 1 is the first and the
 * newest.
 */
export const MIGRATIONS: Readonly<Record<number, RecordMigration>> = {};

/** Upgrades a record of an older version, one version at a time. */
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
