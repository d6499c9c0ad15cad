/** The type of a message's field, according to `typeof`. An `object` is not null. */
type Kind = 'string' | 'number' | 'boolean' | 'object';

type KindOf<Value> = Value extends string
  ? 'string'
  : Value extends number
    ? 'number'
    : Value extends boolean
      ? 'boolean'
      : 'object';

type Required<Message> = {
  [Key in keyof Message as undefined extends Message[Key]
    ? never
    : Key extends 'type'
      ? never
      : Key]: KindOf<Message[Key]>;
};

/** The required fields for messages of each type. Optional fields are not listed. */
export type Fields<Message extends { type: string }> = {
  [Type in Message['type']]: Required<Extract<Message, { type: Type }>>;
};

/** Reads a message from JSON text. Undefined for anything else, for unknown types and for fields of the wrong type. */
export function readMessage<Message extends { type: string }>(
  data: unknown,
  fields: Fields<Message>,
): Message | undefined {
  const message = parse(data);
  if (typeof message !== 'object' || message === null) return undefined;
  const { type } = message as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(fields, type)) return undefined;
  const kinds = Object.entries(fields[type as Message['type']] as Record<string, Kind>);
  const isSound = kinds.every(([key, kind]) => isOf(Reflect.get(message, key), kind));
  return isSound ? (message as Message) : undefined;
}

function isOf(value: unknown, kind: Kind): boolean {
  if (kind === 'number') return Number.isFinite(value);
  return typeof value === kind && value !== null;
}

function parse(data: unknown): unknown {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
