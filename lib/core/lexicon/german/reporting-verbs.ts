import { madeOnce } from '../../text/made-once.ts';
import { splitWords, wordList } from '../../text/word-list.ts';

/** How a verb of saying takes what was said: as a clause of its own, or as an act with a noun (`lobte den Plan`). */
export type SayingKind = 'clause' | 'act';

/** A form of a verb of saying as it stands in a text. */
export interface SayingForm {
  /** the infinitive */
  readonly lemma: string;
  readonly kind: SayingKind;
  /** finite, at the second place or at a clause's end; a participle needs an auxiliary */
  readonly form: 'finite' | 'participle';
  readonly plural?: true;
  /** the part that stands at the end of its clause: `teilte … mit` */
  readonly particle?: string;
  /** the verb stands at the end of a clause with that part in front: `mitteilte` */
  readonly joined?: true;
}

/** Infinitive, present, past and participle, each of one person; the plural follows from them. */
const CLAUSE_VERBS = `
  sagen sagt sagte gesagt; erklären erklärt erklärte erklärt; betonen betont betonte betont; meinen meint meinte gemeint;
  schreiben schreibt schrieb geschrieben; behaupten behauptet behauptete behauptet; berichten berichtet berichtete berichtet;
  erläutern erläutert erläuterte erläutert; äußern äußert äußerte geäußert; versichern versichert versicherte versichert;
  bestätigen bestätigt bestätigte bestätigt; unterstreichen unterstreicht unterstrich unterstrichen; warnen warnt warnte gewarnt;
  fordern fordert forderte gefordert; verlangen verlangt verlangte verlangt; melden meldet meldete gemeldet;
  bekräftigen bekräftigt bekräftigte bekräftigt; ergänzen ergänzt ergänzte ergänzt; entgegnen entgegnet entgegnete entgegnet;
  erwidern erwidert erwiderte erwidert; antworten antwortet antwortete geantwortet; fragen fragt fragte gefragt;
  kommentieren kommentiert kommentierte kommentiert; argumentieren argumentiert argumentierte argumentiert;
  beteuern beteuert beteuerte beteuert; mahnen mahnt mahnte gemahnt; erzählen erzählt erzählte erzählt;
  vermuten vermutet vermutete vermutet; glauben glaubt glaubte geglaubt; hoffen hofft hoffte gehofft;
  fürchten fürchtet fürchtete gefürchtet; befürchten befürchtet befürchtete befürchtet; urteilen urteilt urteilte geurteilt;
  resümieren resümiert resümierte resümiert; konstatieren konstatiert konstatierte konstatiert; verkünden verkündet verkündete verkündet;
  versprechen verspricht versprach versprochen; drohen droht drohte gedroht; beklagen beklagt beklagte beklagt;
  klagen klagt klagte geklagt; kritisieren kritisiert kritisierte kritisiert; bemängeln bemängelt bemängelte bemängelt;
  monieren moniert monierte moniert; rügen rügt rügte gerügt; prophezeien prophezeit prophezeite prophezeit;
  schätzen schätzt schätzte geschätzt; rufen ruft rief gerufen; schwärmen schwärmt schwärmte geschwärmt;
  spotten spottet spottete gespottet; scherzen scherzt scherzte gescherzt; schimpfen schimpft schimpfte geschimpft;
  twittern twittert twitterte getwittert; posten postet postete gepostet; verlautbaren verlautbart verlautbarte verlautbart;
  dementieren dementiert dementierte dementiert; bestreiten bestreitet bestritt bestritten; folgern folgert folgerte gefolgert;
  formulieren formuliert formulierte formuliert; präzisieren präzisiert präzisierte präzisiert; fluchen flucht fluchte geflucht;
  begründen begründet begründete begründet; beschreiben beschreibt beschrieb beschrieben; gestehen gesteht gestand gestanden;
  bedauern bedauert bedauerte bedauert; empfehlen empfiehlt empfahl empfohlen; appellieren appelliert appellierte appelliert;
  schildern schildert schilderte geschildert; signalisieren signalisiert signalisierte signalisiert; raten rät riet geraten;
  verraten verrät verriet verraten; plädieren plädiert plädierte plädiert; unterstellen unterstellt unterstellte unterstellt;
  skandieren skandiert skandierte skandiert; bilanzieren bilanziert bilanzierte bilanziert; kontern kontert konterte gekontert;
  insistieren insistiert insistierte insistiert; jubeln jubelt jubelte gejubelt; bezweifeln bezweifelt bezweifelte bezweifelt;
  witzeln witzelt witzelte gewitzelt; stöhnen stöhnt stöhnte gestöhnt; murmeln murmelt murmelte gemurmelt;
  lauten lautet lautete gelautet; poltern poltert polterte gepoltert; wettern wettert wetterte gewettert;
  versetzen versetzt versetzte versetzt; erinnern erinnert erinnerte erinnert; gestikulieren gestikuliert gestikulierte gestikuliert;
  offenbaren offenbart offenbarte offenbart; prognostizieren prognostiziert prognostizierte prognostiziert;
  vermelden vermeldet vermeldete vermeldet; verlauten verlautet verlautete verlautet; enthüllen enthüllt enthüllte enthüllt;
  befinden befindet befand befunden; beurteilen beurteilt beurteilte beurteilt; bilanzieren bilanziert bilanzierte bilanziert;
  ermahnen ermahnt ermahnte ermahnt;
  referieren referiert referierte referiert; diktieren diktiert diktierte diktiert; bitten bittet bat gebeten;
  schlussfolgern schlussfolgert schlussfolgerte geschlussfolgert; informieren informiert informierte informiert`;

