import { isQuoted, quoteMarks } from '@/components/shared/quote-marks.ts';
import type { ExportFormat } from '@/lib/core/formats/lines/exported.ts';
import { FORMATS } from '@/lib/core/formats/lines/write-lines.ts';
import type { PersonPage } from './person-page.ts';

/** Saves every line that the filters let through, and returns the name of the file. */
export async function exportPage(
  page: PersonPage,
  format: ExportFormat,
  save: (file: Blob, name: string) => unknown,
): Promise<string> {
  const { state, part } = page.store.get();
  const { name, id } = state.kind === 'ready' ? state.person.entity : { name: '', id: '' };
  const { statements, events } = await page.readAll();
  const { type, extension, write } = FORMATS[format];
  const text = write({
    name,
    statements: statements.map(({ line }) => ({
      statement: line,
      ...(isQuoted(line) ? { marks: quoteMarks(line.lang) } : {}),
    })),
    events,
  });
  const file = `${fileNameOf(id)}-${part}.${extension}`;
  save(new Blob([text], { type: `${type};charset=utf-8` }), file);
  return file;
}

/** Letters and digits of the last part of an id, which every system takes. */
const fileNameOf = (id: string): string =>
  (id.split('/').at(-1) ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80) || 'dramatis';
