import { render } from 'preact';
import { LanguageContext } from '../../components/shared/language-context.ts';
import '../../components/card/card.css';
import '../../components/shared/surface.css';
import '../../components/article/article.css';
import '../../components/options/data/data.css';
import '../../components/options/muted/muted-names.css';
import '../../components/options/settings/settings.css';
import '../../components/options/sources/sources.css';
import '../../components/options/import/import.css';
import '../../components/options/given/given.css';
import '../../components/options/subscriptions/subscriptions.css';
import '../../components/shared/undo/undo-bar.css';
import './fixed-fonts.css';
import './gallery.css';
import { cardSpecimens } from './card-specimens.tsx';
import { dataSpecimens } from './data-specimens.tsx';
import { english } from './english.ts';
import { importSpecimens } from './import-specimens.tsx';
import { lineSpecimens } from './line-specimens.tsx';
import { noticeSpecimens } from './notice-specimens.tsx';
import { partSpecimens } from './part-specimens.tsx';
import { searchSpecimens } from './search-specimens.tsx';
import { sourceSpecimens } from './source-specimens.tsx';
import { subscriptionSpecimens } from './subscription-specimens.tsx';

/**
 * `?theme=dark` or `light` fixes the colours. `?locale=ar` writes dates in that language, and everything from the right
 * if it is written that way. `?only=card-full,card-empty` shows some of the sections. `?fonts=fixed` uses letters that
 * are the same on every machine. `?surface=popup` shows one whole surface instead (see surfaces.tsx).
 */
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
if (asked.get('fonts') === 'fixed') document.documentElement.classList.add('fixed-fonts');
const language = { ...english, locale: asked.get('locale') ?? english.locale };
if (/^(ar|fa|he|ur)\b/.test(language.locale)) document.documentElement.dir = 'rtl';
const only = asked.get('only')?.split(',');

const specimens = {
  ...cardSpecimens,
  ...lineSpecimens,
  ...searchSpecimens,
  ...partSpecimens,
  ...noticeSpecimens,
  ...sourceSpecimens,
  ...subscriptionSpecimens,
  ...dataSpecimens,
  ...importSpecimens,
};

function Gallery() {
  return (
    <main class="gallery dramatis-root">
      <h1>Every component in every state</h1>
      {Object.entries(specimens)
        .filter(([id]) => !only || only.includes(id))
        .map(([id, specimen]) => (
          <section key={id} id={id} aria-label={id} class="specimen">
            <p class="caption">{id}</p>
            {specimen}
          </section>
        ))}
    </main>
  );
}

/** Loaded on request, because a surface's style sheet applies to the whole page. */
async function chosen(): Promise<preact.ComponentChildren> {
  const name = asked.get('surface');
  if (name === null) return <Gallery />;
  const { surfaces } = await import('./surfaces.tsx');
  return surfaces[name]?.() ?? `no such surface: ${name}`;
}

const root = document.getElementById('gallery');
const content = await chosen();
if (root)
  render(<LanguageContext.Provider value={language}>{content}</LanguageContext.Provider>, root);
