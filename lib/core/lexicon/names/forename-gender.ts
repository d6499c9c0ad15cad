import { wordList } from '../../text/word-list.ts';
import { genderOf } from './forenames.ts';

/**
 * Forenames that are almost always men's. Folded. From general knowledge. Nothing is known about any other forename.
 */
const MENS = wordList(`
  aaron abdul abdullah adam adolf adrian ahmed alan albert alberto alessandro alexander alfred ali allan allen
  alistair amir anders andreas andrew andy angus anthony antonio antony archie armin arnold arthur arturo austin barack
  barry bart ben benjamin bernard bernd bernie bill bob boris brad bradley brandon brian bruce bryan calvin carl carlos chad
  charles christian christoph christopher chuck clarence clark claude claudio clifford clinton colin conrad craig curtis daniel
  danny darren dave david dean dennis derek dick diego dieter dirk dmitri dmitry don donald doug douglas duncan earl ed eddie
  edgar edmund eduardo edward edwin emanuel emmanuel enrique eric erich erik ernest ernst ethan eugene felix fernando francesco
  francisco frank franz fred frederick friedrich gary gavin geoffrey george georg gerald gerard gerhard gilbert giorgio
  giovanni giuseppe glenn gordon graham greg gregory gunther guillermo gustav hans harold harry hassan heinrich henri henry
  herbert herman hugh hugo hussein ian ibrahim igor isaac ivan jack jacob jacques jake james jason javier jeff jeffrey jens jeremy
  jerome jerry jim jimmy joe joel johan johannes john johnny jonathan jorge jose joseph josh joshua juan jurgen justin karl keith
  ken kenneth kevin klaus konrad kurt lars laurence lawrence leo leon leonard leonid lewis lionel lorenzo louis luigi luis luke
  manuel marco marcus mario mark markus martin marvin matt matteo matthew maurice mehmet michael miguel mikhail mike mohamed
  mohammed muhammad nathan ned neil nelson nicholas nick nigel nikolai nikolas norman oleg oliver omar oscar oskar oswald otto
  pablo patrick paul pavel pedro peter phil philip philippe pierre piotr rafael ralph ramon randy raul raymond ricardo richard rick
  rob robert roberto rodney rodrigo roger roland ron ronald ross roy rudolf rupert russell ruben samuel santiago scott sean sebastian
  sergei sergey sergio seth simon stanley stefan stephen steve steven stewart stuart sven ted theodore thomas tim timothy todd
  tom tommy tony travis trevor vernon victor viktor vincent vladimir volker volodymyr walter warren wayne wilfried wilhelm
  william winston wolfgang xavier yusuf zachary
`);

/** The gender of a folded forename. Undefined for most, so that no gender is guessed. */
export function genderOfForename(forename: string): 'female' | 'male' | undefined {
  if (MENS.has(forename)) return 'male';
  return genderOf(forename) === 'woman' && !EITHER.has(forename) ? 'female' : undefined;
}

/** Forenames that the longer lists count as women's, although they are men's just as often. */
const EITHER = wordList(
  'andrea ariel carmen dana jean joan joyce lindsay lynn marion michele nicola noel robin rosario sacha sandy sasha stacy tracy vivian mika luca',
);
