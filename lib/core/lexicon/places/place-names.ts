import { wordList } from '../../text/word-list.ts';

/**
 * Cities, counties, states and regions that are also surnames or forenames. Folded. From general knowledge. Countries
 * are in countries.ts.
 */
const PLACES = wordList(`
  africa america antarctica asia europe europa gaza oceania russie zealand
  aberdeen adelaide alabama alaska alberta albany alicante amsterdam ankara ancona antwerp arizona arkansas athens auckland
  aurora austin baltimore barcelona basel bath bedford belfast berkeley berlin bern birmingham blackburn bolton bordeaux boston
  bradford bremen brighton brisbane bristol brooklyn brussels budapest buffalo burnley cairo calgary california cambridge canberra
  cardiff carlisle carolina charleston charlotte chelsea chester chicago cincinnati cleveland cologne colorado columbia columbus
  connecticut copenhagen cordoba cork cornwall coventry crawley dakota dallas darwin delaware denver derby detroit devon doncaster
  dorset dover dresden dublin dundee durham edinburgh essex everton florence florida frankfurt fresno geneva genoa glasgow
  gloucester granada grimsby guadalajara halifax hamburg hamilton hampshire hanover hartford havana hawaii hollywood houston hull
  idaho illinois indiana indianapolis iowa ipswich istanbul jackson jacksonville jerusalem kansas kent kentucky kerry kiev kingston
  lafayette lancaster leeds leicester leon lille lima limerick lincoln lisbon liverpool london louisiana louisville lucerne luton
  lyon lyons madison madrid maine manchester manhattan marseille maryland massachusetts melbourne memphis merida messina metz
  miami michigan middlesex milan milwaukee minneapolis minnesota mississippi missouri modena monaco montana montreal moscow munich
  nancy naples nashville nebraska nevada newark newcastle newport nice norfolk northampton norwich nottingham oakland ohio oklahoma
  ontario oregon orlando oslo ottawa oxford palermo paris parma pennsylvania perth philadelphia phoenix pittsburgh plymouth porto
  portland portsmouth prague preston princeton providence quebec raleigh reading reno richmond rochester rome salem salisbury
  salzburg santiago seattle seoul seville sheffield shrewsbury siena singapore somerset southampton stafford stanford stirling
  stockholm stockport stockton stuttgart suffolk sunderland surrey sussex swansea sydney tampa tennessee texas tokyo toledo toronto
  toulouse tours trenton trieste troy turin udine utah valencia vancouver venice vermont verona victoria vienna virginia
  warsaw warwick washington wellington wells wimbledon winchester windsor wisconsin wolverhampton worcester wyoming york zurich
`);

/** Whether this folded word is the name of a well-known place within a country. */
export const isPlaceName = (key: string): boolean => PLACES.has(key);
