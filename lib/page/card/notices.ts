import type { Done } from '../kits/card-kit.ts';
import type { CardHost } from './card-host.ts';
import { createDoneNotice, type DoneNotice, type NoticeDeps } from './done-notice.ts';

/** The notice of a page. A new one takes the place of the one before. */
export interface Notices extends Pick<DoneNotice, 'raise' | 'setLook'> {
  tell(done: Done): void;
  /** returns whether there was one */
  close(): boolean;
}

/** `host` is asked for with the first notice. */
export function createNotices(
  deps: Omit<NoticeDeps, 'host' | 'onClosed'>,
  host: () => CardHost,
): Notices {
  let shown: DoneNotice | undefined;
  const close = () => {
    const wasShown = shown !== undefined;
    shown?.close();
    return wasShown;
  };
  return {
    tell(done) {
      close();
      const onClosed = () => {
        shown = undefined;
      };
      shown = createDoneNotice(done, { ...deps, host: host(), onClosed });
    },
    raise: () => shown?.raise(),
    setLook: () => shown?.setLook(),
    close,
  };
}
