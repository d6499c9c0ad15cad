import { wordList } from '../../text/word-list.ts';

/** Articles and the like that can open a subject: nominative, of any gender and number. */
export const SUBJECT_OPENERS = wordList(`
  der die das ein eine dieser diese dieses jener jene jenes sein seine ihr ihre unser unsere mehrere viele einige zahlreiche
  zwei drei vier beide alle manche kein keine mein meine deren dessen etliche zahllose
`);

/** Articles that no subject has. */
export const OBLIQUE_ARTICLES = wordList(
  'den dem des einen einem eines seinem seinen seines ihrem ihren ihres diesem diesen unserem unseren',
);

/** Articles of a genitive, which opens an attribute after a noun. */
export const GENITIVE_ARTICLES = wordList(
  'des der eines einer dieser dieses seiner seines ihrer ihres unserer unseres mehrerer zweier dreier deren dessen',
);

/** All articles and possessives. */
export const DETERMINERS = wordList(`
  der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen jener jene jenes sein seine seinen
  seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres kein keine keinen keinem
  keiner keines mein meine meinen meinem meiner meines
`);

/** Articles that a definite description has. */
export const DEFINITE_ARTICLES = wordList('der die das den dem des');

/** Articles that tell a man from a woman in front of an adjective that is a noun. */
export const MENS_ARTICLES = wordList('dem den des ein einem einen eines');
export const WOMENS_ARTICLES = wordList('die eine');

/** Articles and numbers of something that has not been named. */
export const INDEFINITE_ARTICLES = wordList('ein eine einen einem einer eines');

/** Words for some of several: `einige der Ministerinnen`, `einer der Sprecher`. */
export const PARTS = wordList(
  'einige einer eine eines viele mehrere manche zwei drei vier beide jeder jede keiner alle',
);

/** Pronouns of one person. */
export const HE_OR_SHE = wordList('er sie');
export const HE = wordList('er');

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = wordList(
  'er sie es man wir ich jemand niemand beide dieser diese andere',
);

/** Prepositions, also with an article in them. */
export const PREPOSITIONS = wordList(`
  ab abseits am an ans anhand anlässlich angesichts anstatt auf aufgrund aufs aus außer außerhalb bei beim bezüglich bis
  binnen dank durch durchs entgegen entlang für fürs gegen gegenüber gemäß hinsichtlich hinter im in infolge innerhalb ins
  inmitten jenseits laut mangels mit mithilfe mittels nach namens neben ohne oberhalb per pro samt seit seitens statt trotz
  über übers um ums unter unterhalb vom von vor während wegen wider zu zufolge zum zur zugunsten zwischen zuzüglich
`);

/** Prepositions that tell where somebody belongs: `ein Sprecher im Außenministerium`. */
export const BELONGING_PREPOSITIONS = wordList(
  'von vom für fürs beim bei im in zu zum zur aus am an der',
);

/** Before a name these say nothing of who speaks: `Seine Meinung zu Doe: …` */
export const ABOUT_PREPOSITIONS = wordList(
  'zu zum zur über an am gegen für bei in im auf um wegen nach vor unter neben gegenüber ohne',
);

/** Those that never tell when or where it was said. */
export const ATTRIBUTE_PREPOSITIONS = wordList('von vom für fürs aus zur zum');

/** Conjunctions after which the verb stands at the end. */
export const SUBORDINATORS = wordList(`
  dass daß ob weil wenn falls nachdem obwohl obgleich während indem damit sodass bevor ehe bis sobald solange sofern da wie
  wonach wobei woraufhin worauf wodurch womit weshalb weswegen wo was wer warum wann wohin woher welche welcher welches als
`);

/** `dass`, as it is written now and was before. */
export const THAT = wordList('dass daß');

/** What opens an indirect question. */
export const QUESTION_OPENERS = wordList(
  'ob wie warum wann wo wer was wen wem weshalb wieso wohin woher wieviel welche welcher welches welchen inwieweit inwiefern',
);

/** Words that open what says whose words a sentence is, before or after it. */
export const AS_OPENERS = wordList('wie so');

/** `wie`, which opens a clause that says whose words a sentence is. */
export const AS = wordList('wie');

