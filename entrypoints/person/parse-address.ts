/** What the address of a person's page asks for: see personPageAddress. */
export function parseAddress(search: string): { id: string; statementId?: string } {
  const parameters = new URLSearchParams(search);
  const statementId = parameters.get('statement');
  return { id: parameters.get('id') ?? '', ...(statementId ? { statementId } : {}) };
}
