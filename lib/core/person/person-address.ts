/** The page of a person or an event among our own pages, at one statement if it is given. */
export function personPageAddress(id: string, statementId?: string): string {
  const at = statementId ? `&statement=${encodeURIComponent(statementId)}` : '';
  return `person.html?id=${encodeURIComponent(id)}${at}`;
}
