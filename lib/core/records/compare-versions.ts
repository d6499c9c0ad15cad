import type { Given } from '../formats/records/check-given.ts';

/** What a new version of a source's data changes, in numbers. */
export interface VersionReport {
  people: Change;
  events: Change;
  claims: Change;
  /** people with the same key and another name */
  renamed: number;
  /** roles without an end before that have one now, or that are gone from people who stayed */
  rolesEnded: number;
}

export interface Change {
  added: number;
  gone: number;
}

const COUNTED = { person: 'people', event: 'events', claim: 'claims' } as const;

/** Compares two versions record by record. Both come in the order of their kinds and keys. */
export function createComparison() {
  const none = (): Change => ({ added: 0, gone: 0 });
  const report: VersionReport = {
    people: none(),
    events: none(),
    claims: none(),
    renamed: 0,
    rolesEnded: 0,
  };
  return {
    /** The record under one key, before and after. */
    add(before: Given | undefined, after: Given | undefined): void {
      const one = after ?? before;
      if (!one) return;
      if (!before) report[COUNTED[one.kind]].added++;
      else if (!after) report[COUNTED[one.kind]].gone++;
      else if (before.kind === 'person' && after.kind === 'person') {
        if (before.name !== after.name) report.renamed++;
        const open = before.roles.filter(({ to }) => to === undefined);
        const goesOn = (title: string) =>
          after.roles.some((role) => role.title === title && role.to === undefined);
        report.rolesEnded += open.filter(({ title }) => !goesOn(title)).length;
      }
    },
    report: (): VersionReport => report,
  };
}
