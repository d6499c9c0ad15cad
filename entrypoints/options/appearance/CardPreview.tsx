import { ContextCard } from '@/components/card/ContextCard.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { type Store, useStore } from '@/components/shared/store.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import { writeCitation } from '@/lib/core/formats/citation/write-citation.ts';
import type { Settings } from '@/lib/settings/settings.ts';

interface Props {
  sample: Store<{ card: CardModel | undefined }>;
  settings: Pick<Settings, 'theme' | 'density' | 'textSize'>;
}

const nothing = () => undefined;

/** A card of the library in the looks that are chosen. It is only to look at, so nothing in it can be pressed. */
export function CardPreview({ sample, settings }: Props) {
  const { words } = useLanguage();
  const { card } = useStore(sample);
  if (!card) return null;
  const { theme, density, textSize } = settings;
  return (
    <figure class="card-preview">
      <figcaption class="fine">{words('addPreview')}</figcaption>
      <div
        inert
        data-theme={theme === 'auto' ? undefined : theme}
        data-density={density}
        data-text-size={textSize}
      >
        <ContextCard
          state={{ kind: 'ready', card }}
          canGoBack={false}
          onOpenEntity={nothing}
          onOpenStored={nothing}
          onBack={nothing}
          onClose={nothing}
          onRetry={nothing}
          onChoose={nothing}
          cite={writeCitation}
        />
      </div>
    </figure>
  );
}
