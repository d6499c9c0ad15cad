import { parentPort } from 'node:worker_threads';
import { checkSync } from 'recheck';

/** ms; the longest takes half of it on an idle machine */
const TIMEOUT = 60_000;

// One expression after the other; the answer says whether its time grows with the text alone.
parentPort.on('message', ({ source, flags }) => {
  const { status, complexity, error } = checkSync(source, flags.replace(/[dv]/g, ''), {
    timeout: TIMEOUT,
  });
  const isLinear = status === 'safe' && ['safe', 'linear'].includes(complexity.type);
  parentPort.postMessage({ isLinear, summary: complexity?.summary ?? error?.kind ?? status });
});
