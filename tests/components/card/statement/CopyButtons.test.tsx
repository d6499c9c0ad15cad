// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from '../show-card.tsx';

describe('copying', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  const execCommand = vi.fn<(command: string) => boolean>();

  beforeEach(() => {
    writeText.mockReset().mockResolvedValue(undefined);
    execCommand.mockReset().mockReturnValue(true);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  });

  const copyFirst = () => {
    const [button] = screen.getAllByRole('button', { name: 'Copy with source' });
    fireEvent.click(button as HTMLElement);
    return button as HTMLElement;
  };

  it('gives plain text at once, says so once, and offers the other formats', async () => {
    const { cite } = show(ready(), { cite: vi.fn((format) => `as ${format}`) });
    const button = copyFirst();
    await vi.waitFor(() => expect(textOf(screen.getByRole('status'))).toBe('Copied (Text)'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('as text');
    expect(cite).toHaveBeenCalledExactlyOnceWith('text', {
      statement: samples.fullCard.statements[0],
      marks: ['“', '”'],
      accessedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(button.getAttribute('aria-describedby')).toBe(document.querySelector('blockquote')?.id);
    fireEvent.click(screen.getAllByRole('button', { name: 'More ways to copy' })[0] as HTMLElement);
    const formats = screen.getByRole('group', { name: 'Copy as:' });
    fireEvent.click(within(formats).getByRole('button', { name: 'BibTeX' }));
    await vi.waitFor(() => expect(textOf(screen.getByRole('status'))).toBe('Copied (BibTeX)'));
    expect(writeText).toHaveBeenLastCalledWith('as bibtex');
  });

  it('cites reported words without quotation marks', () => {
    const { cite } = show(ready());
    const buttons = screen.getAllByRole('button', { name: 'Copy with source' });
    fireEvent.click(buttons[1] as HTMLElement);
    expect(vi.mocked(cite).mock.calls[0]?.[1].marks).toBeUndefined();
  });

  it('falls back to the older way without a clipboard, and keeps the focus', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    let copied = '';
    execCommand.mockImplementation(() => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    show(ready(), { cite: () => 'as text' });
    const button = copyFirst();
    await vi.waitFor(() => expect(copied).toBe('as text'));
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('falls back to the older way where the page forbids the clipboard', async () => {
    writeText.mockRejectedValue(new DOMException('forbidden', 'NotAllowedError'));
    show(ready());
    copyFirst();
    await vi.waitFor(() => expect(execCommand).toHaveBeenCalledExactlyOnceWith('copy'));
    await vi.waitFor(() => expect(textOf(screen.getByRole('status'))).toBe('Copied (Text)'));
  });

  it('says why when both ways fail', async () => {
    writeText.mockRejectedValue(new DOMException('forbidden', 'NotAllowedError'));
    execCommand.mockReturnValue(false);
    show(ready());
    copyFirst();
    expect(textOf(await screen.findByRole('alert'))).toContain('Couldn’t copy:');
    expect(textOf(screen.getByRole('status'))).toBe('');
  });
});
