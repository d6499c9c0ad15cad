/** The shape of `gold.json`. `locate` reads the strings that stand for places in the text. */
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
  /** speakers that aren't entities: the article's words for them, or `-` */
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
  /** every date, month and year in the text, and its meaning; only the independent cases have it */
  dates?: { at: string; value: string }[];
}
