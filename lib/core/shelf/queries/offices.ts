import { ALIASES, LABELS, STILL } from './labels.ts';

/** The end of each query about people: since when, still, and their names. */
const HOLDER = `${STILL}
  OPTIONAL { ?st pq:P580 ?start }${LABELS}`;

/** P6 and P35 with the names of the offices; without one, head of government or of state. */
export const HEADS = `
SELECT DISTINCT ?item ?en ?mul ?own ?desc ?alias ?role ?countryEn ?officeEn ?start WHERE {
  ?country wdt:P31 wd:Q3624078 .
  FILTER NOT EXISTS { ?country wdt:P576 ?gone }
  { ?country p:P6 ?st . ?st ps:P6 ?item . BIND("Head of government" AS ?role)
    OPTIONAL { ?country wdt:P1313 ?office } }
  UNION
  { ?country p:P35 ?st . ?st ps:P35 ?item . BIND("Head of state" AS ?role)
    OPTIONAL { ?country wdt:P1906 ?office } }
  ?st a wikibase:BestRank .
  ?country rdfs:label ?countryEn . FILTER(LANG(?countryEn) = "en")
  OPTIONAL { ?office rdfs:label ?officeEn . FILTER(LANG(?officeEn) = "en") }${HOLDER}${ALIASES}
}`;

/** Whoever became a minister of the country in the last years and is one still. */
export const CABINET = `
SELECT DISTINCT ?item ?en ?mul ?own ?desc ?alias ?officeEn ?start WHERE {
  { ?office wdt:P1001 wd:{{country}} } UNION { ?office wdt:P17 wd:{{country}} }
  ?office wdt:P31?/wdt:P279* wd:Q83307 .
  ?item p:P39 ?st . ?st ps:P39 ?office ; pq:P580 ?start .
  FILTER NOT EXISTS { ?st wikibase:rank wikibase:DeprecatedRank }
  FILTER(?start >= "{{ago15y}}T00:00:00Z"^^xsd:dateTime && ?start <= "{{today}}T00:00:00Z"^^xsd:dateTime)
  OPTIONAL { ?st pq:P582 ?end }
  FILTER(!BOUND(?end) || ?end > "{{today}}T00:00:00Z"^^xsd:dateTime)
  FILTER NOT EXISTS { ?item wdt:P570 ?died }
  ?office rdfs:label ?officeEn . FILTER(LANG(?officeEn) = "en")${LABELS}${ALIASES}
}`;

/**
 * Members since the first sitting of the term. An item for the term itself is not asked for: whoever writes it wrong gets
 * another parliament. Some parliaments have a position for each term, below the one for all.
 */
export const PARLIAMENT = `
SELECT DISTINCT ?item ?en ?mul ?own ?desc ?officeEn ?start ?partyEn ?districtEn ?mep WHERE {
  ?item p:P39 ?st . ?st ps:P39/wdt:P279? wd:{{position}} ; pq:P580 ?start .
  FILTER(?start >= "{{since}}T00:00:00Z"^^xsd:dateTime)
  FILTER NOT EXISTS { ?st wikibase:rank wikibase:DeprecatedRank }
  wd:{{position}} rdfs:label ?officeEn . FILTER(LANG(?officeEn) = "en")
  OPTIONAL { ?st pq:P4100/rdfs:label ?partyEn . FILTER(LANG(?partyEn) = "en") }
  OPTIONAL { ?st pq:P768/rdfs:label ?districtEn . FILTER(LANG(?districtEn) = "en") }
  OPTIONAL { ?item wdt:P1186 ?mep }${STILL}${LABELS}
}`;

/** Secretaries-general, chairs, directors, and whoever holds the office of the head. */
export const ORGANIZATIONS = `
SELECT DISTINCT ?item ?en ?mul ?own ?desc ?alias ?orgEn ?role ?start WHERE {
  VALUES ?org { wd:Q1065 wd:Q7184 wd:Q458 wd:Q7817 wd:Q7804 wd:Q7164 wd:Q7825 wd:Q41550 wd:Q8908 wd:Q8475 }
  { ?org p:P3975 ?st . ?st ps:P3975 ?item . BIND("Secretary-General" AS ?role) }
  UNION { ?org p:P488 ?st . ?st ps:P488 ?item . BIND("Chair" AS ?role) }
  UNION { ?org p:P1037 ?st . ?st ps:P1037 ?item . BIND("Director" AS ?role) }
  UNION { ?org wdt:P2388 ?office . ?office p:P1308 ?st . ?st ps:P1308 ?item .
          ?office rdfs:label ?role . FILTER(LANG(?role) = "en") }
  ?st a wikibase:BestRank .
  ?org rdfs:label ?orgEn . FILTER(LANG(?orgEn) = "en")${HOLDER}${ALIASES}
}`;

/** Chief executives of listed companies that 25 Wikipedias know. */
export const EXECUTIVES = `
SELECT DISTINCT ?item ?en ?mul ?own ?desc ?orgEn ?role ?start WHERE {
  ?org wdt:P414 ?exchange ; wikibase:sitelinks ?n . FILTER(?n >= 25)
  ?org p:P169 ?st . ?st ps:P169 ?item ; a wikibase:BestRank .
  BIND("Chief executive" AS ?role)
  ?org rdfs:label ?orgEn . FILTER(LANG(?orgEn) = "en")${HOLDER}
}`;
