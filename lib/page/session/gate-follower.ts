import type { Gate } from '../../core/gazetteer/trie/gate.ts';
import type { Settings } from '../../settings/settings.ts';

export interface GateFollowerDeps {
  document: Document;
  /** the gate is undefined while none is published */
  readGateAndSettings(): Promise<[gate: Gate | undefined, settings: Settings]>;
  /** Asks the background to publish the gate. Resolves when it is published. */
  publish(): Promise<unknown>;
  onKnown(gate: Gate | undefined, settings: Settings): void;
  onError(error: unknown): void;
}

/** What is known and wished, told whenever it is asked for and the document is parsed. */
export interface GateFollower {
  /** tells once more; what was read early still counts */
  update(): void;
  /** tells once more, by a new reading */
  renew(): void;
}

/** Reads at once what is known, so that extension storage answers while the page is still being parsed. */
export function followGate(deps: GateFollowerDeps): GateFollower {
  let early: ReturnType<typeof deps.readGateAndSettings> | undefined = deps.readGateAndSettings();
  // Whoever takes it hears of a failure; when nobody does, there is nobody to tell.
  early.catch(() => undefined);
  const tell = async () => {
    const reading = early ?? deps.readGateAndSettings();
    early = undefined;
    const [gate, settings] = await reading;
    deps.onKnown(gate, settings);
    return gate;
  };
  const follow = async () => {
    if (deps.document.readyState === 'loading' || (await tell())) return;
    // The store was never filled, or extension storage was cleared. Read once more after the answer: a gate that was
    // published after the reading and before anybody listened tells nobody of itself.
    await deps.publish();
    await tell();
  };
  const update = () => void follow().catch(deps.onError);
  return {
    update,
    renew() {
      early = undefined;
      update();
    },
  };
}
