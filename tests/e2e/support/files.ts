import type { Tab } from './session.ts';
import { waitFor } from './wait.ts';

/** Drops files on the drop zone of the options page, by name and content. */
export async function dropFiles(tab: Tab, files: Record<string, string>): Promise<void> {
  await waitFor(
    () => tab.evaluate(() => document.querySelector('.import .drop-zone') !== null),
    (isThere) => isThere,
  );
  await tab.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of Object.entries(given)) {
      dataTransfer.items.add(new File([content], name));
    }
    for (const type of ['dragover', 'drop']) {
      document
        .querySelector('.import .drop-zone')
        ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, files);
}
