import type { Session } from './session.ts';
import { copyStorage, inOwnPage, restoreStorage, wakeBackground } from './storage-copy.ts';

/** A browser that tests use one after the other. */
export interface SharedSession {
  readonly session: Session;
  /** For a test that leaves storage as it was. It undoes what an earlier test has changed. */
  take(): Promise<Session>;
  /** For a test that changes storage. The browser is as it was right after the installation. */
  takeFresh(): Promise<Session>;
}

/** Copies what the installation has stored. The copy is restored whenever a test has changed it. */
export async function shareSession(session: Session): Promise<SharedSession> {
  const copy = await inOwnPage(session, copyStorage);
  let state: 'fresh' | 'used' | 'changed' = 'fresh';

  const startOver = async () => {
    await session.closeTabs();
    // The background must neither miss the closed pages nor remember what was stored.
    await session.stopBackground();
    await inOwnPage(session, async (tab) => {
      await restoreStorage(tab, copy);
      await wakeBackground(tab);
    });
    await session.forgetErrors();
    state = 'fresh';
  };
  return {
    session,
    async take() {
      if (state === 'changed') await startOver();
      state = 'used';
      return session;
    },
    async takeFresh() {
      if (state !== 'fresh') await startOver();
      state = 'changed';
      return session;
    },
  };
}
