import type { Period } from '../../../lib/core/card/said-lines.ts';
import { formatDate } from '../../shared/format-date.ts';

/** A month (`2025-03`) in the reader's language. */
export const formatMonth = (
  month: string,
  locale: string,
  style: 'short' | 'long' = 'short',
): string => formatDate(month, locale, style);

/** `Mar – Sept 2025`, as the reader's language writes it. */
export const formatPeriod = ({ since, until }: Period, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).formatRange(new Date(since), new Date(until));
