import type { Span } from '../../lib/core/model.ts';

/**
 * Where a gold string is in the text. If words around it are needed to say which place is meant, square brackets mark
 * the span (`Doe [said] on Monday`). Throws if the place isn't in the text or isn't the only one.
 */
export function locate(article: { id: string; text: string }, marked: string): Span {
  const [before = '', exact, after = ''] = /[[\]]/.test(marked)
    ? marked.split(/[[\]]/)
    : ['', marked];
  const whole = before + exact + after;
  const first = article.text.indexOf(whole);
  if (first < 0) throw new Error(`gold of ${article.id}: not in the text: ${marked}`);
  if (article.text.includes(whole, first + 1)) {
    throw new Error(`gold of ${article.id}: more than once in the text: ${marked}`);
  }
  return { start: first + before.length, end: first + before.length + (exact ?? '').length };
}

/** A string that `locate` accepts for this span: its words, with as few others as are needed to identify the place. */
export function mark(text: string, { start, end }: Span): string {
  const exact = text.slice(start, end);
  const before = text.slice(0, start).match(/\s*\S+|\s+$/g) ?? [];
  const after = text.slice(end).match(/\S+\s*|^\s+/g) ?? [];
  for (let words = 0; words <= Math.max(before.length, after.length); words++) {
    const behind = after.slice(0, words).join('').trimEnd();
    for (const ahead of [
      '',
      before
        .slice(before.length - words)
        .join('')
        .trimStart(),
    ]) {
      const whole = ahead + exact + behind;
      if (text.indexOf(whole) !== text.lastIndexOf(whole)) continue;
      return whole === exact ? exact : `${ahead}[${exact}]${behind}`;
    }
  }
  throw new Error(`no words tell this place from others: ${exact}`);
}
