import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports.ts';
import { findViolation } from './rules.ts';
import { readSource, sourcesUnder, targetOf } from './sources.ts';

const CHECKED = ['lib', 'components', 'entrypoints'];

describe('the dependency rule', () => {
  it('holds in every file', () => {
    const files = CHECKED.flatMap(sourcesUnder);
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((path) => violationsOf(path, readSource(path)))).toEqual([]);
  });

  it('allows what it should allow', () => {
    for (const [path, code] of ALLOWED) expect(violationsOf(path, code), code).toEqual([]);
  });

  it.each(FORBIDDEN())('catches %s: %s', (path, code) => {
    expect(violationsOf(path, code)).toHaveLength(1);
  });

  it('knows where every folder of lib belongs', () => {
    expect(() => violationsOf('lib/unheard-of/x.ts', "import './y.ts'")).toThrow('no known layer');
  });
});

const ALLOWED: [path: string, code: string][] = [
  ['lib/core/card/build-card.ts', "import { fold } from '../text/fold.ts'"],
  [
    'lib/store/database.ts',
    "import { openDB } from 'idb'; import type { Role } from '../core/model.ts'",
  ],
  ['lib/background/search.ts', "import { getRoles } from '../store/roles.ts'"],
  ['lib/messaging/protocol/shapes/x.ts', "import * as v from 'valibot'"],
  ['lib/background/x.ts', "import { SHAPES } from '../messaging/protocol/shapes.ts'"],
  ['lib/page/scan.ts', "import { getSettings } from '@/lib/settings/settings'"],
  ['components/Card.tsx', "import type { Role } from '../lib/core/model.ts'; import './card.css'"],
  [
    'components/Card.tsx',
    "import { useId } from 'preact/hooks'; import { Quote } from './Quote.tsx'",
  ],
  ['entrypoints/background.ts', "import { createDatabase } from '@/lib/store/database/database'"],
  ['entrypoints/content/index.ts', "import { createPage } from '@/lib/page/page-session'"],
  ['entrypoints/card/index.ts', "import { createPageCard } from '@/lib/page/card/page-card'"],
  [
    'entrypoints/card-frame/index.ts',
    "import { guardClicks } from '@/lib/page/card-frame/click-guard'",
  ],
  ['lib/page/card/page-card.ts', "import { rectsOf } from '../marks/mark.ts'"],
  ['entrypoints/popup/main.tsx', "import { Popup } from './Popup.tsx'"],
  [
    'entrypoints/options/import/read-saved-page.ts',
    "import { findSavedArticle } from '@/lib/page/article/saved-article'",
  ],
];

function FORBIDDEN(): [path: string, code: string][] {
  return [
    ['lib/page/x.ts', "import { SHAPES } from '../messaging/protocol/shapes.ts'"],
    ['lib/messaging/transport.ts', "import { id } from './protocol/shapes/parts.ts'"],
    ['entrypoints/popup/main.tsx', "import { SHAPES } from '@/lib/messaging/protocol/shapes'"],
    ['lib/messaging/transport.ts', "import * as v from 'valibot'"],
    ['lib/background/x.ts', "import * as v from 'valibot'"],
    ['lib/core/x.ts', "import { getSettings } from '../settings/settings.ts'"],
    ['lib/core/x.ts', "import type { Database } from '../store/database.ts'"],
    ['lib/core/x.ts', "import { browser } from 'wxt/browser'"],
    ['lib/core/x.ts', "import { readFileSync } from 'node:fs'"],
    ['lib/core/x.ts', "export * from '../page/text-map.ts'"],
    ['lib/core/x.ts', "export type { Row } from '../store/row.ts'"],
    ['lib/core/x.ts', "const page = await import('../page/text-map.ts')"],
    ['lib/core/x.ts', "const other = (name: string) => import('./' + name)"],
    ['lib/core/x.ts', "type Row = import('../store/row.ts').Row"],
    ['lib/page/x.ts', "import { search } from '@/lib/background/knowledge/search'"],
    ['lib/page/x.ts', "import { createPageCard } from './card/page-card.ts'"],
    ['lib/page/x.ts', "import { createHitTest } from './hover/hit-test.ts'"],
    ['lib/page/marks/x.ts', "import { createDrawing } from '../draw/drawing.ts'"],
    ['lib/page/hover/x.ts', "import { createPageCard } from '../card/page-card.ts'"],
    ['entrypoints/card/index.ts', "import { createHovering } from '@/lib/page/hover/hovering'"],
    ['lib/page/card/x.ts', "import { guardClicks } from '../card-frame/click-guard.ts'"],
    ['entrypoints/content/index.ts', "import { createCardHost } from '@/lib/page/card/card-host'"],
    ['lib/page/x.ts', "import { getRoles } from '../store/roles.ts'"],
    ['lib/page/x.ts', "import { Card } from '../../components/Card.tsx'"],
    ['lib/background/x.ts', "import type { TextMap } from '../page/text-map.ts'"],
    ['lib/background/x.ts', "import { formatDate } from '@/components/shared/format-date.ts'"],
    ['lib/store/x.ts', "import { search } from '../background/search.ts'"],
    ['lib/settings/x.ts', "import { search } from '../background/search.ts'"],
    ['components/X.tsx', "import { fold } from '../lib/core/text/fold.ts'"],
    ['components/X.tsx', "import { type Role, rank } from '../lib/core/model.ts'"],
    ['components/X.tsx', "import { getSettings } from '../lib/settings/settings.ts'"],
    ['components/X.tsx', "import type { BackgroundCalls } from '../lib/messaging/protocol.ts'"],
    ['components/X.tsx', "import { render } from '../entrypoints/popup/main.tsx'"],
    ['components/X.tsx', "import { browser } from 'wxt/browser'"],
    [
      'entrypoints/popup/main.tsx',
      "import { createDatabase } from '@/lib/store/database/database'",
    ],
    ['entrypoints/popup/main.tsx', "import { search } from '@/lib/background/knowledge/search'"],
    [
      'entrypoints/options/import/read-saved-page.ts',
      "import { readMark } from '@/lib/page/marks/mark'",
    ],
    [
      'entrypoints/options/main.tsx',
      "import { findSavedArticle } from '@/lib/page/article/saved-article'",
    ],
    ['entrypoints/options/main.tsx', "import { scan } from '@/lib/page/scan'"],
    ['entrypoints/options/main.tsx', "import { Popup } from '../popup/Popup.tsx'"],
    ['entrypoints/background.ts', "import { helper } from '../tests/helper.ts'"],
  ];
}

function violationsOf(path: string, code: string): string[] {
  return readImports(path, code).flatMap((fact) => {
    const target = targetOf(path, fact.specifier);
    const violation = findViolation(path, target ?? fact.specifier, fact, target === undefined);
    return violation ? [`${path}: ${violation} (${fact.specifier})`] : [];
  });
}
