/** The shape of `gold.json`. Strings that stand for places in the text are read by `locate`. */
export interface GoldStatement {
  /** an entity's name; the article's words, or `-`, in `unnamed` */
  speaker: string;
  type: string;
  cue: string;
  date?: string;
  parts: string[];
  about?: string[];
}

export interface Gold {
  article: Record<string, unknown>;
  entities: { type: string; name: string; wikidata?: string }[];
  aliases: { of: string; text: string; derivation: string }[];
  roles: ({ person: string; label: string; at?: string } & Record<string, string>)[];
  statements: GoldStatement[];
  /** speakers that are no entity: the article's words for them, or `-` */
  unnamed?: GoldStatement[];
  events: {
    name: string;
    kind: string;
    date?: string;
    places: string[];
    participants: string[];
    from: string[];
  }[];
  disputes: { claim: string; reply: string; tie: string }[];
  /** every day, month and year that the text tells, and what it means; only the independent cases have it */
  dates?: { at: string; value: string }[];
}
