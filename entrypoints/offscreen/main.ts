import { WORKSHOP_SCRIPT } from '@/lib/background/workshop/open-worker';

/**
 * Hosts the workshop in Chromium (see open-offscreen.ts). The document itself only passes on the background's port,
 * so it always notices when the background is gone.
 */
navigator.serviceWorker.addEventListener('message', ({ ports: [jobs, life] }) => {
  if (!jobs || !life) return;
  const worker = new Worker(WORKSHOP_SCRIPT);
  // Callers waiting for an answer notice that the document is gone.
  worker.onerror = () => window.close();
  worker.postMessage(undefined, [jobs]);
  life.addEventListener('close', () => window.close());
  life.start();
});
navigator.serviceWorker.startMessages();
