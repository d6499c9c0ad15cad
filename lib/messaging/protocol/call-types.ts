export type RequestOf<Calls, Name extends keyof Calls> = Calls[Name] extends (
  request: infer Request,
) => unknown
  ? Request
  : never;

export type ReplyOf<Calls, Name extends keyof Calls> = Calls[Name] extends (
  request: never,
) => infer Reply
  ? Reply
  : never;

/** The answering side: a function for every call, which may be asynchronous. */
export type Handlers<Calls, Context = unknown> = {
  [Name in keyof Calls]: (
    request: RequestOf<Calls, Name>,
    context: Context,
  ) => ReplyOf<Calls, Name> | Promise<ReplyOf<Calls, Name>>;
};

/** The calling side: the same calls, asynchronous. */
export type Client<Calls> = {
  [Name in keyof Calls]: (request: RequestOf<Calls, Name>) => Promise<ReplyOf<Calls, Name>>;
};
