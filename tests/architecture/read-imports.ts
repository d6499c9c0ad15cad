import { parseSync } from 'vite';

export interface ImportFact {
  specifier: string;
  typeOnly: boolean;
}

/** Everything that a module imports: imports, re-exports, dynamic imports and `import('…')` types. */
export function readImports(path: string, code: string): ImportFact[] {
  const { module, program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const found: ImportFact[] = [];
  for (const { moduleRequest, entries } of module.staticImports) {
    // `import './x.css'` and `import {} from` have no entries, and they run the module.
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    found.push({ specifier: moduleRequest.value, typeOnly });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, typeOnly: isType });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    found.push({ specifier: literal(code, moduleRequest), typeOnly: false });
  }
  for (const { start, end } of importTypes(program)) {
    found.push({ specifier: literal(code, { start, end }), typeOnly: true });
  }
  return found;
}

interface Range {
  start: number;
  end: number;
}

/** A computed address isn't a literal. It keeps its text, which no rule can allow. */
function literal(code: string, { start, end }: Range): string {
  const text = code.slice(start, end);
  return /^(['"`])([^$]*)\1$/.exec(text)?.[2] ?? text;
}

/** The parser's list of modules leaves out `import('./x.ts').Type`, so these come from the tree. */
function* importTypes(node: unknown): Generator<Range> {
  if (typeof node !== 'object' || node === null) return;
  const { type, source } = node as { type?: string; source?: Range };
  if (type === 'TSImportType' && source) yield source;
  for (const child of Object.values(node)) yield* importTypes(child);
}
