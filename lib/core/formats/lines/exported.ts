import type { CardEvent, CardStatement } from '../../card/card-model.ts';

/** The lines of a person's page as a file has them: either statements or events. */
export interface ExportedLines {
  /** the page's person */
  name: string;
  statements: readonly ExportedStatement[];
  events: readonly CardEvent[];
}

export interface ExportedStatement {
  statement: CardStatement;
  /** the quotation marks of its language; absent if the words are the article's */
  marks?: readonly [string, string] | undefined;
}

export const EXPORT_FORMATS = ['json', 'csv', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const addressOfLink = ({ link }: Pick<CardStatement, 'link'>): string | undefined =>
  link.kind === 'web' ? link.href : undefined;
