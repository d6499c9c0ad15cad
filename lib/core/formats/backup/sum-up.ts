import type { BackupRecord } from './backup.ts';

/** The contents of a backup, in numbers. */
export interface BackupSummary {
  /** ms since the epoch */
  madeAt: number;
  records: number;
  /** sources that did not come with the extension */
  sources: number;
  articles: number;
  /** facts that the reader has struck out or corrected */
  amendments: number;
  muted: number;
  /** the first of the names that the reader muted */
  mutedNames: readonly string[];
  hasSettings: boolean;
  /** whether it contains rules for remembering, and whether they are on */
  remember: 'none' | 'off' | 'on';
}

/** Most muted names to show. Nobody reads further. */
const SHOWN = 200;

export const nothingYet = (madeAt: number): BackupSummary => ({
  madeAt,
  records: 0,
  sources: 0,
  articles: 0,
  amendments: 0,
  muted: 0,
  mutedNames: [],
  hasSettings: false,
  remember: 'none',
});

/** The summary with one more record. */
export function withRecord(before: BackupSummary, record: BackupRecord): BackupSummary {
  const summary = { ...before, records: before.records + 1 };
  if (record.kind === 'sources') {
    summary.sources = record.sources.filter(({ kind }) => kind !== 'bundled').length;
  }
  if (record.kind === 'article') summary.articles += 1;
  if (record.kind === 'article' || record.kind === 'amendments') {
    summary.amendments += record.amendments.length;
  }
  if (record.kind === 'muted') {
    summary.muted = record.names.length;
    summary.mutedNames = record.names.slice(0, SHOWN).map(({ name }) => name);
  }
  if (record.kind === 'settings') summary.hasSettings = true;
  if (record.kind === 'remember') summary.remember = record.rules.on ? 'on' : 'off';
  return summary;
}
