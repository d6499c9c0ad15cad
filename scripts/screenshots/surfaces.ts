import { cardText, clickInCard } from '../../tests/e2e/support/card.ts';
import { textsOf } from '../../tests/e2e/support/controls.ts';
import { readMarks } from '../../tests/e2e/support/marks.ts';
import { hoverText } from '../../tests/e2e/support/mouse.ts';
import type { Session, Tab } from '../../tests/e2e/support/session.ts';
import { waitFor } from '../../tests/e2e/support/wait.ts';

/** Opens a surface and returns its tab, ready for the picture. */
type Take = (session: Session, origin: string) => Promise<Tab>;

const NEWS = '/paris-summit.html';
const ARTICLE = '000_ad340df5201e77dc';

async function openNews(session: Session, origin: string, height: number): Promise<Tab> {
  const tab = await session.open(`${origin}${NEWS}`);
  await tab.resize({ width: 640, height });
  await waitFor(
    () => readMarks(tab),
    (found) => found.length > 0,
  );
  return tab;
}

async function openCard(session: Session, origin: string, name: string): Promise<Tab> {
  const tab = await openNews(session, origin, 760);
  await hoverText(tab, name);
  await waitFor(
    () => cardText(tab),
    (text) => /\d article/.test(text),
  );
  // The card fades in. An earlier picture would be half transparent.
  await waitFor(
    () => tab.inHost((root) => root.getAnimations().length),
    (moving) => moving === 0,
  );
  return tab;
}

/** Sets the card's theme as the options would. */
async function setTheme(session: Session, theme: string): Promise<void> {
  const page = await session.open(session.pageUrl('/options.html'));
  await page.evaluate(async (theme) => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, theme } });
  }, theme);
  await page.close();
}

interface ExtensionApi {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(values: object): Promise<void>;
    };
  };
}

async function openOwn(
  session: Session,
  path: string,
  selector: string,
  size = { width: 900, height: 640 },
): Promise<Tab> {
  const tab = await session.open(session.pageUrl(path));
  await tab.resize(size);
  await waitFor(
    () => textsOf(tab, selector),
    (texts) => texts.length > 0,
  );
  return tab;
}

export const SURFACES: Record<string, Take> = {
  'card-light': (session, origin) => openCard(session, origin, 'Rutte'),
  'card-copied': async (session, origin) => {
    const tab = await openCard(session, origin, 'Rutte');
    await clickInCard(tab, 'Copy with source');
    await waitFor(
      () => cardText(tab),
      (text) => text.includes('Copied'),
    );
    return tab;
  },
  'card-event': (session, origin) => openCard(session, origin, 'Paris summit'),
  // The news page is behind the popup, which takes it for the current page.
  popup: async (session, origin) => {
    const popup = await session.open(session.pageUrl('/popup.html'));
    await popup.resize({ width: 400, height: 600 });
    const news = await openNews(session, origin, 760);
    await news.bringToFront();
    await popup.goto(popup.url());
    await waitFor(
      () => textsOf(popup, '.on-page li'),
      (texts) => texts.length > 0,
    );
    return popup;
  },
  'popup-search': async (session) => {
    const tab = await session.open(session.pageUrl('/popup.html?q=rutte'));
    await tab.resize({ width: 640, height: 600 });
    await waitFor(
      () => textsOf(tab, '[role="option"]'),
      (texts) => texts.length > 0,
    );
    return tab;
  },
  options: (session) => openOwn(session, '/options.html', '.source-row'),
  person: (session) => openOwn(session, '/person.html?id=person/mark-rutte', '.line'),
  article: (session) => openOwn(session, `/article.html?id=${ARTICLE}`, '.facts-column li'),
  library: (session) => openOwn(session, '/article.html', 'main li'),
  // Its sample text is read a moment after it appears, as on any page.
  welcome: async (session) => {
    const tab = await openOwn(session, '/welcome.html', '.sample p');
    await waitFor(
      () => readMarks(tab),
      (found) => found.length > 0,
    );
    return tab;
  },
  // This comes last, because the setting stays.
  'card-dark': async (session, origin) => {
    await setTheme(session, 'dark');
    return openCard(session, origin, 'Rutte');
  },
};
