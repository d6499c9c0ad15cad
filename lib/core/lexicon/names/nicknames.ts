import { foldText } from '../../text/fold.ts';
import { madeOnce } from '../../text/made-once.ts';
import { listUsualNicknames } from './usual-nicknames.ts';

/**
 * Nicknames that newspapers use less often than those in usual-nicknames.ts. They prove nothing alone, but support
 * other signs. Folded, one line each: `forename nickname…`. From general knowledge of English.
 */
const TABLE = `
abigail abbie gail
adelaide addie
agnes aggie
albert bert
alexander sandy xander alec alek sasha
alexandra sandra sandy lexi sasha
alfred alf fred freddie
alice ali
alistair al
allan al
amanda mandy
amelia millie amy
anastasia stacy nastya
andrea andi
andrew andie
angela angie
ann annie nan nancy
anna annie ania
anne annie
annabel belle
anthony toni ant
antonia toni
archibald archie
arnold arnie
arthur artie
augustus gus
barbara babs barbie
bartholomew bart
beatrice bea trixie
benedict ben
benjamin benny benji
bernadette bernie
bernard bern
bertram bert
beverly bev
bradley brad
bradford brad
brenda bren
bridget biddy bridie
cameron cam
carol carrie
caroline carrie caro carol
cassandra cass cassie sandra
catherine cat cath kathy cate katie kitty
cecilia cece celia
charles chas chaz chip
charlotte lottie charlie
chester chet
christian chris
christina chris chrissy tina christie
christine chrissy tina christie
christopher kit topher kris
clarence clare
clifford cliff
clifton cliff
clinton clint
constance connie
cordelia delia
cornelius neil con
curtis curt
cynthia cyndi
cyrus cy
daniel dani
danielle dani
david davy davey
deborah debra debby
delores dolly
desmond des
diana di
dominic dom nick
donald donnie donny
donovan don
dorothea dot dottie thea
dorothy dottie dolly dory
douglas dougie
dwight ike
edgar ed eddie
edmund ed eddie ned ted
edward ned teddy eddy
edwin eddie ned
eleanor ellie nell nora ella
elijah eli lige
elizabeth beth bess betty liza libby lizzie eliza lisa lilibet betsey
ellen nell ellie
emanuel manny
emily em emmy
emmanuel manny
ernest ernie
esther essie hettie
eugene genie
evelyn evie eve
ezekiel zeke
felicia fliss
ferdinand ferdie
florence flo flossie
forrest woody
frances fran fanny francie frankie
francesca fran
francis frankie fran
francisco paco pancho cisco
franklin frank
frederic fred freddie
frederick freddie freddy fritz rick
gabriela gabby
gabriel gabby
geoffrey geoff jeff
george georgie
georgina georgie gina
gerald gerry
geraldine gerry
gerard gerry
gertrude trudy gertie
gilbert gil bert
giovanni gianni
giuseppe beppe
gordon gord
graham gray
gregory gregg
gwendolyn gwen
hannah nan
harold harry hank
harriet hattie
harrison harry
helen nell nellie lena
henrietta etta hettie
henry hal
herbert herb bert
hezekiah hez
horace horry
howard howie
hubert bert hugh
ignacio nacho
ignatius iggy
irene rene
isaac ike zac
isabel izzy belle bella
isabella izzy belle bella
isidore izzy
jackson jack
jacob jay
jacqueline jackie
james jamie jem
jane janie jenny
janet jan
jason jay
jasper jas
jean jeanie
jefferson jeff
jeffery jeff
jeffrey geoff
jennifer jenny jenn
jeremy jerry jem
jerome jerry
jessica jess jessie
jesus chuy
joanna jo joann
joanne jo
jonathan jonny johnny nathan
johnathan jon jonny
jose pepe
josef joe
joseph joey jo
josephine jo josie
joshua joshy
joyce joy
juan juancho
judith judi jude
julia jules julie
julian jules
julius jules
justin jus
katharine kate kathy katie kit kitty
katherine katie kit kitty kath kat kay
kathleen kate katie kath kay
kathryn kate kathy katie kath
kenneth kenny
kevin kev
kimberley kim kimmy
kimberly kim kimmy
kristina kris tina
kristin kris
lauren laurie
laurence larry laurie
lawrence laurie lawrie lars
leander lee
leonard lenny
leonardo leo
leopold leo
leroy roy
leslie les
lester les
lewis lew louie
lillian lily lil
linda lindy
lindsay lin
louis louie
louisa lou
louise lou
lucas luke
lucille lucy
luther lou
lydia lyddie
lynette lynn
mackenzie mac
madeline maddie
magdalena lena magda
malcolm mal
marcus mark
margaret meg maggy peg marge margie rita daisy greta madge meggie
margarita rita
maria mary mimi
marian mary
marilyn mary lynn
marjorie marge margie
marshall marsh
martha marty patty
martin marty
marvin marv
mary molly polly mamie mae
matilda tilly mattie
matthew matty
maureen mo
maurice mo morrie
maximilian max
maxwell max
melanie mel
melissa mel missy
melvin mel
meredith merry
merrill mel
michael mick mickey mikey
michaela mickey
michelle shelly micki
mildred millie
miranda randy mandy
miriam mimi
mohammed mo
monica mona
montgomery monty
morris moe
mortimer mort
moses moe
muhammad mo
nancy nan
natalie nat
natasha tasha
nathan nate nat
nathaniel nat nathan
nelson nels
nicholas nicky nico klaus colin
nicola nicky
nicole nicky nikki
norbert bert norby
norman norm
octavia tavia
oliver ollie
olivia liv livvy
oscar ozzie
oswald ozzie
pamela pammy
patricia tricia trish patsy pattie
patrick paddy rick packy
paul paulie
pauline polly
penelope penny
percival percy
peter petey
philip pip
phillip pip
phineas finn
phyllis phyl
priscilla cilla prissy
prudence prue
quentin quint
quincy quin
rachel rae
ralph rafe
ramona mona
randolph randy
raphael rafe
rebecca becca becks
reginald reggie reg rex
reuben rube
richard ricky dickie richie
robert robbie bobbie rab bert
roberta bobbie robbie
roderick rod rick
rodney rod
roland rollie
roman rom
ronald ronnie ronny
rosalind roz
rosanne rose
rosemary rose rosie
roxanne roxy
rudolph rudy rolf
rufus rufe
rupert rupe
russell rusty
ruth ruthie
salvador sal
salvatore sal
samantha sammy
samson sam
samuel sammy
sandra sandi
sarah sally sadie
sebastian seb bas
seymour sy
sharon shari
sheldon shelly
shirley shirl
sidney sid
silas si
simon si
solomon sol
stanford stan
stanley stanny
stephanie steph steffi
stephen stevie steph
steven stevie
stewart stew stu
stuart stew
susan susie suzy suki
susanna sue sukey
susannah sue
suzanne sue suzy
sylvester sly
sylvia sylvie
tabitha tabby
teresa terry tess tessa
terrence terry
terrance terry
thaddeus thad tad
theodora theo dora
theodore theo teddy
theresa terry tess tessa
thomas thom
timothy timmy
tobias toby
tracey trace
ulysses lyss
valentine val
valerie val
vanessa nessa
veronica ronnie nica
victor vicky
victoria vicki tori
vincent vinny vin
vincenzo enzo
virginia ginny ginger
vivian viv
vladimir vlad volodya
volodymyr volodya vova
wallace wally
walter wally wat
wesley wes
wilbur will
wilfred fred
wilhelmina mina billie
willard will
william willy billie liam
winfield win
winifred winnie fred
winston winnie
woodrow woody
yevgeny zhenya
yvonne vonnie
zachariah zach zack
zachary zack zak
zacharias zach
`;

