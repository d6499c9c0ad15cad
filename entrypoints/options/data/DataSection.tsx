import { BackUp } from '@/components/options/data/BackUp.tsx';
import { EraseAll } from '@/components/options/data/EraseAll.tsx';
import { ExportData } from '@/components/options/data/ExportData.tsx';
import { RestoreBackup } from '@/components/options/data/RestoreBackup.tsx';
import { StorageUse } from '@/components/options/data/StorageUse.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { EXPORT_WRITERS } from '@/lib/core/formats/written/export/export-writers.ts';
import { Section } from '../Section.tsx';
import type { DataDesk } from './data-desk.ts';
import { chosenSources } from './export-maker.ts';

/** All of the reader's data: what is kept, backing up, exporting, restoring, erasing. Only one of these runs at a time. */
export function DataSection({ desk }: { desk: DataDesk }) {
  const { words } = useLanguage();
  const { use, maker, exporter, restorer, eraser } = desk;
  const storage = useStore(use.store);
  const { state: making } = useStore(maker.store);
  const exported = useStore(exporter.store);
  const { choice } = exported;
  const { state: restoring } = useStore(restorer.store);
  const { state: erasing } = useStore(eraser.store);
  const isMaking = making.kind === 'making';
  const isRestoring = restoring.kind === 'checking' || restoring.kind === 'restoring';
  const isExporting = exported.state.kind === 'making';
  const isErasing = erasing.kind === 'erasing';
  const backUp = () => void maker.make();
  return (
    <Section id="data" title={words('data')} intro={words('dataIntro')}>
      <StorageUse
        state={storage}
        onPersist={() => void use.persist()}
        onRetry={() => void use.load()}
      />
      <BackUp
        state={making}
        isBusy={isExporting || isRestoring || isErasing}
        isWithLists={(storage.counts?.records ?? 0) > 0}
        onMake={backUp}
        onCancel={maker.cancel}
      />
      <ExportData
        state={exported.state}
        choice={choice}
        sources={exported.sources}
        unsaid={
          EXPORT_WRITERS[choice.format].dropsLicences
            ? chosenSources(exported.sources, choice.sourceId)
            : []
        }
        isBusy={isMaking || isRestoring || isErasing}
        onChoose={exporter.choose}
        onMake={() => void exporter.make()}
        onCancel={exporter.cancel}
      />
      <RestoreBackup
        state={restoring}
        isBusy={isMaking || isExporting || isErasing}
        onFile={(file) => void restorer.choose(file)}
        onChoices={restorer.setChoices}
        onAccepted={restorer.setAccepted}
        onRestore={() => void restorer.restore()}
        onCancel={restorer.cancel}
      />
      <EraseAll
        state={erasing}
        counts={storage.counts}
        isBusy={isMaking || isExporting || isRestoring}
        isBackedUp={making.kind === 'made'}
        onAsk={() => {
          void use.load();
          eraser.ask();
        }}
        onBackUp={backUp}
        onErase={() => void eraser.erase()}
        onCancel={eraser.cancel}
      />
    </Section>
  );
}