/** As CLAUSE_VERBS, and after a hyphen the part that stands at the end of a clause. */
const SEPARABLE_VERBS = `
  teilen teilt teilte geteilt-mit; geben gibt gab gegeben-bekannt; geben gibt gab gegeben-an; geben gibt gab gegeben-zu;
  kündigen kündigt kündigte gekündigt-an; fügen fügt fügte gefügt-hinzu; führen führt führte geführt-aus;
  weisen weist wies gewiesen-hin; weisen weist wies gewiesen-zurück; räumen räumt räumte geräumt-ein; stellen stellt stellte gestellt-fest;
  heben hebt hob gehoben-hervor; schlagen schlägt schlug geschlagen-vor; werfen wirft warf geworfen-vor;
  stellen stellt stellte gestellt-klar; legen legt legte gelegt-dar; merken merkt merkte gemerkt-an; sagen sagt sagte gesagt-zu;
  sagen sagt sagte gesagt-aus; schränken schränkt schränkte geschränkt-ein; geben gibt gab gegeben-zurück;
  rufen ruft rief gerufen-auf; fordern fordert forderte gefordert-auf; sprechen spricht sprach gesprochen-aus; halten hält hielt gehalten-entgegen;
  gehen geht ging gegangen-davon aus; machen macht machte gemacht-klar; machen macht machte gemacht-deutlich;
  setzen setzt setzte gesetzt-hinzu; zeigen zeigt zeigte gezeigt-auf; nehmen nimmt nahm genommen-an; deuten deutet deutete gedeutet-an;
  sichern sichert sicherte gesichert-zu; geben gibt gab gegeben-preis; fassen fasst fasste gefasst-zusammen; streiten streitet stritt gestritten-ab;
  lehnen lehnt lehnte gelehnt-ab; wenden wendet wandte gewandt-ein; werben wirbt warb geworben-dafür; legen legt legte gelegt-nahe;
  streichen streicht strich gestrichen-heraus; stellen stellt stellte gestellt-heraus; bringen bringt brachte gebracht-vor; bringen bringt brachte gebracht-zum Ausdruck; rufen ruft rief gerufen-aus; weisen weist wies gewiesen-von sich;
  sprechen spricht sprach gesprochen-davon; halten hält hielt gehalten-fest; fügen fügt fügte gefügt-an; geben gibt gab gegeben-aus;
  lassen lässt ließ gelassen-wissen; lassen lässt ließ gelassen-verlauten; lassen lässt ließ gelassen-verlautbaren; lassen lässt ließ gelassen-mitteilen;
  lassen lässt ließ gelassen-durchblicken; gehen geht ging gegangen-davon aus; setzen setzt setzte gesetzt-entgegen; treten tritt trat getreten-dafür ein`;

/** Verbs with a noun, or of seeing a thing so: what they quote is a part of their sentence. */
const ACT_VERBS = `
  nennen nennt nannte genannt; bezeichnen bezeichnet bezeichnete bezeichnet; loben lobt lobte gelobt; würdigen würdigt würdigte gewürdigt;
  verurteilen verurteilt verurteilte verurteilt; begrüßen begrüßt begrüßte begrüßt; sprechen spricht sprach gesprochen;
  sehen sieht sah gesehen; halten hält hielt gehalten; zitieren zitiert zitierte zitiert; verteidigen verteidigt verteidigte verteidigt;
  werfen wirft warf geworfen; bewerten bewertet bewertete bewertet; vergleichen vergleicht verglich verglichen;
  titulieren tituliert titulierte tituliert; feiern feiert feierte gefeiert; beschimpfen beschimpft beschimpfte beschimpft;
  charakterisieren charakterisiert charakterisierte charakterisiert; reden redet redete geredet; attackieren attackiert attackierte attackiert;
  finden findet fand gefunden; wünschen wünscht wünschte gewünscht; rechtfertigen rechtfertigt rechtfertigte gerechtfertigt;
  danken dankt dankte gedankt; empfinden empfindet empfand empfunden; nutzen nutzt nutzte genutzt; beschuldigen beschuldigt beschuldigte beschuldigt; erwarten erwartet erwartete erwartet;
  zeigen zeigt zeigte gezeigt`;

