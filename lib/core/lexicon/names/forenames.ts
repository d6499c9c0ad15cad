import { madeOnce } from '../../text/made-once.ts';
import { splitWords, wordList } from '../../text/word-list.ts';
import { readNamesOfTable } from './nicknames.ts';

/**
 * Common forenames of the world, in addition to the English ones in the table of nicknames. Folded. From general
 * knowledge.
 */
const OTHER_FORENAMES = `
  aaliyah alondra alyssa andrei ariana autumn ayanna bailey breonna brianna brooke caitlin cameron chelsea colleen dakota darius
  deion desmond destiny dominique ebony elijah ernestine gianna giselle hailey hunter isaiah jaden jalen jamal jasmine jayden
  jenna jordyn kaitlyn kayla kelsey kendra keisha kiara lamar latoya leticia logan mackenzie makayla malik marquis mason mckenna
  micaela miranda monique nevaeh paige parker peyton raven reese savannah shaniqua shelby sierra skyler tamika tanisha tiffany tyler
  tyrone tyson vanessa
  abdel abdul abdullah abu achim adam adolf adrian adriana agnes agnieszka ahmad ahmed aidan aisha akio akira alain
  alan albert alberto aleksandar aleksander aleksandr aleksandra aleksei alessandra alessandro alex alexander
  alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alina alison allan allen alma alvaro
  amanda amber amelia amina amir amit amy ana anastasia anatoly anders andre andrea andreas andrei andrej andres
  andrew andrzej andy angel angela angelo anil anita anja ann anna anne annette annie ante anthony anton antonio
  antony anwar april arash ariel arjun arnaud arnold arthur arturo arvind asha ashley asif astrid august aung
  aurora axel ayesha aziz babak barack barbara barry bart bashar beata beatriz bela ben benito benjamin bent
  bernard bernd bernhard berta bertil beth betty bianca bilal birgit birgitta bjorn blake bob boris brad brandon brenda
  brendan brett brian brigitte britney britta bruce bruno bryan camilla camille candice carina carl carla carlo carlos
  carmen carol carola carole carolina caroline caroline carsten catalina catherine cecilia cecile celine cesar
  chantal charles charlotte chiara chloe chris christa christian christiane christina christine christoph
  christophe christopher claire clara claude claudia claudio claus clive colin connor conrad constantin cora corinna
  cory craig cristiano cristina curtis cyril cyrus dagmar dale damian damien dan dana daniel daniela daniele danny
  darren dave david davide dawn dean debbie deborah denis denise dennis derek diana diane didier diego dieter
  dilma dimitri dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doris dorothy douglas
  dragan duncan dustin dwayne dylan earl ed eddie edgar edith edmund eduard eduardo edward edwin efrain eileen ekaterina
  elaine eleanor elena eli elias elif elisa elisabeth elise elizabeth ella ellen elsa elvira emanuel emil emilia emilio
  emily emir emma emmanuel enrico enrique erdogan eric erica erich erik erika erin ernest ernesto ernst esther
  ethan eugene eugenio eva evan eve evelyn evgeny ewa fabian fabio fabrice farah farid fatih fatima fatma
  federica federico felipe felix ferdinand ferenc fernanda fernando fidel filip filippo fiona flora florence
  florian frances francesca francesco francine francis francisco franco francois francoise frank franklin franz
  fred freddy frederic frederick frederik frida fridtjof friedrich fritz fumio fyodor gabor gabriel gabriela
  gabriele gareth gary gaston gavin gemma gennady geoff geoffrey georg george georges georgios gerald gerard gerd
  gerhard gert gianluca gianni gilbert gilles gina giorgia giorgio giovanni giulia giulio giuseppe glen glenn
  gloria goran gordon grace graham grant greg gregor gregory greta grigory guido guillaume guillermo gunnar gunter
  gunther gustav gustavo guy gyorgy habib hakan hamid hanna hannah hannes hans harald harold haroon harry harvey
  hasan hassan hatice hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrik
  henry herbert hermann hideo hilary hillary hiroshi holger horst howard hubert hugh hugo humberto hussein ian
  ibrahim ida ignacio igor ilham ilja ilona ilya imran ines inga inge ingrid irene irina iris isaac isabel isabella
  isabelle ismail istvan ivan ivana ivo jack jackie jacob jacqueline jacques jaime jakob jakub jamal james jamie jan
  jana jane janet janez janice janos jared jason jasper javier jay jean jeff jeffrey jelena jennifer jens jeremy
  jerome jerry jesper jesse jessica jesus jill jim jimmy jo joachim joan joana joanna joanne joao joaquin
  jochen jodie joe joel johan johann johanna johannes john johnny jon jonas jonathan jordan jorg jorge jorgen josef
  joseph jose josef joshua josip joyce jozef juan juana judith judy juha jules julia julian juliana julie julien
  julio julius jun jurgen justin justine kamal kamala kareem karel karen karim karin karina karl karoline katarina
  kate katerina katharina katherine kathleen kathryn kathy katie katja katrin kay kazuo keith kelly ken kenji
  kenneth kerry kevin khaled khalid kim kimberly klaus koichi konrad konstantin kristen kristian kristin kristina
  kristof krzysztof kurt kyle lara larisa larry lars laszlo laura lauren laurence laurent lawrence lea leah lech
  leila lena leo leon leonard leonardo leonid leonie leopold leroy leslie lewis liam lidia liliana lily lina
  linda lindsay lionel lisa liu liv livia lloyd lorenzo lothar lou louis louise luc luca lucas lucia lucie lucy
  ludmila ludwig luigi luis luisa luiz lukas luke lutz lydia lynn maciej mads magda magdalena magnus mahmoud makoto
  malcolm manfred manuel manuela mara marc marcel marcello marcelo marcin marco marcos marcus margaret margarita
  margot maria mariana marianne marie marija marina marine mario marion marius marjorie mark marko markus marta
  martha martin martina marvin mary masako massimo mateo mathias mathieu mathilde matteo matthew matthias mattias
  maureen maurice mauricio mauro max maxim maximilian maya megan mehdi mehmet melanie melissa mercedes meredith
  mette micha michael michal michel michele michelle mick miguel mika mikael mike mikhail mila milan milena
  milos mina ming miriam mirko miroslav mitchell mohamed mohammad mohammed mohsen moira monica monika morgan
  moritz morten mubarak muhammad murat mustafa myriam nadia nadine naomi narendra natalia natalie nataly natasha
  nathalie nathan neil nelson nicholas nick nico nicola nicolas nicole nicos niels nigel nikita niklas nikola
  nikolai nikolaos nikolaus nikolay nils nina noah noel noemi nora norbert norman nuno odd olaf oleg olena olga
  oliver olivia olivier olof omar orlando oscar osama oskar osman otto pablo pamela paola paolo pascal pat patricia
  patrice patricio patrick patrik paul paula paulina paulo pavel pavlos pedro peggy penelope percy per perry petar
  peter petr petra petros petter philip philipp philippe phil phyllis pia pierre pieter pietro pilar piotr prakash
  priya quentin rachel rafael raffaele rahul rainer raj rajiv rakesh ralf ralph ramon ramzan randy raphael raquel
  rashid raul ravi raymond rebecca recep reinhard reinhold remi renata renate rene reza ricardo riccardo richard
  rick rita rob robert roberta roberto robin rocco rod rodrigo roger roland rolf roman romano ron ronald rory rosa
  rosalind rosario rose ross roy ruben rudi rudolf rudy rui rupert russell ruth ryan sabine sabrina saeed saif salah
  sally salma salman salvador salvatore sam samantha samir samuel sandra sandro sandrine santiago sara sarah sasha
  satoshi saul scott sean sebastian sebastien selma serena serge sergei sergej sergey sergio seth shane shannon
  sharon shaun shawn sheila shinzo sigmar sigrid silke silvia silvio simon simona simone sofia soledad solveig sonia sonja
  sophia sophie soren stacy stanislav stan stanley stefan stefania stefano steffen stella stephan stephane
  stephanie stephen steve steven stewart stuart sunil susan susana susanne suzanne svein sven svetlana sylvia
  sylvie tadeusz takashi tamara tania tanja tanya taro tariq tatiana tatjana tayyip ted teresa terry theo theodor
  theodore theresa therese thierry thomas thorsten tim timo timothy tina tobias todd tom tomas tomasz tommy tony
  toshiro tracy travis trevor tristan troels troy udo ulf ulrich ulrike umberto ursula uta ute uwe vaclav valentin
  valentina valeria valerie valery vanessa vera verena veronica veronika vicente vicky victor victoria viktor
  viktoria vikram vince vincent vincenzo viola virginia virginie vitali vitaly vito vivian vivien vlad vladimir
  vojislav volker volodymyr walid walter wanda wayne wendy werner wesley wilfried wilhelm will willem william willy
  wim winston wladimir wolfgang xavier yair yasmin yasser yasuo yevgeny yitzhak yoko yolanda yulia yuri yusuf yves
  yvette yvonne zachary zainab zbigniew zdenek zeynep zoe zoltan zsuzsa zuzana
`;

