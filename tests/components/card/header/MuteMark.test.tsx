// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CardMuting } from '@/lib/core/card/card-state.ts';
import { ready, show, textOf } from '../show-card.tsx';

describe('a wrong match', () => {
  const muted = { kind: 'entity', entityId: 'e', name: 'Ines Valdrup', host: 'n.test' } as const;
  const muting = () => ({
    surface: 'Valdrup',
    mute: vi.fn<CardMuting['mute']>(async () => muted),
    unmute: vi.fn<CardMuting['unmute']>(async () => undefined),
  });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('is muted where the reader says, reported once, and put back by Undo', async () => {
    const given = muting();
    show(ready(), { muting: given });
    press('Wrong person?');
    press('On this site');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(given.mute).toHaveBeenCalledExactlyOnceWith({
      kind: 'entity',
      entityId: 'person:ines-valdrup',
      name: 'Ines Valdrup',
      where: 'site',
    });
    expect(document.activeElement).toBe(undo);
    expect(textOf(screen.getByRole('status'))).toBe(
      '“Ines Valdrup” is no longer highlighted on this site.',
    );
    fireEvent.click(undo);
    const toggle = await screen.findByRole('button', { name: 'Wrong person?' });
    expect(given.unmute).toHaveBeenCalledExactlyOnceWith(muted);
    expect(document.activeElement).toBe(toggle);
  });

  it('can be muted as words that mean nobody', () => {
    const given = muting();
    show(ready(), { muting: given });
    press('Wrong person?');
    press('Everywhere: “Valdrup”');
    expect(given.mute).toHaveBeenCalledExactlyOnceWith({ kind: 'name', name: 'Valdrup' });
  });

  it('says why when it could not be saved, and can be tried again', async () => {
    const given = muting();
    given.mute.mockRejectedValueOnce(new Error('read-only'));
    show(ready(), { muting: given });
    press('Wrong person?');
    press('On this page');
    expect(textOf(await screen.findByRole('alert'))).toBe('Couldn’t save: read-only');
    press('On this page');
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can only be muted as a name if the name is ambiguous', () => {
    show({ kind: 'ambiguous', name: 'Lund', options: [] }, { muting: muting() });
    press('None of these?');
    expect(screen.queryByRole('button', { name: 'On this site' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Everywhere: “Valdrup”' })).toBeTruthy();
  });

  it('is asked about at the reason, if the reason is weak', async () => {
    show(ready(), { muting: muting(), why: { rule: 'surname-only-bearer', alias: 'Valdrup' } });
    const line = screen.getByText('Probably: this page says only “Valdrup”.').parentElement;
    expect(screen.queryByRole('button', { name: 'Wrong person?' })).toBeNull();
    fireEvent.click(within(line as HTMLElement).getByRole('button', { name: 'Someone else?' }));
    press('On this site');
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('has no reason where there is no doubt', () => {
    show(ready(), { muting: muting(), why: { rule: 'full-name', alias: 'Ines Valdrup' } });
    expect(screen.queryByText(/Probably/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Wrong person?' })).toBeTruthy();
  });

  it('is not asked about when no mark led to the card', () => {
    show(ready());
    expect(screen.queryByRole('button', { name: 'Wrong person?' })).toBeNull();
  });
});
