import { AccessBanner, type AccessState } from '../../components/shared/AccessBanner.tsx';
import { ArticlePreview } from '../../components/shared/ArticlePreview.tsx';
import { StorageBanner } from '../../components/shared/StorageBanner.tsx';
import { createStore } from '../../components/shared/store.ts';
import type { StorageState } from '../../lib/core/storage-state.ts';
import { log } from './log.ts';
import { samplePreview } from './sample-preview.ts';

const access = (state: AccessState) => (
  <AccessBanner store={createStore({ access: state })} onAllow={log('onAllow')} />
);
const storage = (state: StorageState) => <StorageBanner store={createStore({ state })} />;

/** What a page says when something is withheld or can't be read, by the id of its section. */
export const noticeSpecimens: Record<string, preact.ComponentChildren> = {
  'access-missing': access('missing'),
  'access-refused': access('refused'),
  'access-given-now': access('given-now'),
  'storage-private': storage({ kind: 'refused', reason: '', isPrivate: true }),
  'article-unread': (
    <div class="surface part popup-size">
      <ArticlePreview
        preview={{
          ...samplePreview,
          lang: 'fr',
          isUnread: true,
          counts: { people: 1, statements: 0, events: 0 },
          people: samplePreview.people.slice(0, 1),
          statements: [],
        }}
      />
    </div>
  ),
};
