import { useLanguage } from '@/components/language-context.ts';

/** The areas of the page in their order, each with the parts that follow it. */
export const AREAS = [
  { id: 'sources', parts: ['remember'] },
  { id: 'sites', parts: [] },
  { id: 'appearance', parts: [] },
  { id: 'keyboard', parts: [] },
] as const;

export function OptionsNav() {
  const { words } = useLanguage();
  return (
    <nav aria-label={words('optionsSections')}>
      <ul>
        {AREAS.map(({ id, parts }) => (
          <li key={id}>
            <a href={`#${id}`}>{words(id)}</a>
            {parts.length > 0 && (
              <ul>
                {parts.map((part) => (
                  <li key={part}>
                    <a href={`#${part}`}>{words(part)}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
