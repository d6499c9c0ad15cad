import { wordList } from '../../text/word-list.ts';

/**
 * Common English words that are also surnames, or that lists of names contain. If only a capital suggests a name, they
 * are taken for the word. Folded. From general knowledge.
 */
const WORDS = wordList(`
  abbey able ace acre alley angel apple archer arch arm army art ash aside ask baby back bacon badger bailiff baker ball
  band bank banks banker bar barber bard barker barn baron barrow base baseball bass battle bay beach beacon bean bear beard
  beat beck bell bench bend best bethel big bill binder bird bishop bit black blacksmith blank blaze bliss block blood bloom
  blue board boat bold bolt bond bone book boom boot booth boss bow bowl bowler box boy boys brace branch brand brave bread
  break breeze brick bride bridge bridges bright broad broadway brook brooks brother brown bruin brush bryan buck bull bullet
  burn burns bush business butcher butler buzz cable cage cake call camp can candy cane cannon canon cap car card care carpenter
  carter carver case cash castle cat cave chairman chamber chambers champion chance change chaplain chapel chapman chase
  cherry chess child china choice christian christmas church city clark clay clean clear clerk cliff clock close cloud club
  coal coast coat cock coffee coffin coin coke cold college collier cone constable cook cool coop cooper copper coral cord
  corn corner cotton council count country court cove cow cox craft crane cream creek crew cross crow crowd crown cruise cup
  curry curtain cycle dale dame dance dark darling date dawn day days deal dean dear death deep deer democrat den dew dial dish
  dock doctor dollar door double dove down drake draper drew drink driver drum duck duke dust dutch dyer eagle early earth
  east easter ebb edge egg elder elm end english eve even ever evil eye fabric fair faith fall farm farmer fast father favor fear
  feather fellow fence ferry field fields fight fin finch fine fire first fish fisher fitch five flag flame fletcher flood
  floor flower flowers flowing flynn fog folk food foot force ford foreman forest fortune foster found fountain four fowler fox
  free freed freedom freeman freeze french fresh friar friday friend frog frost fry full fuller funk game games garden
  gardener garner gate gates gay gentry george gift gill girl given glass glove goal god gold golden good goode goodman goose gore
  grace grain grand grant grass grave graves gray great green greene grey ground grove guard guest gun gunner guy hail hair half
  hall hammer hand hands happy harbor hard hardy hare harp harper hart harvest hatch haven hawk hay hazard head heart heat heath
  heather heaven hedge held help herald herd here heritage hero high hill hills hitch hobby hog hold hole holiday holland hollow
  holly holm holy home honey hood hook hooker hope horn horse house how hull hunt hunter hurst husband ice inch ink iron island
  ivory ivy jack jade jazz jewel job joint journey joy judge jump june just justice keen keeper kettle key keys kidd killer kind
  king kings kitchen kite knight knock knot lace lady lake lamb land lane large lark last late law lawless lawyer lea leader leaf league
  leap lease leave leech left legend lent less letter light lily lime lion list little live lock lodge long look lord loud love
  lovely low luck lust lynch mace mad madness magic main major male mall man manley manner many maple march mark marine market
  marsh marshal mason mass master masters match mate may mayor me mead meadow mean medal meek mercer merchant mercy merit merry
  middle mike mild mile miles milk mill miller mills miner mint minister minor miracle mist mix mode model money monk month moody moon
  moor more morning moss most mother mount mountain mouse muse music nail name nation neat need nest never new news newton
  nice night nine noble north note now nurse nut oak oaks ocean odd offer officer oh old olive one opera orange order organ
  outlaw over owl own ox page pain paint painter palace palm paper park parker parish parson partner party pass past patch patient pay
  peace peach peacock pear pearl peas peck pen pencil penny people pepper perfect pet phoenix piece pierce pike pilgrim pilot
  pine pink pipe piper pitch place plain plant plate play player plum plummer point pole police polish pond pool poor pope port
  porter post pot potter pound powder power powers prayer presley press price pride priest prime prince print prior prize
  proctor profit prophet proud public pullman pump purple queen quest quick quiet race radio rain rainbow raven ray read reader
  ready real reason red reed reeve regal rest reverend rice rich ride rider ring rise river rivers road rock rocket rocks rod rogue
  rome root rope rose rough round rover row royal ruby rule rush russian rust sable sack sadler sage sail saint sale salmon salt
  sand sander sands saturday savage saw sawyer say school score scout sea seal seaman search season see sell senator senior
  sergeant service seven shade shadow shark sharp sheet shell shepherd sheriff shield shine ship shirt shoe shop shore short show
  side sidewalk silk silver simple singer sister six skinner sky slaughter slave slay sleep slim sloan slow small smart smile
  smith smoke snow soldier song soul south sparrow speaker spear speed spell spencer spice spike spirit spring squire stable staff
  stage stall star stark start state steed steel steele step steward stick still stock stone storm story stout strange stranger straw
  stream street strength strike string strong stump style sugar summer summers sun sunday super surgeon swallow swan sweet
  swift sword table tail tailor take tale talent tall tanner taste taylor teacher temple ten tennis thatcher there thing thorn three
  tide tiger tiller timber time tin today toll top tower town townsend trader trail train trainer travel traveller tree trick trouble true
  trust truth tucker turn turner twist two tyler uncle usher vale valentine valley van vane vast veil verse vicar vice victor
  view village vine virgin viper vision voice wade wagon wait walk walker wall waller walls war ward warden ware warm warner
  warrior wash watch water waters watt wave way weather weaver web wedding week weeks welcome well wells west western wheat wheel
  wheeler whistler white southern northern eastern western majority minority quartet society corps whole wide wild wilder will win wind window wine wing winner winter winters wire wisdom wise wish wizard
  woman wonder wood woods wool word words work worker workman world worth wright yard yarn year yellow york young
`);

/** Whether this folded word is a common English word, even if some people have it as a surname. */
export const isCommonWord = (key: string): boolean => WORDS.has(key);
