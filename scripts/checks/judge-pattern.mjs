import { parentPort } from 'node:worker_threads';
import { checkSync } from 'recheck';

/** ms; the longest needs half of it on an idle machine */
const TIMEOUT = 60_000;

// Judges one expression after the other. The answer says whether its time grows only linearly with the text.
parentPort.on('message', ({ source, flags }) => {
  const { status, complexity, error } = checkSync(source, flags.replace(/[dv]/g, ''), {
    timeout: TIMEOUT,
  });
  const isLinear = status === 'safe' && ['safe', 'linear'].includes(complexity.type);
  parentPort.postMessage({ isLinear, summary: complexity?.summary ?? error?.kind ?? status });
});
