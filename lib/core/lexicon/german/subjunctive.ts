import { wordList } from '../../text/word-list.ts';

/** Forms of the first subjunctive, which tell indirect speech wherever they stand: auxiliaries and modals. */
export const SUBJUNCTIVE_AUXILIARIES = wordList(
  'sei seien habe werde könne müsse solle wolle dürfe möge lasse',
);

/** The second subjunctive, which takes the place of the first where that one looks like the indicative. */
export const SECOND_SUBJUNCTIVE = wordList(
  'hätte hätten wäre wären würde würden könnte könnten müsste müssten dürfte dürften gäbe gäben käme kämen ginge gingen stünde stünden bliebe blieben ließe ließen brauchte läge lägen',
);

/** Usual verbs in the first subjunctive. Some are also an imperative or belong to “ich”, which news hardly has outside quotations. */
export const SUBJUNCTIVE_VERBS = wordList(`
  gebe gehe komme stehe bleibe liege mache sehe nehme finde halte führe bringe brauche gelte handle handele bestehe zeige bedeute gehöre
  heiße wisse spreche verstehe bekomme erhalte helfe leiste fehle laufe trage bilde biete beginne entstehe entspreche ergebe
  erwarte fordere folge glaube hoffe spiele stelle setze sitze suche tue unterstütze verfüge verliere versuche verhindere
  vertrete wachse warte werfe zahle ziehe zähle arbeite befinde betrage beruhe besitze bewege deute diene drohe enthalte
  erfülle erkläre erreiche existiere funktioniere gefährde gewinne hänge kenne koste lebe lehne liefere meine nutze plane
  prüfe rechne reiche rufe sage schade schaffe schließe schreibe sorge stamme steige stimme treffe treibe umfasse verdiene
  vergesse verletze verstoße wende wirke wünsche benötige betreffe beteilige sinke scheine scheitere richte reagiere
  profitiere passe müsste überlege übernehme verlange verlasse vermisse verspreche verweigere widerspreche zwinge
  bedaure befürchte begrüße beobachte bedrohe berücksichtige bestimme beziehe ermögliche erscheine erlaube
  freue fürchte fühle gelinge genieße genüge geschehe hege herrsche interessiere kämpfe kritisiere mangele lasse lerne lehre
  obliege orientiere pflege regiere respektiere schätze schütze sterbe störe trete verbleibe verbinde verändere verbessere
  vergehe verhalte verlaufe verteidige vertraue verursache verwende wehre weigere weise wiege zerstöre zeuge
`);
