import { wordList } from '../../text/word-list.ts';

/**
 * Agencies, newspapers, broadcasters and networks in news of all languages. Folded. They are the last words of longer
 * names.
 */
export const NEWS_SOURCES = wordList(`
  reuters agerpres bloomberg interfax tass ukrinform unian bbc cnn afp dpa apa sputnik xinhua telegraph guardian times post journal
  independent politico spiegel bild welt handelsblatt figaro monde news standard mirror express twitter facebook instagram telegram
  youtube gazprom google microsoft ryanair youtube brexit
  газпром рейтер роитерс интерфакс тасс спутник укринформ унн уніан риа бтa франс твитер твиттер твіттер фейсбук раинеир
`);
