import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** The policy of extensions forbids code that is made at run time, and Node can forbid it too. */
const FLAG = '--disallow-code-generation-from-strings';

const SAMPLES: readonly [format: string, text: string][] = [
  [
    'xml-feed',
    '<rss><channel><item><title>A &lt;b&gt;c&lt;/b&gt;</title><guid>1</guid></item></channel></rss>',
  ],
  ['json-feed', '{"items":[{"id":"1","title":"A","content_html":"<p>b</p>"}]}'],
  ['json-ld', '{"@type":"Person","name":"Ann Foo"}'],
  ['fact-checks', '{"claims":[{"text":"A","claimReview":[{"publisher":{"name":"B"}}]}]}'],
  ['popolo', '{"persons":[{"id":"1","name":"Ann Foo"}]}'],
  [
    'wikidata',
    '{"head":{"vars":[]},"results":{"bindings":[{"item":{"value":"Q1"},"en":{"value":"Ann Foo"}}]}}',
  ],
  ['congress', '[{"id":{"bioguide":"A"},"name":{"first":"Ann","last":"Foo"}}]'],
  ['pack', '{"id":"1","name":"Ann Foo"}'],
  ['table', 'id,name\n1,Ann Foo\n'],
];

const SCRIPT = `
import { readerOf } from './lib/core/formats/readers.ts';
let isForbidden = false;
try { new Function(''); } catch { isForbidden = true; }
const counts = [];
for (const [format, text] of JSON.parse(process.argv[1])) {
  let count = 0;
  for await (const part of readerOf(format)([text], { file: 'a' })) if (part.kind === 'record') count++;
  counts.push([format, count]);
}
console.log(JSON.stringify({ isForbidden, counts }));
`;

describe('formats', () => {
  it('are read without making code', () => {
    const args = [FLAG, '--input-type=module', '--eval', SCRIPT, JSON.stringify(SAMPLES)];
    const output = execFileSync('node_modules/node/bin/node', args, { encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({
      isForbidden: true,
      counts: SAMPLES.map(([format]) => [format, 1]),
    });
  });
});
