import type { Runtime } from 'webextension-polyfill';
import { nameKey } from '../../core/gazetteer/trie/name-key.ts';
import { findMutingPlace, mutedKey } from '../../core/muted/muted-name.ts';
import { CallError } from '../../messaging/error.ts';
import type { BackgroundCalls, ReplyOf, RequestOf } from '../../messaging/protocol.ts';
import { findLinks } from './named-in.ts';
import type { Rate } from './rate.ts';
import { documentOf } from './sender-kind.ts';
import type { Told } from './told.ts';
import type { Turns } from './turns.ts';
import type { CallName } from './who-may.ts';

export interface PageRuleDeps {
  told: Told;
  turns: Turns;
  /** UTF-16 units of text that a tab may ask about */
  text: Rate;
  /** readers' actions on a card, no more often than somebody clicks */
  clicks: Rate;
  /** pages that report that they were read */
  readings: Rate;
}

/** Answers a call of a script in a page, whose request has its shape, or refuses to. */
type Rule<Name extends CallName> = (
  request: RequestOf<BackgroundCalls, Name>,
  sender: Runtime.MessageSender,
  answer: (request: RequestOf<BackgroundCalls, Name>) => Promise<ReplyOf<BackgroundCalls, Name>>,
) => Promise<ReplyOf<BackgroundCalls, Name>>;

export type PageRules = { [Name in CallName]?: Rule<Name> };

/**
 * The rules for a script in a page, call by call. The browser may run foreign code in its place. So a page reads only
 * what our answers named on it. It changes only what a reader could change by clicking there.
 */
export function createPageRules(deps: PageRuleDeps): PageRules {
  const { told, turns } = deps;
  const spend = (rate: Rate, sender: Runtime.MessageSender, amount = 1) => {
    if (!rate.take(documentOf(sender).tabId, amount)) throw new CallError('busy', TOO_OFTEN);
  };
  const click = (sender: Runtime.MessageSender) => {
    // Nobody clicks in a tab that isn't in front.
    if (sender.tab?.active === false) throw new CallError('refused', NOT_HERE);
    spend(deps.clicks, sender);
  };
  const demand = (isSo: boolean) => {
    if (!isSo) throw new CallError('refused', NOT_HERE);
  };
  return {
    async findMentions(request, sender, answer) {
      const document = documentOf(sender);
      spend(
        deps.text,
        sender,
        request.blocks.reduce((sum, { text }) => sum + text.length, 0),
      );
      // Started now, so that what the document was told is known when the answer is ready.
      const begun = told.add(document, {});
      const isTop = document.frameId === 0;
      const found = await turns.take(document.tabId, isTop, () => answer(request));
      const { mentions } = found;
      await begun;
      await told.add(document, {
        named: mentions.flatMap(({ entityIds }) => entityIds),
        surfaces: mentions.map(({ surface }) => nameKey(surface)),
      });
      return found;
    },
    async getCard(request, sender, answer) {
      const document = documentOf(sender);
      const { entityId } = request;
      if (!(await told.has(document, 'named', entityId))) {
        // The reader may have followed a name inside a card.
        demand(await told.has(document, 'linked', entityId));
        click(sender);
      }
      const card = await answer(request);
      const { entities, articles } = findLinks(card);
      await told.add(document, { linked: entities, articles });
      return card;
    },
    async getEntities({ entityIds }, sender, answer) {
      const document = documentOf(sender);
      const known = await Promise.all(entityIds.map((id) => told.has(document, 'named', id)));
      return answer({ entityIds: entityIds.filter((_, i) => known[i]) });
    },
    async muteName(request, sender, answer) {
      const document = documentOf(sender);
      const isThere =
        request.kind === 'name'
          ? told.has(document, 'surfaces', nameKey(request.name))
          : told.has(document, 'named', request.entityId);
      demand(await isThere);
      click(sender);
      const muted = await answer(request);
      await told.add(document, { muted: [mutedKey(muted)] });
      return muted;
    },
    async unmuteName(request, sender, answer) {
      demand(await told.has(documentOf(sender), 'muted', mutedKey(request.muted)));
      click(sender);
      return answer(request);
    },
    async setSiteRule(request, sender, answer) {
      // The site around a frame, or its own. Some browsers don't tell a frame what is around it.
      const around = [sender.tab?.url, sender.url].map((url) => findMutingPlace(url)?.host);
      demand(around.includes(request.host));
      const document = documentOf(sender);
      // A page can only take back what was done from it.
      const isUndo = request.on !== false;
      demand(!isUndo || (await told.has(document, 'sites', request.host)));
      click(sender);
      const done = await answer(request);
      if (!isUndo) await told.add(document, { sites: [request.host] });
      return done;
    },
    async openArticle(request, sender, answer) {
      demand(await told.has(documentOf(sender), 'articles', request.articleId));
      click(sender);
      return answer(request);
    },
    async listLines(request, sender, answer) {
      const document = documentOf(sender);
      const { entityId } = request;
      demand(
        (await told.has(document, 'named', entityId)) ||
          (await told.has(document, 'linked', entityId)),
      );
      click(sender);
      const lines = await answer(request);
      const { entities, articles } = findLinks(lines);
      await told.add(document, { linked: entities, articles });
      return lines;
    },
    async openPerson(request, sender, answer) {
      const document = documentOf(sender);
      const { entityId } = request;
      demand(
        (await told.has(document, 'named', entityId)) ||
          (await told.has(document, 'linked', entityId)),
      );
      click(sender);
      return answer(request);
    },
    async rememberPage(request, sender, answer) {
      demand(documentOf(sender).frameId === 0);
      spend(deps.readings, sender);
      return answer(request);
    },
  };
}

const NOT_HERE = 'This page may not ask for that';
const TOO_OFTEN = 'This page asks too much at a time';
