import { describe, expect, test } from 'vitest';
import { readHtml } from '../../cli/read-html.ts';

const textsOf = (body: string) =>
  readHtml(`<!doctype html><html><body>${body}</body></html>`).blocks.map(({ text }) =>
    text.trim(),
  );

describe('readHtml', () => {
  test('reads blocks as the page does: inline elements join, others separate', () => {
    expect(textsOf('<p>Anna <b>Li</b>nd</p><div>met<br>Olof</div>')).toEqual([
      'Anna Lind',
      'met',
      'Olof',
    ]);
  });

  test('offsets refer to the returned text', () => {
    const { text, blocks } = readHtml('<p>One</p><p>Two</p>');
    expect(text).toBe('One\nTwo');
    for (const block of blocks) {
      expect(text.slice(block.id, block.id + block.text.length)).toBe(block.text);
    }
  });

  test('leaves out text that no reader sees, by element, attribute and style', () => {
    const hidden =
      '<style>.gone { display: none }</style><script>"x"</script><p hidden>a</p>' +
      '<p class="gone">b</p><p style="display: none">c</p><pre>d</pre>';
    expect(textsOf(`${hidden}<p>seen</p>`)).toEqual(['seen']);
  });

  test('marks text that comes with every page', () => {
    const { blocks } = readHtml('<nav>Home</nav><main>Text</main>');
    expect(blocks).toEqual([
      { id: 0, text: 'Home', aside: true },
      { id: 5, text: 'Text' },
    ]);
  });

  test('knows date, language and what the page says about itself', () => {
    const { page } = readHtml(
      '<html lang="sv"><head><title>Lind wins</title>' +
        '<meta property="article:published_time" content="2024-05-06T07:00:00Z"></head></html>',
    );
    expect(page).toEqual({ publishedOn: '2024-05-06', lang: 'sv', about: ['Lind wins'] });
  });

  test('reads bytes in the encoding that they declare', () => {
    const bytes = Buffer.from('<meta charset="iso-8859-1"><p>Malm\xf6</p>', 'latin1');
    expect(readHtml(bytes).text).toBe('Malmö');
  });

  test('leaves no globals of a page behind', () => {
    readHtml('<p>One</p>');
    expect(Object.keys(globalThis)).not.toContain('getComputedStyle');
    expect(Object.keys(globalThis)).not.toContain('Node');
  });
});