/** Verbs that take a noun with words of somebody's in it: `lobte den „klugen Plan“`, `nannte ihn „einen Fehler“`. */
export const QUOTING_ACTS = wordList(`
  kritisieren verurteilen loben würdigen begrüßen fordern verlangen versprechen zusagen ablehnen zurückweisen bestätigen
  dementieren bestreiten rügen beklagen bedauern verteidigen ankündigen bekräftigen warnen drohen appellieren plädieren
  empfehlen vorwerfen bemängeln beschuldigen bezweifeln einräumen nennen bezeichnen sprechen sehen halten bewerten vergleichen
  titulieren feiern beschimpfen charakterisieren reden attackieren finden wünschen rechtfertigen danken erwarten empfinden
  beurteilen zeigen begründen beschreiben äußern erklären sagen schreiben betonen meinen fürchten befürchten schätzen hoffen
  klagen berichten begründen
`);

/** `zu` before an infinitive, and an infinitive that has it inside: `festzuhalten`. */
export const ZU = wordList('zu');
export const INFINITIVE_WITH_ZU =
  /^(?:ab|an|auf|aus|bei|bereit|dar|ein|entgegen|fern|fest|fort|frei|her|herab|heran|heraus|herbei|hervor|hin|hinaus|hinzu|los|mit|nach|nieder|sicher|teil|um|voran|vor|voraus|vorbei|weg|weiter|wieder|zurück|zusammen|zu|durch|über|unter|bekannt|statt|klar|dicht|gut|hoch|stand)zu\p{L}{2,20}n$/u;

/** Verbs that quote only behind a preposition: `hält ihn für „klug“`. */
export const PREPOSITION_OF_ACTS: ReadonlyMap<string, string> = new Map([['halten', 'für']]);

/** The verb that stands for `es heißt`. */
export const SAY = 'sagen';

/** A finite verb by its ending, which only its place tells from other words. */
export const VERB_FORM = /^\p{Ll}{2,}(?:t|te|ten|en)$/u;

/** Verbs in whose passive the subject is who speaks: `wird Doe zitiert`. */
export const PASSIVE_VERBS = wordList('zitieren');
export const PASSIVE_AUXILIARIES = wordList('wird wurde werden wurden');

/** `hat … gesagt`, `hatte … erklärt`. */
export const PERFECT_AUXILIARIES = wordList('hat hatte haben hatten');

/** Those of more than one: they have no single person as their subject. */
export const PLURAL_AUXILIARIES = wordList('haben hatten werden wurden');

/** Words that deny the verb of their clause, or ask about it. */
export const DENYING_WORDS = wordList(
  'nicht nie niemals kein keine keinen keiner keinerlei kaum weder niemand',
);

const plural = (form: string): string =>
  form.endsWith('e') ? `${form}n` : /(?:ss|[^e])$/.test(form) ? `${form}en` : form;

function addVerbs(
  forms: Map<string, SayingForm[]>,
  text: string,
  kind: SayingKind,
  isSeparable: boolean,
): void {
  const add = (word: string, form: SayingForm) => {
    const known = forms.get(word) ?? [];
    if (!known.some((one) => one.lemma === form.lemma && one.form === form.form)) known.push(form);
    forms.set(word, known);
  };
  for (const line of text.split(';')) {
    const [verb = '', part] = line.split('-');
    const [infinitive = '', present = '', past = '', participle = ''] = splitWords(verb);
    const particle = isSeparable ? part?.trim() : undefined;
    // `davon aus` stands at the end of its clause; what is written with the verb is its last word.
    const prefix = particle?.split(' ').at(-1) ?? '';
    const lemma = prefix + infinitive;
    const own = particle ? { particle } : {};
    const finite = { lemma, kind, form: 'finite' as const };
    for (const word of [present, past]) {
      add(word, { ...finite, ...own });
      if (prefix) add(prefix + word, { ...finite, joined: true });
    }
    for (const word of [infinitive, plural(past)]) {
      add(word, { ...finite, ...own, plural: true });
      if (prefix) add(prefix + word, { ...finite, joined: true, plural: true });
    }
    add(prefix + participle, { lemma, kind, form: 'participle' });
  }
}

const forms = madeOnce(() => {
  const made = new Map<string, SayingForm[]>();
  addVerbs(made, SEPARABLE_VERBS, 'clause', true);
  addVerbs(made, CLAUSE_VERBS, 'clause', false);
  addVerbs(made, ACT_VERBS, 'act', false);
  return made;
});

/** What a word in lower case may be as a verb of saying; separable verbs first. */
export const sayingFormsOf = (lower: string): readonly SayingForm[] => forms().get(lower) ?? [];
