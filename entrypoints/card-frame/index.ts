import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/card/card.css?inline';
import { isHandover } from '@/lib/messaging/card-port';
import { openCardDocument } from '@/lib/page/card-frame/card-document';
import { guardClicks } from '@/lib/page/card-frame/click-guard';
import { createLanguage } from '@/lib/settings/language';
import { createCardDrawing } from './card-drawing';
import frameCss from './frame.css?inline';

/**
 * The inside of a card: a blank frame that no page can reach. The background puts this code there, and the page's
 * script hands over a port.
 */
export default defineUnlistedScript(() => {
  const language = createLanguage(browser);
  let end = () => {};
  prepare();
  window.addEventListener('message', ({ data, ports: [port] }) => {
    if (!port || !isHandover(data, window.name)) return;
    end();
    end = openCardDocument({
      window,
      port,
      drawing: createCardDrawing(document.body, language),
      clicks: guardClicks(document, () => performance.now()),
    });
  });

  function prepare(): void {
    // Firefox before 153 adopted no sheets of ours. Neither browser holds our style elements to the page's policy.
    const style = document.createElement('style');
    style.textContent = `${css}${frameCss}`;
    document.head.replaceChildren(style);
    document.documentElement.lang = language.locale;
    // Asked for now, while the extension is there to answer.
    document.title = language.words('extName');
  }
});
