import { wordList } from '../../text/word-list.ts';

/** Endings of nouns that are no personal name: abstract nouns, bodies, places and things. */
export const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|ment|mente|partei|parteien|ministerium|ministeriums|amt|amts|amtes|amtlich|straße|allee|platz|gasse|brücke|verband|verbands|verbandes|gesellschaft|bank|banken|zeitung|universität|hochschule|schule|institut|instituts|klinik|klinikum|krankenhaus|stiftung|gericht|gerichts|gerichtshof|kirche|museum|theater|stadion|flughafen|bahnhof|hafen|insel|inseln|gebirge|republik|staaten|union|bund|bundes|rat|rates|rats|parlament|parlaments|regierung|polizei|feuerwehr|armee|wehr|behörde|agentur|presse|konzern|konzerns|gruppe|verein|vereins|klub|liga|pokal|meisterschaft|spiele|wahl|wahlen|preis|preises|fonds|studie|bericht|berichts|gesetz|gesetzes|krieg|krieges|abkommen|vertrag|konferenz|gipfel|programm|zentrum|zentrums|werk|werke|haus|hauses|land|lands|landes|stadt|kreis|kreises|bezirk|gemeinde|welt|zeit|jahr|jahre|jahren|tag|tage|tagen|woche|wochen|monat|monate|abend|morgen|nacht|mittag|angaben|innen|leute|menschen|kinder|frauen|männer|bürger|opfer|milliarden|millionen|prozent|euro|dollar)$/;

/** Capitalised words that are no names, as beginnings of a run: days, months, nations' adjectives, frequent nouns. */
export const NO_NAMES = wordList(`
  mal   montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni
  juli august september oktober november dezember deutschland deutschlands österreich österreichs schweiz berliner
  münchen münchner hamburger köln kölner frankfurter wien wiener zürich züricher zürcher europas amerika amerikas
  russland russlands china chinas frankreich frankreichs italien italiens spanien spaniens polen polens türkei
  israel israels iran irak syrien syriens ukraine brüssel moskau peking rom warschau bundestag bundesrat landtag
  senat kongress nato uno eu usa uhr grüne grünen linke linken union vereinigten vereinigte staaten new neue neuen
  neuer neues alte alten große großen großer kleine deutsche deutschen deutscher deutsches europäische europäischen
  europäischer internationale internationalen internationaler nationale nationalen rote roten weiße weißen schwarze
  freie freien erste ersten zweite zweiten dritte dritten letzte letzten süddeutsche süddeutschen norddeutsche
  westdeutsche bayern bayerns hessen sachsen thüringen brandenburg niedersachsen saarland nordrhein-westfalen
  baden-württemberg rheinland-pfalz schleswig-holstein sachsen-anhalt mecklenburg-vorpommern herr frau doktor san
  santa los saint saudi süd nord ost west süden norden osten westen mittel zentral ober unter groß bad sankt tag
  jahr chef bild spiegel focus stern welt zeit air green peace amnesty human rights watch facebook google microsoft
  apple twitter wikipedia wikimedia real borussia bayer fc sv tsv vfb vfl ac inter united city arsenal juventus mr
  mrs miss sir lord lady the of and le la les el al-qaida hisbollah hamas taliban boko haram islamischer islamische
  islamischen christian-democrats teil ende anfang grund frage antwort ziel
`);

/** Forenames of German-speaking people that the table of the world's forenames does not have. Folded. */
export const FORENAMES = wordList(`
  adelheid albrecht alfons alois alwin angelika annalena annegret anneliese annemarie ansgar antje armin arne arno
  balthasar barbel baschar bastian benedikt benno berthold bettina bodo burkhard burkhardt cem christel christl
  christof clemens condoleezza constanze cornelia detlef detlev dietmar dietrich dmitrij dorothee eberhard eckart
  eckhard eckhart edeltraud egon ehud ekkehard elfriede elke elmar erhard erwin ewald falk frauke friedbert
  friedhelm gerda gero gesine gisela gitta gottfried gotthard gudrun hannelore hansjorg hartmut hasso hedwig heide
  heidemarie heidrun heiner hellmut henning henriette herta hildegard hinrich hubertus ilse imke ingeborg ingo
  irmgard isolde jaroslaw jost julija jutta kai karlheinz karsten kerstin kirsten knut kofi lasse lieselotte lorenz
  ludger mahmud malte mareike margarete margarethe margit marita marlene mechthild meinhard michail muammar novak
  ole otmar ottmar peer raimund reiner ricarda rosemarie rudiger ruprecht saddam sahra saskia sepp siegfried
  siegmar sina stefanie svenja swantje swen thilo thorben til till tillmann tilo torben torsten traudl uli ulla
  usain volkmar walburga waldemar walther waltraud wiktor willi winfried wolfram xaver
`);

/** Words after a forename that make a thing of the two. */
export const THINGS_BEHIND = wordList(
  'stiftung preis platz straße airport haus gmbh ag universität schule institut museum arena stadion kirche park center motors bank group inc corp company co college airlines records studios news times post',
);
