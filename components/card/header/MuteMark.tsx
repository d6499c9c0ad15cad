import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardMuting } from '../../../lib/core/card/card-state.ts';
import type { MutedName, MuteRequest } from '../../../lib/core/muted/muted-name.ts';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  muting: CardMuting;
  /** whom the card is about; left out while several may be meant */
  entity?: { id: string; name: string } | undefined;
  /** tells screen readers the result */
  say: (text: string) => void;
  /** the question that opens the choices */
  label: string;
}

type Stage = { kind: 'closed' } | { kind: 'open' } | { kind: 'muted'; muted: MutedName };

/**
 * Takes a wrong mark away. Either this person is not meant on this site or page, or the marked words mean nobody at
 * all. Afterwards it says what was done, and offers the way back.
 */
export function MuteMark({ muting, entity, say, label }: Props) {
  const { words } = useLanguage();
  const [stage, setStage] = useState<Stage>({ kind: 'closed' });
  const [problem, setProblem] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);

  // The pressed button is gone then. The focus goes to the one that took its place.
  useLayoutEffect(() => {
    if (hasActed.current) place.current?.querySelector('button')?.focus({ preventScroll: true });
    hasActed.current = false;
  }, [stage.kind]);

  const attempt = async (work: () => Promise<Stage>) => {
    try {
      const next = await work();
      hasActed.current = true;
      setProblem(undefined);
      setStage(next);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const mute = (request: MuteRequest) =>
    attempt(async () => {
      const muted = await muting.mute(request);
      say(sentenceFor(muted, words));
      return { kind: 'muted', muted };
    });
  const undo = (muted: MutedName) =>
    attempt(async () => {
      await muting.unmute(muted);
      return { kind: 'closed' };
    });

  const { surface } = muting;
  return (
    <div class="mute" ref={place}>
      {stage.kind === 'muted' ? (
        <p class="muted">
          {sentenceFor(stage.muted, words)}{' '}
          <button type="button" class="quiet" onClick={() => void undo(stage.muted)}>
            {words('undo')}
          </button>
        </p>
      ) : (
        <button
          type="button"
          class="line-action"
          aria-expanded={stage.kind === 'open'}
          onClick={() => setStage({ kind: stage.kind === 'open' ? 'closed' : 'open' })}
        >
          {label}
        </button>
      )}
      {stage.kind === 'open' && (
        <div class="mute-choices">
          {entity && (
            <>
              <p>{words('muteIntro', surface, entity.name)}</p>
              {(['site', 'page'] as const).map((where) => (
                <button
                  key={where}
                  type="button"
                  class="quiet"
                  onClick={() =>
                    void mute({ kind: 'entity', entityId: entity.id, name: entity.name, where })
                  }
                >
                  {words(where === 'site' ? 'muteOnSite' : 'muteOnPage')}
                </button>
              ))}
            </>
          )}
          <button
            type="button"
            class="quiet"
            onClick={() => void mute({ kind: 'name', name: surface })}
          >
            {words('muteEverywhere', surface)}
          </button>
        </div>
      )}
      {problem && (
        <p class="problem" role="alert">
          {words('siteSwitchFailed', problem)}
        </p>
      )}
    </div>
  );
}

const sentenceFor = (muted: MutedName, words: (key: string, ...values: string[]) => string) =>
  muted.kind === 'name'
    ? words('mutedEverywhere', muted.name)
    : words(muted.page ? 'mutedOnPage' : 'mutedOnSite', muted.name);
