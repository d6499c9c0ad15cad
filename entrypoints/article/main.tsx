import { render } from 'preact';
import '@/components/surface.css';
import '@/components/article.css';
import { LanguageContext } from '@/components/language-context.ts';
import { createLanguage } from '@/lib/language.ts';
import { backgroundClient } from '@/lib/messaging/client.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { parseAddress } from './article-address.ts';

const language = createLanguage();
const { articleId, span } = parseAddress(location.search);

document.documentElement.lang = language.locale;
document.title = `${language.words('articleTitle')} · ${language.words('extName')}`;

const load = async () => {
  const view = await backgroundClient.getArticle({ articleId });
  const { headline, publisher } = view.article;
  document.title = `${headline ?? publisher} · ${language.words('extName')}`;
  return view;
};

const app = document.getElementById('app');
if (app) {
  render(
    <LanguageContext.Provider value={language}>
      <ArticlePage load={load} asked={span} />
    </LanguageContext.Provider>,
    app,
  );
}
