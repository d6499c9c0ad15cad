/**
 * Copies a text. Pages without https have no clipboard, and frames may forbid it. There, the older command copies the
 * text from a field. The field stands beside `near`, so that this works inside a closed shadow root. Must be called
 * right after a click or key. Fails when the browser refuses both ways.
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
  // A page may add its own words to anything that is copied on it. Ours are set last.
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
