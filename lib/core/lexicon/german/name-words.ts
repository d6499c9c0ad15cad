import { wordList } from '../../text/word-list.ts';

/** Endings of nouns that are no personal name: abstract nouns, bodies, places and things. */
export const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ment|mente|partei|parteien|ministerium|ministeriums|amt|amts|amtes|amtlich|straße|allee|platz|gasse|brücke|verband|verbands|verbandes|gesellschaft|bank|banken|zeitung|universität|hochschule|schule|institut|instituts|klinik|klinikum|krankenhaus|stiftung|gericht|gerichts|gerichtshof|kirche|museum|theater|stadion|flughafen|bahnhof|hafen|insel|inseln|gebirge|republik|staaten|union|bund|bundes|rat|rates|rats|parlament|parlaments|regierung|polizei|feuerwehr|armee|wehr|behörde|agentur|presse|konzern|konzerns|gruppe|verein|vereins|klub|liga|pokal|meisterschaft|spiele|wahl|wahlen|preis|preises|fonds|studie|bericht|berichts|gesetz|gesetzes|krieg|krieges|abkommen|vertrag|konferenz|gipfel|programm|zentrum|zentrums|werk|werke|haus|hauses|land|lands|landes|stadt|kreis|kreises|bezirk|gemeinde|welt|zeit|jahr|jahre|jahren|tag|tage|tagen|woche|wochen|monat|monate|abend|morgen|nacht|mittag|angaben|innen|leute|menschen|kinder|frauen|männer|bürger|opfer|milliarden|millionen|prozent|euro|dollar)$/;

/** Capitalised words that are no names, as beginnings of a run: days, months, nations' adjectives, frequent nouns. */
export const NO_NAMES = wordList(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
  september oktober november dezember deutschland deutschlands österreich österreichs schweiz berlin berliner münchen münchner
  hamburg hamburger köln kölner frankfurt frankfurter wien wiener zürich züricher zürcher europa europas amerika
  amerikas russland russlands china chinas frankreich frankreichs italien italiens spanien spaniens polen polens türkei israel
  israels iran irak syrien syriens ukraine london paris washington brüssel moskau peking rom madrid warschau bundestag
  bundesrat landtag senat kongress nato uno eu usa uhr grüne grünen linke linken union vereinigten vereinigte staaten new
  neue neuen neuer neues alte alten große großen großer kleine deutsche deutschen deutscher deutsches europäische europäischen
  europäischer internationale internationalen internationaler nationale nationalen rote roten weiße weißen schwarze freie
  freien erste ersten zweite zweiten dritte dritten letzte letzten süddeutsche süddeutschen norddeutsche westdeutsche
  bayern bayerns hessen sachsen thüringen brandenburg bremen niedersachsen saarland nordrhein-westfalen baden-württemberg
  rheinland-pfalz schleswig-holstein sachsen-anhalt mecklenburg-vorpommern herr frau doktor san santa los saint saudi süd nord
  ost west süden norden osten westen mittel zentral ober unter groß bad sankt tag jahr chef bild spiegel focus stern welt zeit
  air green green peace amnesty human rights watch facebook google microsoft apple twitter wikipedia wikimedia real borussia
  bayer fc sv tsv vfb vfl ac inter manchester united city arsenal chelsea liverpool juventus mr mrs miss sir lord lady the
  of and le la les el al-qaida hisbollah hamas taliban boko haram islamischer islamische islamischen
  christian-democrats teil ende anfang grund frage antwort ziel
`);

/** Forenames of German-speaking people that the table of the world's forenames does not have. Folded. */
export const FORENAMES = wordList(`
  adelheid albrecht alexandra alfons alois alwin andre angela angelika annalena annegret anneliese annemarie ansgar antje armin
  arne arno axel balthasar barbel bastian benedikt benno berthold bettina bjorn bodo brigitte burkhard burkhardt carina carola
  carsten cem christel christl christof christoph clemens constanze cornelia dagmar detlef detlev dietmar dieter dietrich
  doris dorothea dorothee eberhard eckart eckhard eckhart edeltraud edmund egon ekkehard elfriede elisabeth elke elmar erhard
  erika ernst-august erwin eva-maria ewald falk ferdinand frauke friedbert friedhelm friedrich fritz gabriele gerda gerd gerhard
  gero gesine gisela gitta gotthard gottfried gregor gudrun guido gunnar gunter gunther gustav hannelore hans-dieter
  hans-georg hans-gert hans-jochen hans-joachim hans-jurgen hans-peter hans-ulrich hansjorg harald hartmut hasso hedwig heidemarie
  heide heidrun heiko heiner heinz heinz-christian heinz-peter helga hellmut helmut henning henrik henriette herbert herta hermann herta hildegard hinrich
  holger horst hubert hubertus hugo ilse imke inge ingeborg ingo ingrid irmgard isolde jan jens joachim jochen johanna jorg jost
  julia jurgen jutta kai karin karl karl-heinz karl-josef karl-theodor karlheinz karsten kai-uwe katarina katja katrin
  kerstin kirsten klaus klaus-peter knut konrad kristina kurt lars lasse leopold lieselotte lothar lorenz ludger lutz malte manfred manuela
  mareike margarete margarethe margit margot marianne marita markus marlene mathias matthias mechthild meinhard melanie michaela
  mirko monika moritz nadine niels nikolaus nils norbert olaf ole oliver oskar otmar ottmar otto peer petra philipp
  rainer ralf ralph raimund reiner reinhard reinhold renate rene ricarda roland rolf roman ronald rosemarie rudiger rudolf
  ruprecht sabine sahra saskia sebastian sepp siegfried siegmar sigmar sigrid silke silvia simone sina sonja stefanie stephanie
  steffen steffi susanne svenja sven swen swantje sylvia tanja thea theo theodor thilo thorsten thorben til till tillmann tilo timo
  tobias torben torsten traudl udo ulf uli ulla ulrich ulrike ursula ute uwe verena veronika viktor volker volkmar waldemar
  walburga waltraud walter walther werner wilfried wilhelm willi willy winfried wolf wolfgang wolfram xaver yvonne ernst
  frank-walter frank-jurgen hans-christian franz-josef peter karl-georg george donald barack hillary wladimir michail nicolas
  mahmud muammar baschar recep ehud ariel benjamin silvio tony gordon dmitri dmitrij sergej wiktor julija angela
  kofi jose condoleezza saddam osama edward bradley julian rafael roger usain serena novak boris michael lech jaroslaw
`);

/** Words behind a forename that make a thing of the two. */
export const THINGS_BEHIND = wordList(
  'stiftung preis platz straße airport haus gmbh ag universität schule institut museum arena stadion kirche park center motors bank group inc corp company',
);
