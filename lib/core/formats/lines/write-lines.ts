import { escapeText, writeMarkdown } from '../citation/write-markdown.ts';
import { addressOfLink, type ExportedLines, type ExportFormat } from './exported.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';

interface Format {
  type: string;
  /** of the file's name, without the dot */
  extension: string;
  write: (lines: ExportedLines) => string;
}

/** How lines are written into a file. */
export const FORMATS: Record<ExportFormat, Format> = {
  json: { type: 'application/json', extension: 'json', write: writeJson },
  csv: { type: 'text/csv', extension: 'csv', write: writeCsv },
  markdown: { type: 'text/markdown', extension: 'md', write: writeLines },
};

/** Lines as CommonMark: a heading, and a quotation with its source for each statement. */
function writeLines({ name, statements, events }: ExportedLines): string {
  const said = statements.map((citation) => writeMarkdown(citation));
  const happened = events.map((event) => {
    const people = event.participants.map((person) => person.name).join(', ');
    const facts = [event.date, event.places.join(', '), people, event.outlet, addressOfLink(event)];
    return `- ${[event.name, ...facts].flatMap((fact) => (fact ? escapeText(fact) : [])).join(' · ')}`;
  });
  return `${[`# ${escapeText(name)}`, ...said, ...happened].join('\n\n')}\n`;
}
