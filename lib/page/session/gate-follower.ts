import type { Gate } from '../../core/gazetteer/trie/gate.ts';
import type { Settings } from '../../settings/settings.ts';

export interface GateFollowerDeps {
  document: Document;
  /** the gate is undefined while none is published */
  readGateAndSettings(): Promise<[gate: Gate | undefined, settings: Settings]>;
  /** Adds to the gate what this page's language needs. */
  withForms(gate: Gate): Promise<Gate>;
  /** Asks the background to publish the gate. Resolves when it is published. */
  publish(): Promise<unknown>;
  onKnown(gate: Gate | undefined, settings: Settings): void;
  onError(error: unknown): void;
}

/** Passes on the gate and the settings when requested, once the document is parsed. */
export interface GateFollower {
  /** passes them on once more; an early reading still counts */
  update(): void;
  /** reads them again and passes them on */
  renew(): void;
}

/** Reads gate and settings at once, so that extension storage answers while the page is still being parsed. */
export function followGate(deps: GateFollowerDeps): GateFollower {
  let early: ReturnType<typeof deps.readGateAndSettings> | undefined = deps.readGateAndSettings();
  // Whoever uses this reading sees its failure. If nobody uses it, the failure doesn't matter.
  early.catch(() => undefined);
  const tell = async () => {
    const reading = early ?? deps.readGateAndSettings();
    early = undefined;
    const [gate, settings] = await reading;
    deps.onKnown(gate && (await deps.withForms(gate)), settings);
    return gate;
  };
  const follow = async () => {
    if (deps.document.readyState === 'loading' || (await tell())) return;
    // The store was never filled, or extension storage was cleared. Read again after the answer. A gate published
    // between the first reading and the start of watching would be missed.
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
