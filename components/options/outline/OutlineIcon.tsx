/** Line drawings, 16 units square, by the id of the page. */
const PATHS: Readonly<Record<string, string>> = {
  sources: 'M3 2.5h4v11H3zM9 2.5h4v11H9zM4.5 5h1M10.5 5h1',
  remember: 'M8 2.5a5.5 5.5 0 11-5.2 3.7M2.5 2.5v4h4M8 5v3.5l2.5 1.5',
  appearance: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 2.5v11M10 5v6',
  sites: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM4 4l8 8',
  keyboard: 'M1.5 4.5h13v7h-13zM4 7h.5M7 7h.5M10 7h.5M4.5 9.5h7',
  data: 'M5 13V3.5M2.5 6L5 3.5 7.5 6M11 3v9.5M8.5 10l2.5 2.5 2.5-2.5',
  about: 'M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 7.5V11M8 5v.5',
};

/** The picture beside a page's name. Screen readers skip it. */
export function OutlineIcon({ of }: { of: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[of] ?? ''}
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
      />
    </svg>
  );
}