/** Whether this folded word is a usual forename or a nickname. Other words may still be forenames. */
export const isForename = (key: string): boolean => forenames().has(key);

const forenames = madeOnce(
  (): ReadonlySet<string> => new Set([...splitWords(OTHER_FORENAMES), ...readNamesOfTable()]),
);

/** Women's forenames that don't end in a. Folded. Those that are men's just as often are left out. */
const WOMENS = wordList(`
  abigail adele agnes aileen alice alison allison amber amy ann anne annette annie astrid audrey barbara beatrice becky
  bernadette beth betsy betty birgit bonnie brenda bridget brigitte britney camille carmen carol carole caroline carolyn
  catherine cathy cecile celine chantal charlotte cheryl chloe christine cindy claire connie courtney daphne dawn
  debbie deborah denise diane dolores doris dorothy edith eileen elaine eleanor elisabeth elise elizabeth ellen emily erin
  esther ethel evelyn florence frances gail genevieve geraldine gertrude gladys gloria grace greta gretchen gwen harriet
  hazel heather heidi helen hillary hilary hope ingrid irene iris isabel isabelle jacqueline jane janet janice jean jeanette
  jeanne jennifer jenny jill joan joanne josephine joyce judith judy julie june karen karin kate katharine katherine
  kathleen kathryn kathy katie kirsten kristen kristin lauren laurie lillian lily linda lindsay lois loretta lorraine louise
  lucille lucy lynn mabel madeleine margaret margot marie marilyn marion marjorie marlene martine mary maureen megan melanie
  mercedes meredith michele michelle mildred miriam molly monique muriel myrtle nancy naomi natalie nathalie nicole norma
  opal patty paulette pauline peggy penelope phyllis priscilla rachel rebecca renee rosalind rose rosemary ruth sabine
  sally sandy sarah sharon sheryl shirley sigrid silke simone solveig sophie stacy stephanie sue susan susanne suzanne sylvie
  tammy theresa therese tracy ursula valerie veronique vickie victoria vivian wendy winifred yvette yvonne zoe
  brooke caitlin candice christiane colleen dagmar ebony ernestine eve farah francine francoise giselle hailey hannah hatice heike
  helene ines inge jasmine jodie justine kaitlyn karoline katrin kelsey kimberly leah leonie liv lucie marianne marine
  mathilde mette myriam nadine nataly noemi paige pilar raquel renate sandrine savannah soledad tiffany ulrike ute vicky
  virginie vivien yasmin yoko zainab zeynep`);

/** Forenames that women and men bear; folded. */
const EITHER = wordList(`
  alex alexis angel ariel ashley bailey cameron chris claude dale dominique dylan evan gabriele jaime jamie jan jo jordan jules
  jun kay kelly kerry kim lee leslie logan lou mackenzie max mika ming morgan nico nicola parker pascal pat patrice perry
  peyton raven remi rene robin rosario rory sacha sam sasha shannon shelby skyler terry yuri`);

/** Men's forenames that end in a. */
const MENS_IN_A = wordList(`
  akira andrea attila bela costa dana elisha ezra ilia ilja ilya isa jonah joshua juha kofi luca mika misha moussa
  mustafa musa nicola nikita noah ola pekka raja rama sacha sasha shota vanja yahya zakaria`);

/** The gender of a folded forename. Undefined for many, and for unusual ones. */
export function genderOf(forename: string): 'woman' | 'man' | undefined {
  if (WOMENS.has(forename)) return 'woman';
  if (!isForename(forename) || EITHER.has(forename)) return undefined;
  return forename.endsWith('a') && !MENS_IN_A.has(forename) ? 'woman' : 'man';
}
