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

/** Hands over the gate and the settings whenever asked, once the document is parsed. */
export interface GateFollower {
  /** hands them over once more; an early reading still counts */
  update(): void;
  /** reads them again and hands them over */
  renew(): void;
}

/** Reads gate and settings at once, so that extension storage answers while the page is still being parsed. */
export function followGate(deps: GateFollowerDeps): GateFollower {
  let early: ReturnType<typeof deps.readGateAndSettings> | undefined = deps.readGateAndSettings();
  // A failure reaches whoever uses this reading. If nobody does, there is nobody to tell.
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
    // The store was never filled, or extension storage was cleared. Read once more after the answer: a gate published
    // between the first reading and the start of watching would go unnoticed.
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
