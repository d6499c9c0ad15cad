import type { PageName } from '@/components/shared/PageList.tsx';
import type { Sample } from './read-sample.ts';

/** A key and what it does. */
export interface BoundKey {
  /** what it does, in words */
  description: string;
  /** as the browser writes it: `Alt+Shift+D` */
  key: string;
}

export interface WelcomeState {
  /** undefined until it was read */
  sample: Sample | undefined;
  /** why there is no sample */
  problem: string | undefined;
  /** the marked names in it */
  names: PageName[];
  /** the commands that have a key */
  keys: BoundKey[];
  /** whether articles that are read are saved; undefined until it was read */
  remember: boolean | undefined;
  /** why that could not be read or changed */
  unsaved: string | undefined;
}

export const NOTHING_YET: WelcomeState = {
  sample: undefined,
  problem: undefined,
  names: [],
  keys: [],
  remember: undefined,
  unsaved: undefined,
};
