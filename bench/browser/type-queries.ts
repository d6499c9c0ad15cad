/**
 * Types queries letter by letter into the popup's field. Each letter follows the answer to the previous one. Returns
 * the ms from each letter to its drawn results. It runs in the page and is sent as text.
 */
export async function typeQueries(queries: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
  const status = document.querySelector<HTMLElement>('[data-query]');
  if (!field || !status) throw new Error('the popup shows no search');
  const type = (text: string) =>
    new Promise<number>((resolve) => {
      const started = performance.now();
      const observer = new MutationObserver(() => {
        if (status.dataset.query !== text) return;
        observer.disconnect();
        resolve(performance.now() - started);
      });
      observer.observe(status, { attributes: true });
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const text = query.slice(0, length);
      times.push(await type(text));
    }
    await type('');
  }
  return times;
}
