/** A page of the bench's own extension, which publishes the gate of `?names=…` as the product's background does. */
import { publishGate } from '../../../lib/published-gate.ts';

const names = new URLSearchParams(location.search).get('names');
const response = await fetch(`/gates/${names}`);
await publishGate(new Uint8Array(await response.arrayBuffer()), `bench-${names}`);
document.title = 'published';
