// Words that the rules of extraction and of spotting share. Both add more in their own lists.

/**
 * Titles and offices. Extraction adds every trade, since articles say “farmer Jane Doe”. On other pages, “Farmer” may
 * well be a surname. Spotting adds courtesy titles and words before an office, which extraction keeps separate.
 */
export const TITLES_IN_ALL_TEXTS = `
  president president-elect premier chancellor minister secretary undersecretary envoy ambassador general attorney
  spokesperson spokesman spokeswoman senator sen representative rep congressman congresswoman governor gov mayor
  speaker whip leader chief chair chairman chairwoman chairperson director commissioner commander superintendent
  king queen prince princess emperor sultan emir sheikh pope cardinal archbishop bishop reverend rev rabbi imam
  ayatollah judge justice prosecutor admiral adm gen colonel col major captain capt lieutenant lt sergeant sgt
  corporal officer detective inspector constable marshal candidate nominee frontrunner professor prof doctor coach
  ceo businessman billionaire dictator batsman bowler skipper boss deputy keeper democrat republican champion winger
  teammate
`;

/**
 * Words that open a sentence or link phrases. Extraction adds numbers and the words above pictures. Spotting adds verbs
 * and adverbs that open headlines. In articles, these may be part of a name.
 */
export const FUNCTION_WORDS_OF_ALL_TEXTS = `
  a an the this that these those some any all both each every either neither no none many most much few several
  other another such one two i you he she it we they him her us them my your his its our their who whom whose which
  what where when why how and or but nor so yet for of in on at by to from with without within into upon over under
  above below between among amid against across around about after before during since until till through throughout
  toward towards despite besides beyond behind beside near off out up down via per like unlike as than if unless
  because although though while whereas whether once is are was were be been being do does did done has have had
  having will would shall should can could may might must not never also still even just only meanwhile however
  moreover furthermore instead otherwise therefore thus then there here now later earlier again already perhaps
  maybe indeed yes today yesterday tomorrow tonight soon recently previously following according asked given last
  next more first second finally nevertheless nonetheless let see watch new dear says
`;
