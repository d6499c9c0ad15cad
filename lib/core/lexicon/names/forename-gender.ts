import { wordList } from '../../text/word-list.ts';
import { genderOf } from './forenames.ts';

/**
 * Forenames that are almost always men's. Folded. From general knowledge. Nothing is known about any other forename.
 */
const MENS = wordList(`
  aaron abdul abdullah abraham adam adel adolf adolfo adrian ahmed aidan ajay al alain alan alastair albert alberto alec
  alejandro aleksandr aleksei alessandro alexander alexandre alexei alf alfonso alfred alfredo ali alistair allan allen
  alvaro amadou amir anatoly anders andre andreas andrei andrej andres andrew andrzej andy angus anil anthony antoine
  anton antonin antonio antony archibald archie ari aristide armand armando armin arnaud arne arnold arthur arturo arvind
  asif augusto austin aziz barack barney barry bart bashar basil beau ben benito benjamin bernard bernd bernie bertrand
  bill bjorn bob bobby boris boyd brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron calvin
  carl carlo carlos cecil cedric cesar chad charles chester christian christoph christopher christos chuck clarence clark
  claude claudio clay clement cliff clifford clint clinton clive clyde cole colin connor conrad constantin corey cornelius
  cory craig curtis cyril cyrus damian damon dan daniel danny dante dario darius darrell darren darryl daryl dashiell dave
  david dean demetrius denis dennis derek desmond devin dexter dick didier diego dieter dimitri dirk dmitri dmitry dominic
  don donald donovan doug douglas doyle duane duncan dustin dwight dylan earl earnest ed eddie edgar edmund eduard eduardo
  edward edwin efrain eli elias elijah eliot elliot elliott elmer emanuel emil emilio emmanuel emmet enrico enrique eric
  erich erick erik ernest ernesto ernst esteban ethan eugene evan everett ezra fabian fabio farid federico felipe felix
  ferdinand fergus fernando floyd francesco francisco francois frank franklin franz fred freddie freddy frederick fredrik
  friedrich fritz gabriel garrett garry gary gaston gavin gene geoff geoffrey georg george gerald gerard gerardo gerhard
  giacomo gianni gilbert giorgio giovanni giuliano giuseppe glen glenn gonzalo gordon graham grant greg gregory grover
  guido guillermo gunther gustav gustavo guy habib hakan hakeem hakim hamid hamza hans harald harold harry harvey hassan
  hector heinrich helmut henri henry herbert herman hermann herschel hiroshi homer horace horst howard hubert hugh hugo
  humphrey hussein ian ibrahim ignacio igor ilya imran irving irwin isaac isaiah ismail ivan ivo jack jacob jacques jake
  jakob jamal james jared jarrod jason javad javier jay jeb jed jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus
  jim jimmy joachim joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordi jorg jorge jose josef
  joseph josh joshua juan juergen jules julian julio jurgen justin justus kamal karim karl karsten keith kelvin ken
  kenneth kevin khalid kirk klaus kofi konrad konstantin kurt kyle lamar lance larry lars laurence lawrence lazaro leif
  leo leon leonard leonid leroy lewis lionel lloyd lorenzo louie louis lowell lucas luciano ludwig luigi luis lukas luke
  luther lyle lyndon magnus mahmoud malcolm manfred manfredo manuel marc marcel marcelo marco marcos marcus mariano mario
  mark markus marlon marshall martin marvin massimo mateo matt matteo matthew maurice mauricio mauro max maximilian mehmet
  melvin merrick michael mick mickey miguel mike mikhail miles milos milton miroslav mitch mitchell mitt mohamad mohamed
  mohammed moises morris morton moshe muhammad murray mustafa naftali nate nathan nathaniel naveed neal ned neil nelson
  newt nicholas nick nicolae nicolas niels nigel nikolai nikolas nils noah noam norman olaf olav ole oleg oliver omar oren
  orlando orrin osama oscar oskar oswald otis otto owen pablo paolo pascal patricio patrick paul pavel pavlos pedro pete
  peter petros phil philip philippe pierce pierre piotr prakash preston quentin quincy radek rafael rafe rahm rahul raj
  rajiv ralph ramesh ramon rand randall randy raphael rashid raul raymond recep reginald reid reince reinhard reuben rex
  reza rhys ricardo riccardo richard rick rob robert roberto rod roderick rodney rodolfo rodrigo roger rohan roland roman
  romano ron ronald ronnie ross roy ruben rudi rudolf rudy rufus rupert russ russell saad sadiq sajid salman salvador
  salvatore sameer samir samuel sanjay santiago saul scott sean sebastian sebastien selim sergei sergej sergey sergio seth
  seymour shane shaun shawn sheldon sherrod shimon shinzo siegfried silvio simon slobodan solomon spencer stan stanislav
  stanley stefan steffen stephan stephane stephen stephon sterling steve steven stewart stu stuart sunil sven sylvester
  tad tadeusz takeshi tariq tayyip ted teddy terence terrence theo theodor theodore thierry thomas thorsten tim timo
  timothy tobias todd tom tomas tomasz tommy tony toshiro travis trayvon trent trevor trey tristan troy tucker tyler
  tyrone uday ulrich umberto uwe vaclav valentin valery vance vernon vicente victor vijay vikram viktor vince vincent
  virgil vitaly vito vlad vladimir volker volodymyr wade waldemar walid wallace wally walter warren wayne wendell werner
  wes wesley wilbur wilfred wilfried wilhelm willard willem william willie winfried winston wolfgang woodrow wyatt xavier
  yair yannis yasser yitzhak yousef yusuf yves zach zachary zack zbigniew zeke zoltan
`);

