// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { createStore } from '@/components/shared/store.ts';
import type { GivenFlow } from '@/entrypoints/options/given/given-flow.ts';
import { AddArticles } from '@/entrypoints/options/import/AddArticles.tsx';
import type { ImportFlow } from '@/entrypoints/options/import/import-flow.ts';
import { render } from '../../../components/render.tsx';

/** A flow that stands at a step. The component asks for nothing else. */
const at = <Flow,>(step: string) => ({ store: createStore({ state: { step } }) }) as Flow;

const show = (articles: string, data: string) =>
  render(<AddArticles flow={at<ImportFlow>(articles)} given={at<GivenFlow<File>>(data)} />);

describe('the way to where articles are added', () => {
  it.each([
    ['offer', 'idle'],
    ['done', 'done'],
  ])('names the page when nothing is going on (%s, %s)', (articles, data) => {
    show(articles, data);
    expect(screen.getByRole('link').textContent).toBe('Add articles');
  });

  it.each([
    ['reading', 'idle'],
    ['offer', 'review'],
  ])('leads back to what is going on (%s, %s)', (articles, data) => {
    show(articles, data);
    expect(screen.getByRole('link').textContent).toBe('View import');
  });
});
