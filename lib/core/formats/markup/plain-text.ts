import { Parser } from 'htmlparser2';
import { collectText, type PlainText } from './collect-text.ts';

/** Reads HTML as text. It is parsed and never shown. Markup that is wrong is read as browsers do. */
export function plainText(html: string): PlainText {
  const collected = collectText();
  if (!/[<&]/.test(html)) {
    collected.text(html);
    return collected.take();
  }
  const parser = new Parser({
    onopentag: (name, { href }) => collected.open(name, href),
    ontext: (text) => collected.text(text),
    onclosetag: (name) => collected.close(name),
  });
  parser.write(html);
  parser.end();
  return collected.take();
}
