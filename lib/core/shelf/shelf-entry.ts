import type { FormatName } from '../formats/recognise.ts';

/** What an entry needs to know before it can be asked for. */
export type Choice =
  /** a country whose cabinet, or whose parliament, is meant: ISO 3166-1 */
  | 'country'
  | 'parliament'
  /** a state of the United States: postal code */
  | 'state';

/** The names of the entries. The words for readers are in the interface, under the same names. */
export type ShelfName =
  | 'congress'
  | 'presidents'
  | 'states'
  | 'heads'
  | 'cabinet'
  | 'european'
  | 'parliament'
  | 'organizations'
  | 'executives'
  | 'votes'
  | 'conflicts'
  | 'bundestag';

/** A source that the reader can add with one click. Nothing is asked for before. */
export interface ShelfEntry {
  name: ShelfName;
  publisher: string;
  /** where somebody can read about the source */
  homepage: string;
  /** https, with `{{…}}` for what is filled in when it is asked for */
  address: string;
  /** SPARQL that goes into the address */
  query?: string;
  format: FormatName;
  /** SPDX */
  licence: string;
  kind: 'list' | 'query';
  choice?: Choice;
  adds: 'people' | 'events';
  /** about how many people or events, and how many bytes come over the network */
  expects: { records: number; bytes: number };
  /** days between two checks that its publisher's rhythm allows */
  rhythm: number;
}
