/** What a column of a table may hold. */
export type ColumnField =
  | 'key'
  | 'name'
  | 'first'
  | 'middle'
  | 'last'
  | 'suffix'
  | 'nickname'
  | 'aliases'
  | 'title'
  | 'organization'
  | 'place'
  | 'party'
  | 'from'
  | 'to'
  | 'born'
  | 'died'
  | 'wikidata'
  | 'url'
  | 'description';

/**
 * The headers under which columns are known, in the languages of the interface: lower case, with one space between words.
 * A column whose header is none of these is only read if the reader says what it holds.
 */
export const COLUMN_NAMES: Readonly<Record<ColumnField, readonly string[]>> = {
  key: ['id', 'key', 'identifier', 'bioguide id', 'bioguide', 'person id', 'uuid', 'slug'],
  name: [
    'name',
    'full name',
    'fullname',
    'person',
    'display name',
    'official full',
    'member',
    'vollständiger name',
    'nom complet',
    'nombre completo',
    'повне імʼя',
    'повне ім’я',
    'піб',
    'ім’я та прізвище',
  ],
  first: [
    'first name',
    'firstname',
    'given name',
    'forename',
    'first',
    'vorname',
    'prénom',
    'prenom',
    'nombre',
    'імʼя',
    'ім’я',
  ],
  middle: ['middle name', 'middle', 'middlename'],
  last: [
    'last name',
    'lastname',
    'family name',
    'surname',
    'last',
    'nachname',
    'familienname',
    'nom',
    'nom de famille',
    'apellido',
    'apellidos',
    'прізвище',
  ],
  suffix: ['suffix', 'name suffix'],
  nickname: ['nickname', 'nick name', 'spitzname', 'surnom', 'apodo'],
  aliases: [
    'alias',
    'aliases',
    'other names',
    'also known as',
    'aka',
    'weitere namen',
    'autres noms',
    'otros nombres',
  ],
  title: [
    'role',
    'title',
    'office',
    'position',
    'job title',
    'post',
    'amt',
    'funktion',
    'fonction',
    'cargo',
    'puesto',
    'посада',
  ],
  organization: [
    'organization',
    'organisation',
    'institution',
    'company',
    'employer',
    'body',
    'firma',
    'institución',
    'організація',
    'установа',
  ],
  place: [
    'place',
    'state',
    'country',
    'district name',
    'constituency',
    'region',
    'land',
    'wahlkreis',
    'pays',
    'circonscription',
    'país',
    'країна',
    'округ',
  ],
  party: [
    'party',
    'current party',
    'group',
    'partei',
    'fraktion',
    'parti',
    'groupe',
    'partido',
    'партія',
    'фракція',
  ],
  from: [
    'start',
    'start date',
    'from',
    'since',
    'begin',
    'seit',
    'von',
    'début',
    'depuis',
    'desde',
    'з',
  ],
  to: ['end', 'end date', 'to', 'until', 'bis', 'fin', 'jusqu’au', 'hasta', 'до'],
  born: [
    'born',
    'birthday',
    'birth date',
    'date of birth',
    'geburtsdatum',
    'date de naissance',
    'fecha de nacimiento',
    'дата народження',
  ],
  died: [
    'died',
    'death date',
    'date of death',
    'todesdatum',
    'date de décès',
    'fecha de muerte',
    'дата смерті',
  ],
  wikidata: ['wikidata', 'wikidata id', 'qid', 'wikidata item'],
  url: [
    'url',
    'link',
    'website',
    'web',
    'source',
    'address',
    'quelle',
    'lien',
    'enlace',
    'посилання',
  ],
  description: [
    'description',
    'summary',
    'biography',
    'bio',
    'beschreibung',
    'descripción',
    'опис',
  ],
};
