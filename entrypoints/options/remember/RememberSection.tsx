import { RememberSettings } from '@/components/options/remember/RememberSettings.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { RETENTIONS } from '@/lib/core/remember/remember-rules.ts';
import { ReadState } from '../ReadState.tsx';
import { Section } from '../Section.tsx';
import type { RememberEditor } from './remember-editor.ts';

/** “Save articles I read”, which is off until the reader switches it on. */
export function RememberSection({ editor }: { editor: RememberEditor }) {
  const { words } = useLanguage();
  const { rules, cleared, error } = useStore(editor.store);
  return (
    <Section id="remember" title={words('remember')} intro={words('rememberIntro')}>
      <ReadState
        isRead={rules !== undefined}
        problem={error && words('rememberFailed', error)}
        onRead={() => void editor.load()}
      />
      {rules && (
        <RememberSettings
          rules={rules}
          retentions={RETENTIONS}
          libraryAddress="article.html"
          cleared={cleared}
          onChange={(change) => void editor.change(change)}
          onClear={() => void editor.clear()}
        />
      )}
    </Section>
  );
}
