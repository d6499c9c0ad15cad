/**
 * Copies a text. The clipboard of the platform is missing on pages without https and may be forbidden in frames;
 * there the older command copies it from a field beside `near`, so that it works inside a closed shadow root. Needs
 * the reader's click or key just before. Fails when the browser refuses both.
 */
export async function copyText(text: string, near: Element): Promise<void> {
  if (!navigator.clipboard) return copyFromField(text, near);
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    copyFromField(text, near);
  }
}

function copyFromField(text: string, near: Element): void {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  // A page may put words of its own into whatever is copied on it; ours come last.
  field.addEventListener('copy', (event) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  near.after(field);
  field.focus({ preventScroll: true });
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (near instanceof HTMLElement) near.focus({ preventScroll: true });
  if (!isCopied) throw new Error('The browser does not let this page copy');
}
