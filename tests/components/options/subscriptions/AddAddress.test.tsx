// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { AddAddress } from '@/components/options/subscriptions/AddAddress.tsx';
import { render } from '../../render.tsx';

const FEED = 'https://a.example/feed';

it('asks nothing about an address that waits in the field until the reader presses', () => {
  const onLook = vi.fn();
  const others = { onFollow: vi.fn(), onStop: vi.fn(), onRestore: vi.fn() };
  render(<AddAddress state={{ step: 'idle' }} initial={FEED} onLook={onLook} {...others} />);
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe(FEED);
  expect(onLook).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
  expect(onLook).toHaveBeenCalledExactlyOnceWith(FEED, []);
});
