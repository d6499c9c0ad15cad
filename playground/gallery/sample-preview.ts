import type { ArticlePreview } from '../../lib/core/preview/build-preview.ts';

/** An article that is about to be kept; everybody in it is made up. */
export const samplePreview: ArticlePreview = {
  articleId: 'added:news.example/harbour',
  headline: 'Islands win a reprieve as the harbour board puts off its vote on the bridge toll',
  publisher: 'The Harbour Gazette',
  publishedOn: '2025-09-04',
  lang: 'en',
  counts: { people: 7, statements: 6, events: 1 },
  people: [
    { name: 'Ines Valdrup', role: 'Minister of Transport' },
    { name: 'Tomas Brandvold', role: 'chair of the harbour board' },
    { name: 'Adaeze Okonjo' },
    { name: 'ليلى المنصوري' },
    { name: 'Maximiliane Freifrau von Hohenstein-Wartenberg' },
  ],
  names: [
    'Ines Valdrup',
    'Tomas Brandvold',
    'Adaeze Okonjo',
    'Per Lund',
    'Astrid Lund',
    'May Roe',
    'Jon Roe',
  ],
  statements: [
    {
      speaker: 'Ines Valdrup',
      type: 'direct',
      parts: ['We have to stop treating the islands as a cost.'],
    },
    {
      speaker: 'Tomas Brandvold',
      type: 'indirect',
      parts: [
        'Nobody on this board wanted the toll, and nobody on this board found another way to pay for a bridge that carries four thousand lorries in a week without anybody asking who repairs it.',
      ],
    },
  ],
  events: ['Harbour Summit'],
  state: 'changed',
};
