import type { Language } from '../../../lib/core/language/language.ts';
import type { RestoreRefusal } from './data-state.ts';
import { formatBytes } from './format-bytes.ts';

/** Why a file is refused, as a sentence. */
export function refusalWords(refusal: RestoreRefusal, { words, locale }: Language): string {
  const { file } = refusal;
  switch (refusal.problem) {
    case 'encoding':
      return words('restoreNoText', file);
    case 'unreadable':
      return words('restoreUnreadable', file, refusal.detail);
    case 'room': {
      const { needed, left } = refusal;
      return words(
        'restoreNoRoom',
        file,
        formatBytes(needed, locale),
        formatBytes(Math.max(0, left), locale),
      );
    }
    case 'format':
      return words('restoreNoBackup', file);
    case 'version':
      return words('restoreNewer', file);
    case 'cut':
      return words('restoreCut', file, `${refusal.line}`);
    case 'altered':
      return words('restoreAltered', file, `${refusal.line}`, refusal.detail);
    case 'huge':
      return words('restoreHuge', file, `${refusal.line}`, refusal.detail);
  }
}
