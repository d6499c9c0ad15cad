import { WORKSHOP_SCRIPT } from '@/lib/background/workshop/open-worker';

/**
 * Chromium's house for the workshop (see open-offscreen.ts). The document itself only passes the background's port
 * on, so that it hears at any time that the background has gone.
 */
navigator.serviceWorker.addEventListener('message', ({ ports: [jobs, life] }) => {
  if (!jobs || !life) return;
  const worker = new Worker(WORKSHOP_SCRIPT);
  // Whoever waits for an answer sees the document go.
  worker.onerror = () => window.close();
  worker.postMessage(undefined, [jobs]);
  life.addEventListener('close', () => window.close());
  life.start();
});
navigator.serviceWorker.startMessages();
