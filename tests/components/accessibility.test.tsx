// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { cardSpecimens } from '@/playground/gallery/card-specimens.tsx';
import { dataSpecimens } from '@/playground/gallery/data-specimens.tsx';
import { importSpecimens } from '@/playground/gallery/import-specimens.tsx';
import { lineSpecimens } from '@/playground/gallery/line-specimens.tsx';
import { partSpecimens } from '@/playground/gallery/part-specimens.tsx';
import { sourceSpecimens } from '@/playground/gallery/source-specimens.tsx';
import { surfaces } from '@/playground/gallery/surfaces.tsx';
import { render } from './render.tsx';

/** Contrast and size need a layout. They are checked on the gallery in a browser. */
const WITHOUT_LAYOUT = {
  rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
};

// jsdom has no canvas and says so in the console. axe measures letters with one, but works without.
HTMLCanvasElement.prototype.getContext = () => null;

async function violationsOf(container: Element) {
  const { violations } = await axe.run(container, WITHOUT_LAYOUT);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('axe finds nothing in', () => {
  it.each(
    Object.entries({
      ...cardSpecimens,
      ...lineSpecimens,
      ...partSpecimens,
      ...sourceSpecimens,
      ...dataSpecimens,
      ...importSpecimens,
    }),
  )('%s', async (_, specimen) => {
    const { container } = render(<main>{specimen}</main>);
    expect(await violationsOf(container)).toEqual([]);
  });

  it.each(Object.entries(surfaces))('the surface %s', async (_, surface) => {
    const { container, findAllByText } = render(surface());
    await findAllByText(/\w/);
    expect(await violationsOf(container)).toEqual([]);
  });
});

it('axe would find something', async () => {
  const { container } = render(
    <main>
      {/* biome-ignore lint/a11y/useAltText: the fault that the check must see */}
      <img src="data:," />
    </main>,
  );
  expect(await violationsOf(container)).toHaveLength(1);
});
