import { addressOfLink, type ExportedLines } from './exported.ts';

/** Lines as JSON with two spaces: an array with an object for each. Fields that aren't known are left out. */
export function writeJson({ statements, events }: ExportedLines): string {
  const said = statements.map(({ statement }) => ({
    speaker: statement.speaker.name,
    type: statement.type,
    parts: statement.parts,
    cue: statement.cue || undefined,
    language: statement.lang,
    saidOn: statement.date,
    reportedOn: statement.reportedOn,
    outlet: statement.outlet,
    headline: statement.headline,
    author: statement.author,
    address: addressOfLink(statement),
    alsoIn: statement.alsoIn?.map((origin) => ({
      outlet: origin.outlet,
      reportedOn: origin.reportedOn,
      address: addressOfLink(origin),
    })),
  }));
  const happened = events.map((event) => ({
    event: event.name,
    date: event.date,
    places: event.places,
    people: event.participants.map(({ name }) => name),
    outlet: event.outlet,
    address: addressOfLink(event),
  }));
  return `${JSON.stringify([...said, ...happened], undefined, 2)}\n`;
}
