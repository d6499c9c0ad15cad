// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { BackUp } from '@/components/options/data/BackUp.tsx';
import { render } from '../../render.tsx';

function show(isWithLists: boolean): string {
  const calls = { onMake: vi.fn(), onCancel: vi.fn() };
  const { container } = render(
    <BackUp state={{ kind: 'idle' }} isBusy={false} isWithLists={isWithLists} {...calls} />,
  );
  return container.textContent ?? '';
}

describe('making a backup', () => {
  it('says that lists are left out, if there are any', () => {
    expect(show(true)).toContain('The people, events and claims of your lists aren’t included.');
    expect(show(false)).not.toContain('lists');
  });
});
