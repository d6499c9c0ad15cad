import { speechVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import {
  JOINED_TO_A_LEADER,
  TOLD_OF_A_PERSON,
  VERBS_LIKE_NOUNS,
} from '../../lexicon/english/words-as-names.ts';
import { LEADER_NOUNS, NAMING_PARTICIPLE } from '../../lexicon/english/words-beside-names.ts';
import { isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';

/** What stands beside the word. */
export interface Place {
  /** folded, across a space; empty where something else stands between */
  before: string;
  after: string;
  /** the words across the space have a capital */
  isCapitalBefore: boolean;
  isCapitalAfter: boolean;
  /** it begins a sentence or a quotation */
  opens: boolean;
  /** a number stands beside it */
  isDated: boolean;
  /** “Price’s” */
  owns: boolean;
  /** “Price said”, “said Price” */
  isSaid: boolean;
  /** “Price, 45,”, “Price, who …”: only people are told of so */
  isPerson: boolean;
  /** “Price and Doe” */
  isPaired: boolean;
  /** “Price-fixing” */
  isJoined: boolean;
  /** “Price aides”, “Price-led”: of somebody whom others follow */
  isLeader: boolean;
}

export function readPlace({ text, tokens, titleCase }: BlockWords, at: number): Place {
  const token = tokens[at];
  const left = tokens[at - 1];
  const right = tokens[at + 1];
  const next = tokens[at + 2];
  const start = token?.start ?? 0;
  const end = token?.end ?? 0;
  const lead = text.slice(left?.end ?? 0, start);
  const gap = text.slice(end, right?.start);
  const before = left && /^\s+$/.test(lead) ? left.key : '';
  const after = right && /^\s+$/.test(gap) ? right.key : '';
  const isCapitalBefore = left !== undefined && isCapitalised(text, left);
  const isCapitalAfter = right !== undefined && isCapitalised(text, right);
  const isHyphen = /^[-\u2010\u2011]$/.test(gap);
  const isLeader = JOINED_TO_A_LEADER.has(right?.key ?? '');
  const opens = !left || /[.!?:;\u2022\u2014\u2013\u2026"\u201C\u2018(]/.test(lead);
  const saidBefore = !isCapitalBefore && isSpeech(before) && !NAMING_PARTICIPLE.test(before);
  return {
    before,
    after,
    isCapitalBefore,
    isCapitalAfter,
    opens,
    isDated: /^\d/.test(right?.key ?? '') || /\d$/.test(left?.key ?? ''),
    owns: right?.key === 's' && /^['\u2019]$/.test(gap),
    isSaid: ((titleCase || !isCapitalAfter) && isSpeech(after)) || saidBefore,
    isPerson: TOLD_OF_A_PERSON.test(text.slice(end, end + LONGEST_TOLD)),
    isPaired: after === 'and' && next !== undefined && isCapitalised(text, next),
    isJoined: isHyphen && !isCapitalAfter && !isLeader,
    isLeader: isHyphen ? isLeader : LEADER_NOUNS.has(after),
  };
}

/** UTF-16 units behind a name in which TOLD_OF_A_PERSON finds its comma. */
const LONGEST_TOLD = 30;

export const isSpeech = (key: string): boolean =>
  speechVerbOf(key) !== undefined && !VERBS_LIKE_NOUNS.has(key);
