import { useLanguage } from '@/components/shared/language-context.ts';

/** The areas of the page in their order, each with its parts. */
export const AREAS = [
  { id: 'sources', parts: [{ id: 'remember', title: 'remember' }] },
  { id: 'sites', parts: [{ id: 'muted', title: 'mutedNames' }] },
  { id: 'appearance', parts: [] },
  { id: 'keyboard', parts: [] },
  { id: 'data', parts: [] },
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
                  <li key={part.id}>
                    <a href={`#${part.id}`}>{words(part.title)}</a>
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
