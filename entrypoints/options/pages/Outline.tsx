import { OutlineIcon } from '@/components/options/outline/OutlineIcon.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { PAGES, type PageId } from './pages.ts';

/** Links to all pages. The import counts as a part of the sources. */
export function Outline({ page }: { page: PageId }) {
  const { words } = useLanguage();
  return (
    <nav class="outline" aria-label={words('optionsSections')}>
      <ul>
        {PAGES.map((id) => {
          const isWithin = page === 'import' && id === 'sources';
          return (
            <li key={id}>
              <a
                href={`#${id}`}
                aria-current={id === page ? 'page' : isWithin ? 'true' : undefined}
              >
                <OutlineIcon of={id} />
                {words(id)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
