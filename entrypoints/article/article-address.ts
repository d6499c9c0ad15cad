import type { Span } from '@/lib/core/model.ts';

export interface ArticleAddress {
  articleId: string;
  span: Span | undefined;
}

/** Reads `?id=&start=&end=`. A span that makes no sense is left out, since the article is still worth showing. */
export function parseAddress(search: string): ArticleAddress {
  const parameters = new URLSearchParams(search);
  const start = toOffset(parameters.get('start'));
  const end = toOffset(parameters.get('end'));
  const isSpan = start !== undefined && end !== undefined && start < end;
  return { articleId: parameters.get('id') ?? '', span: isSpan ? { start, end } : undefined };
}

const toOffset = (value: string | null): number | undefined =>
  value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
