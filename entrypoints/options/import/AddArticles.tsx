import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import type { GivenFlow } from '../given/given-flow.ts';
import type { ImportFlow } from './import-flow.ts';

/** The way to the page where articles are added. It says if an import is going on there. */
export function AddArticles({ flow, given }: { flow: ImportFlow; given: GivenFlow<File> }) {
  const { words } = useLanguage();
  const { state } = useStore(flow.store);
  const { state: data } = useStore(given.store);
  const isWaiting = (step: string) => !['offer', 'idle', 'done'].includes(step);
  const isGoing = isWaiting(state.step) || isWaiting(data.step);
  return (
    <div class="add-articles row" data-setting="add-articles">
      <div>
        <h3>{words('importTitle')}</h3>
        <p class="fine">{words(isGoing ? 'importGoing' : 'importIntro')}</p>
      </div>
      <a class="button primary" href="#import">
        {words(isGoing ? 'importView' : 'importTitle')}
      </a>
    </div>
  );
}