/** All names in the tables, forenames and nicknames, folded. */
export const readNamesOfTable = (): string[] => [
  ...new Set(readPairs().flatMap(([forename, nicknames]) => [forename, ...nicknames])),
];

/** The nicknames of a folded forename, the usual ones first. A name may be both. */
export const nicknamesOf = (forename: string): readonly string[] =>
  tables().nicknames.get(forename) ?? [];

/** The forenames that a folded nickname stands for. */
export const longFormsOf = (nickname: string): readonly string[] =>
  tables().longForms.get(nickname) ?? [];

const tables = madeOnce(() => {
  const nicknames = new Map<string, string[]>();
  const longForms = new Map<string, string[]>();
  for (const [forename, all] of readPairs()) {
    nicknames.set(forename, [...(nicknames.get(forename) ?? []), ...all]);
    for (const nickname of all)
      longForms.set(nickname, [...(longForms.get(nickname) ?? []), forename]);
  }
  return { nicknames, longForms };
});

function readPairs(): [forename: string, nicknames: string[]][] {
  const rarer = TABLE.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [forename = '', ...nicknames] = line.split(' ');
      return [forename, nicknames];
    });
  const usual = listUsualNicknames().map(([forename, nicknames]): [string, string[]] => [
    forename,
    nicknames.map(foldText),
  ]);
  return [...usual, ...rarer];
}
