import { useState } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';
import { DropZone } from '../DropZone.tsx';
import type { ImportProps, ImportTarget } from './import-props.ts';
import { PasteForm } from './PasteForm.tsx';
import { TargetField } from './TargetField.tsx';

type Props = Pick<ImportProps, 'targets' | 'fileTypes' | 'onFiles' | 'onText'>;

/** Where articles will be added, and the two ways to provide some. */
export function ImportOffer({ targets, fileTypes, onFiles, onText }: Props) {
  const { words } = useLanguage();
  const [chosen, setChosen] = useState<ImportTarget>();
  const [isNameMissing, setNameMissing] = useState(false);
  // A source that was removed meanwhile can't be chosen any more.
  const isThere = chosen && (!chosen.id || targets.some(({ id }) => id === chosen.id));
  const target = (isThere && chosen) || targets[0] || { name: words('importNewName') };
  const start = (work: (target: ImportTarget) => void) => {
    const isMissing = target.name.trim() === '';
    setNameMissing(isMissing);
    if (!isMissing) work(target);
  };
  return (
    <>
      <p class="fine">{words('importIntro')}</p>
      <TargetField
        targets={targets}
        target={target}
        isNameMissing={isNameMissing}
        onChange={(next) => {
          setNameMissing(false);
          setChosen(next);
        }}
      />
      <DropZone
        label={words('importChoose')}
        hint={words('importDrop')}
        multiple
        types={fileTypes}
        onFiles={(files) => start((into) => onFiles(files, into))}
      />
      <PasteForm onText={(stated) => start((into) => onText(stated, into))} />
    </>
  );
}
