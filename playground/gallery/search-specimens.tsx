import { SearchBox, type SearchState } from '../../components/popup/SearchBox.tsx';
import { log } from './log.ts';
import { answerOf, sampleAnswer, sampleHits } from './sample-hits.ts';

const search = (query: string, state: SearchState) => (
  <div class="surface part popup-size">
    <SearchBox query={query} state={state} onQuery={log('onQuery')} onChoose={log('onChoose')} />
  </div>
);
const results = (query: string, answer: typeof sampleAnswer) =>
  search(query, { kind: 'results', query, answer });

/** The search in each state, by the id of its section. */
export const searchSpecimens: Record<string, preact.ComponentChildren> = {
  'search-idle': search('', { kind: 'idle' }),
  'search-results': results('val', sampleAnswer),
  'search-partial': results('val toll moon', { ...answerOf(sampleHits), isPartial: true }),
  'search-nothing': results('xyz', answerOf([])),
  'search-error': search('val', { kind: 'error', message: 'The background gave no answer.' }),
};