/** The subject of `es heißt`. */
export const IT = wordList('es');

/** Pronouns of a relative clause. */
export const RELATIVE_PRONOUNS = wordList(
  'der die das den dem dessen deren denen welcher welche welches welchen welchem was wo',
);

export const AND_OR_BUT = wordList('und oder aber doch sondern denn sowie beziehungsweise bzw');

/** Words that join two phrases to one. */
export const AND = wordList('und sowie');

/** Adverbs and particles between a verb and its subject, or before a verb. */
export const ADVERBS = wordList(`
  gestern heute morgen vorgestern übermorgen bereits schon erneut auch zugleich zudem außerdem ferner weiter weiterhin dagegen
  hingegen jedoch aber allerdings dazu daraufhin darauf hierzu hierauf anschließend später zuvor vorher danach dann nun jetzt
  wörtlich sinngemäß offiziell ausdrücklich öffentlich kürzlich jüngst zuletzt unlängst mittlerweile inzwischen indes indessen
  unterdessen derweil einst damals nochmals noch einmal wieder wiederum immer stets oft häufig lediglich nur selbst selber sogar
  deshalb daher deswegen folglich somit also nämlich schließlich endlich zunächst vorerst abschließend einleitend unter anderem
  laut knapp kurz prompt sofort umgehend trocken lapidar optimistisch zufrieden mündlich schriftlich telefonisch vormittags
  nachmittags abends morgens mittags nachts heuer seinerzeit dort hier da dabei damit davon daran dafür sich uns ihm ihr ihnen
  ihn mir gegenüber übrigens freilich etwa ebenfalls ebenso gleichfalls gleichzeitig so vielmehr erst wohl offenbar angeblich
  vermutlich wahrscheinlich bislang bisher stattdessen trotzdem dennoch zwar eigentlich grundsätzlich eindringlich scharf
  heftig deutlich klar ganz sehr mehrfach wiederholt wenig früh spät ohnehin überhaupt nochmal zum
`);

/** Pronouns in the first person: with them a verb in -e is the indicative. */
export const FIRST_PERSON = wordList('ich');

/** Words that negate or open a question; kept out of names though a sentence writes them with a capital. */
export const SENTENCE_OPENERS = wordList(`
  nicht nein ja doch denn aber und oder wer was wie wo wann warum wenn weil dass ob obwohl nachdem während alle viele einige
  manche mehrere beide andere weitere nach vor seit bis für gegen ohne mit bei aus von zu in im am an auf unter über um laut
  hat hatte ist war wird wurde sind waren haben werden kann soll will muss darf sei habe bitte danke hallo liebe lieber
  rund etwa knapp fast mehr weniger insgesamt allein gerade eben erst noch schon nur auch so da dort hier jetzt nun dann
  damit dabei dazu dafür dagegen davon darauf darin daran deshalb daher dennoch trotzdem allerdings jedoch zudem außerdem
`);

/** Particles before a phrase: `Auch die Ministerin sagte`. */
export const PARTICLES_IN_FRONT = wordList(
  'auch nur selbst sogar gerade ausgerechnet und aber doch allein lediglich insbesondere ebenso nicht',
);

/** Finite forms of auxiliaries and modals, indicative. */
export const AUXILIARIES = wordList(`
  ist sind war waren bin bist hat haben hatte hatten habt wird werden wurde wurden kann können konnte konnten muss müssen musste
  mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag mögen mochte mochten lässt lassen
  ließ ließen bleibt bleiben blieb gibt gab geht ging steht stand kommt kam macht machte
`);

/** Nouns of a medium or listener that a verb of saying tells something to: `sagte der Zeitung`. */
export const MEDIA_NOUN =
  /(?:zeitung|zeitungen|agentur|presse|blatt|blättern|magazin|sender|sendung|nachrichtenagentur|rundschau|illustrierten|redaktion|post|allgemeinen|wochenzeitung|dpa|afp|reuters|dapd|apa|epd|kna|bbc|sid|ard|zdf|bild|spiegel|taz|faz|rundfunk|journal|nachrichten|zeit|welt|woche)$/;
