import { useEffect, useId, useRef } from 'preact/hooks';
import { LineItem } from '@/components/person/LineItem.tsx';
import type { OwnAddresses } from '@/components/person/own-addresses.ts';
import { useLanguage } from '@/components/shared/language-context.ts';
import type { PersonStatement } from '@/lib/core/person/person-model.ts';

interface Props {
  asked: PersonStatement;
  addresses: OwnAddresses;
}

/** The statement that led the reader here. It has the focus, since it is what they want to read. */
export function AskedStatement({ asked, addresses }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} class="asked-statement" aria-labelledby={id} tabIndex={-1}>
      <h2 id={id}>{words('lineAsked')}</h2>
      <LineItem statement={asked} hasSpeaker={false} addresses={addresses} />
    </section>
  );
}
