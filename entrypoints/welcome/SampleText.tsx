import { formatDate } from '@/components/shared/format-date.ts';
import { useLanguage } from '@/components/shared/language-context.ts';
import type { Sample } from './read-sample.ts';

/** The live sample: as it was printed, in its own language, with its source. */
export function SampleText({ sample, address }: { sample: Sample; address: string }) {
  const { words, locale } = useLanguage();
  const { publisher, publishedOn, lang, paragraphs } = sample;
  const origin = [publisher, ...(publishedOn ? [formatDate(publishedOn, locale)] : [])].join(', ');
  return (
    <figure class="sample">
      <blockquote lang={lang} dir="auto">
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </blockquote>
      <figcaption>
        <a href={address}>{words('welcomeFrom', origin)}</a>
      </figcaption>
    </figure>
  );
}
