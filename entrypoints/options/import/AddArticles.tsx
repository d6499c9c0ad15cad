import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import type { ImportFlow } from './import-flow.ts';

/** The way to the page where articles are added. It says if an import is going on there. */
export function AddArticles({ flow }: { flow: ImportFlow }) {
  const { words } = useLanguage();
  const { state } = useStore(flow.store);
  const isGoing = state.step === 'reading' || state.step === 'adding' || state.step === 'review';
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
