/**
 * Names in the reader's language, in English and for all languages, chosen when read. The label service isn't used: the
 * engine behind the endpoint will change, and only standard SPARQL 1.1 is sure to stay. Images are left out: each would
 * be a request to another host.
 */
export const LABELS = `
  OPTIONAL { ?item rdfs:label ?en . FILTER(LANG(?en) = "en") }
  OPTIONAL { ?item rdfs:label ?mul . FILTER(LANG(?mul) = "mul") }
  OPTIONAL { ?item rdfs:label ?own . FILTER(LANG(?own) = "{{lang}}") }
  OPTIONAL { ?item schema:description ?desc . FILTER(LANG(?desc) = "en") }`;

/** Other names come as rows of their own. So only queries with few people ask for them. */
export const ALIASES = `
  OPTIONAL { ?item skos:altLabel ?alias . FILTER(LANG(?alias) IN ("en", "mul", "{{lang}}")) }`;

/** Whoever holds an office still, and lives. */
export const STILL = `
  FILTER NOT EXISTS { ?st pq:P582 ?end }
  FILTER NOT EXISTS { ?item wdt:P570 ?died }`;
