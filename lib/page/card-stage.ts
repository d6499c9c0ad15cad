import type { Language } from '../core/language/language.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { type CardView, getCardKit } from './card-kit.ts';

/** The host element and the card's code, each brought in when it is first needed. */
export interface CardStage {
  /** makes the host if there is none yet */
  host(): CardHost;
  /** loads the card's code, without touching the page */
  load(): Promise<void>;
  /** the view inside the host; only after `load` */
  view(): CardView;
  isLoaded(): boolean;
  isOwn(target: EventTarget | null): boolean;
  destroy(): void;
}

export interface StageDeps {
  document: Document;
  background: Pick<Client<BackgroundCalls>, 'addCardKit'>;
  language: Language;
  /** called once, when the host has come into being */
  onHost(host: CardHost): void;
}

export function createCardStage({ document, background, language, onHost }: StageDeps): CardStage {
  let host: CardHost | undefined;
  let view: CardView | undefined;
  let kit: Awaited<ReturnType<typeof getCardKit>> | undefined;
  const getHost = () => {
    if (!host) {
      host = createCardHost(document);
      onHost(host);
    }
    return host;
  };
  return {
    host: getHost,
    async load() {
      kit ??= await getCardKit(background);
    },
    view() {
      if (!kit) throw new Error('The card is not loaded');
      if (!view) {
        getHost().addStyle(kit.css);
        view = kit.createView(getHost().frame, language);
      }
      return view;
    },
    isLoaded: () => kit !== undefined,
    isOwn: (target) => target !== null && target === host?.element,
    destroy() {
      view?.unmount();
      host?.destroy();
      host = undefined;
      view = undefined;
    },
  };
}
