import { FormatError, type Pieces } from '../records/read-part.ts';

/** One value of a large JSON text. */
export interface JsonPiece {
  /** keys from the root, joined by dots: `results.bindings`; empty in a list at the root */
  path: string;
  /** the place in its list; absent for the member of an object */
  index?: number;
  json: string;
}

export interface CutOptions {
  /** paths of lists that are cut into their elements; a list at the root always is */
  lists: ReadonlySet<string>;
  /** paths of objects that are cut into their members; an object at the root always is */
  objects?: ReadonlySet<string>;
  /** the longest piece in UTF-16 units */
  longest?: number;
}

/** The longest record of an honest file has a tenth of it. */
const LONGEST = 4_000_000;

/** Containers are opened this deep. Deeper ones belong to a piece. */
const DEEPEST = 8;

/**
 * Cuts a JSON text that comes in pieces into the values of its outer lists and objects. So a file of any size is read
 * in constant memory. Each value is left for JSON.parse. Throws a FormatError if the text is no JSON, or ends early.
 */
export async function* cutJson(pieces: Pieces, options: CutOptions): AsyncGenerator<JsonPiece> {
  const cutter = createCutter(options);
  for await (const piece of pieces) yield* cutter.push(piece);
  cutter.end();
}

interface Level {
  path: string;
  isList: boolean;
  index: number;
  key: string;
}

type Mode = 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'inside' | 'after' | 'done';

const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff;

function createCutter({ lists, objects = new Set(), longest = LONGEST }: CutOptions) {
  const levels: Level[] = [];
  let mode: Mode = 'value';
  let open: string[] = [];
  let length = 0;
  let [depth, isString, isEscaped, isBare] = [0, false, false, false];
  let isKey = false;
  let read = 0;

  const fail = (detail: string): never => {
    throw new FormatError({ cause: 'syntax', detail });
  };
  const pathOf = (): string => {
    const level = levels.at(-1);
    if (!level || level.isList) return level?.path ?? '';
    return level.path ? `${level.path}.${level.key}` : level.key;
  };
  const grow = (part: string): void => {
    length += part.length;
    if (length > longest) throw new FormatError({ cause: 'size', detail: `${longest}` });
    open.push(part);
  };
  const take = (): string => {
    const text = open.join('');
    open = [];
    length = 0;
    return text;
  };
  const finish = (): JsonPiece[] => {
    const json = take();
    if (isKey) {
      isKey = false;
      const level = levels.at(-1);
      if (level) level.key = parseKey(json);
      mode = 'colon';
      return [];
    }
    mode = levels.length === 0 ? 'done' : 'after';
    const level = levels.at(-1);
    return [{ path: pathOf(), json, ...(level?.isList ? { index: level.index } : {}) }];
  };
  const parseKey = (json: string): string => {
    try {
      return JSON.parse(json) as string;
    } catch {
      return fail(`at ${read}`);
    }
  };
  const close = (code: number): void => {
    const level = levels.pop();
    if (!level || level.isList !== (code === CLOSE_LIST)) fail(`at ${read}`);
    mode = levels.length === 0 ? 'done' : 'after';
  };
  /** Whether the container is opened instead of being taken whole. */
  const mayOpen = (code: number): boolean => {
    const isRoot = levels.length === 0;
    const level = levels.at(-1);
    if (level?.isList || levels.length >= DEEPEST) return false;
    if (code === OPEN_LIST) return isRoot || lists.has(pathOf());
    return code === OPEN_OBJECT && (isRoot || objects.has(pathOf()));
  };
  const begin = (code: number): void => {
    if (mayOpen(code)) {
      const isList = code === OPEN_LIST;
      levels.push({ path: pathOf(), isList, index: 0, key: '' });
      mode = isList ? 'first' : 'first-key';
      return;
    }
    if (code === COMMA || code === COLON || code === CLOSE_LIST || code === CLOSE_OBJECT) {
      fail(`at ${read}`);
    }
    mode = 'inside';
    isString = code === QUOTE;
    isEscaped = false;
    depth = code === OPEN_LIST || code === OPEN_OBJECT ? 1 : 0;
    isBare = !isString && depth === 0;
  };
  /** Where the value that is open ends in this piece; -1 if it goes on. */
  const endOf = (piece: string, from: number): number => {
    for (let at = from; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) {
          isString = false;
          if (depth === 0) return at + 1;
        }
      } else if (isBare) {
        if (isSpace(code) || code === COMMA || code === CLOSE_LIST || code === CLOSE_OBJECT)
          return at;
      } else if (code === QUOTE) isString = true;
      else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
      else if ((code === CLOSE_LIST || code === CLOSE_OBJECT) && --depth === 0) return at + 1;
    }
    return -1;
  };

  return {
    *push(piece: string): Generator<JsonPiece> {
      let at = 0;
      while (at < piece.length) {
        if (mode === 'inside') {
          const end = endOf(piece, at);
          grow(piece.slice(at, end < 0 ? undefined : end));
          if (end < 0) break;
          at = end;
          yield* finish();
          continue;
        }
        const code = piece.charCodeAt(at);
        read = at;
        if (isSpace(code)) {
          at++;
        } else if (mode === 'value' || mode === 'first') {
          if (mode === 'first' && code === CLOSE_LIST) {
            close(code);
            at++;
            continue;
          }
          begin(code);
          // A value that is taken whole begins with its first character.
          if ((mode as Mode) === 'inside') {
            if (isBare) continue;
            grow(piece[at] ?? '');
          }
          at++;
        } else if (mode === 'key' || mode === 'first-key') {
          if (mode === 'first-key' && code === CLOSE_OBJECT) close(code);
          else if (code === QUOTE) {
            isKey = true;
            mode = 'inside';
            [isString, isEscaped, isBare, depth] = [true, false, false, 0];
            grow('"');
          } else fail(`at ${at}`);
          at++;
        } else if (mode === 'colon') {
          if (code !== COLON) fail(`at ${at}`);
          mode = 'value';
          at++;
        } else if (mode === 'after') {
          const level = levels.at(-1);
          if (code === COMMA && level) {
            level.index++;
            mode = level.isList ? 'value' : 'key';
          } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) close(code);
          else fail(`at ${at}`);
          at++;
        } else fail('text after the end');
      }
    },
    /** Throws a FormatError unless the text is complete. */
    end(): void {
      if (mode !== 'done') throw new FormatError({ cause: 'cut' });
    },
  };
}
