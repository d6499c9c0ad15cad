import { LABELS } from './labels.ts';

/** Elections, referendums and summits. Those of several days have a first day instead of a day. */
export const VOTES_AND_SUMMITS = `
SELECT DISTINCT ?item ?en ?mul ?own ?desc ?class ?date ?end ?countryEn WHERE {
  VALUES ?class { wd:Q40231 wd:Q43109 wd:Q1072326 }
  { ?item wdt:P585 ?date } UNION { ?item wdt:P580 ?date . OPTIONAL { ?item wdt:P582 ?end } }
  FILTER(?date >= "{{ago400d}}T00:00:00Z"^^xsd:dateTime && ?date <= "{{in200d}}T00:00:00Z"^^xsd:dateTime)
  ?item wdt:P31/wdt:P279* ?class ; wikibase:sitelinks ?n . FILTER(?n >= 5)
  OPTIONAL { ?item wdt:P17/rdfs:label ?countryEn . FILTER(LANG(?countryEn) = "en") }${LABELS}
} LIMIT 3000`;

/** Armed conflicts that began since 1990 and have no end. */
export const CONFLICTS = `
SELECT DISTINCT ?item ?en ?mul ?own ?desc ?class ?start WHERE {
  VALUES ?class { wd:Q350604 }
  ?item wdt:P31/wdt:P279* ?class ; wdt:P580 ?start ; wikibase:sitelinks ?n .
  FILTER(?n >= 10 && ?start >= "1990-01-01T00:00:00Z"^^xsd:dateTime)
  FILTER NOT EXISTS { ?item wdt:P582 ?end }
  FILTER NOT EXISTS { ?item wdt:P585 ?day }${LABELS}
} LIMIT 500`;