/** Forenames of women beside those that forenames.ts takes for a woman's; folded, general knowledge. */
const WOMENS = wordList(`
  abbie abby ada adela adriana agatha agnieszka aisha alana alexandra alicia alina alma althea alyssa amal amanda amelia
  amina ana anastasia anat angela angelica angelina angie anita anja ann anna annabel annabelle anneliese antonia anya
  ariana arianna arlene astrid audra ava ayesha beatriz belinda berenice bertha beryl bessie bettina beverley beverly
  bianca blanca brenda brianna bridgette brigid brooke candace candice cara carina carla carly carolina carrie cassandra
  cathleen celeste celia charlene charmaine chelsea christa christiane christina clara clarissa claudia claudine colette
  colleen condoleezza consuelo cora cordelia corinne cornelia cristina crystal cynthia daisy dalia daniela danielle daphne
  darlene deanna deb debra deirdre delia delphine denise desiree diana dianne dina dolly donna dora doreen dorothea dottie
  dulce ebony edna edwina eileen ekaterina elaine elena elisa eliza ella elsa elsie elvira emilia emma enid erica erika
  ernestine estelle esther etta eugenia eunice eva evangeline eve ewa faith fatima fatou faye felicia felicity fiona flora
  francesca francine freda frederica frida gabby gabriela gabriella gabrielle geeta gemma georgia georgina geraldine gerda
  gilda gillian gina ginger ginny giovanna gisela giselle giulia glenda glenna golda gudrun gwendolyn hannah harriett
  heike helena helene helga henrietta hermione hettie hildegard hina holly huma ida ileana ilse imelda imogen ina indira
  ines inga inge ingeborg irena irina irma isabella isadora ivana ivanka ivonne jacinda jacqui jada jamila jana janelle
  janette janine jasmine jeannette jeannie jenna jennie jessica jewel jillian joanna jocelyn jodi jodie johanna josefina
  josie juana juanita judi julia juliana julianna julianne juliet juliette justine kaitlyn kamala kara karina karla
  karolina katarina katerina katharina katheryn katja katrina kay kayla keisha kelli kellie kellyanne kendra keri kerri
  kiki kimberley kimberly kirstie kirstjen krista kristi kristina kristine kristy krystal lakeisha lara larissa latoya
  laura laurel laverne lea leah leanne leila lena leonora leticia liesl lilian liliana lillie lina linda lisa lisbeth liz
  liza lizzie lola loraine loreen lorena lori lorna louisa lucia luciana lucinda lucy luisa luz lydia lynda lynette lynne
  mabel maddie madeline magda magdalena maggie maia malala malia mandy manuela mara marcela marcia margarita margery
  margie margo margrethe marguerite maria mariah mariam mariana marianne maribel marina marissa marjory marla marlena
  marsha marta martha martina maryam maryann maryanne mathilde matilda mattie maura mavis maxine maya mazie meghan megyn
  mei melania melba melinda melissa mercy meryl mia michaela milena millicent mimi mina mindy minnie mirella mirjam missy
  mona monica monika muna mya myra nadia nadine naima nancy naomi natalia natasha neera nell nellie nettie nicolette nikki
  nina nona nora norah noreen octavia odessa olga olive olivia ophelia paloma pamela patrice patricia patsy patti paula
  paulina pearl penny perla petra petunia philippa phoebe polly portia prudence queenie rachael rafaela ramona randi
  raquel regina renata renate rhoda rhonda rita roberta robyn rochelle rosa rosalie rosalyn rosamund rosanna rosanne
  roseanne rosemarie rosie rowena roxana roxanne ruby ruthie sabrina salma salome samantha sandra sara saskia savannah
  selena selma serena shari sharron sheila shelley sherri sheryl shonda sibyl sigourney silvia simona sofia sonia sonja
  sonya sophia stacey stella stephany suki susana susannah susie suzanna suzette svetlana sybil sylvia tabitha tamara
  tamika tania tanya tara tatiana teresa teri tessa thea thelma tiffany tina tonya tracey tricia trina trish trisha trudy
  tulsi ulrike uma uta valentina valeria vanessa veera vera verena verna veronica vicki vicky vilma viola violet virginia
  viviana viviane wanda wilhelmina wilma winona yasmin yelena yesenia yoko yolanda yulia yvonne zainab zara zelda zeynep
  zoya
`);

/** The gender of a folded forename. Undefined for most, so that no gender is guessed. */
export function genderOfForename(forename: string): 'female' | 'male' | undefined {
  if (MENS.has(forename)) return 'male';
  if (WOMENS.has(forename)) return 'female';
  return genderOf(forename) === 'woman' && !EITHER.has(forename) ? 'female' : undefined;
}

/** Forenames that the longer lists count as women's, although they are men's just as often. */
const EITHER = wordList(
  'andrea ariel carmen dana jean joan joyce lindsay lynn marion michele nicola noel robin rosario sacha sandy sasha stacy tracy vivian mika luca',
);
