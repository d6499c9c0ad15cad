import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '@/lib/core/formats/recognise.ts';

describe('recogniseFormat', () => {
  it.each([
    ['xml-feed', '<?xml version="1.0"?>\n<!-- a > b -->\n<rss version="2.0"><channel>'],
    ['xml-feed', '\uFEFF<feed xmlns="http://www.w3.org/2005/Atom">'],
    ['xml-feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['opml', '<opml version="2.0"><head/>'],
    ['page', '<!DOCTYPE html>\n<html lang="en">'],
    ['json-feed', '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","title":"A"}'],
    ['json-feed', '{"version": "https://jsonfeed.org/version/1.1","title":"A"}'],
    ['json-ld', '{"@context":"https://schema.org","@type":"DataFeed"}'],
    ['json-ld', '[\n {"@type": "Person"}]'],
    ['fact-checks', '{\n "claims": [\n {"text": "a", "claimReview": ['],
    ['popolo', '{\n "posts": [\n\n ],\n "persons": ['],
    ['wikidata', '{"head":{"vars":["item"]},"results":{'],
    ['congress', '[{"id":{"bioguide":"C1"},"name":{},"terms":['],
    ['manifest', '{\n "dramatisPack": 1,\n "id": "a"}'],
    ['pack', '{"dramatisPack":1,"id":"a"}\n{"kind":"person"}\n'],
    ['pack', '{"id":"p0","name":"A"}\n{"id":"p1"}\n'],
    ['pack', '{"id":"p0","name":"A"}'],
    ['pack', '{"id":"p0","text":"Said: \\"@type\\":"}\n{"id":"p1","text":"x"}\n'],
    ['mandates', '{"meta":{"abgeordnetenwatch_api":{"version":"2"}},"data":['],
    ['open-states', 'id,name,current_party,current_district,current_chamber\n1,A,B,2,upper\n'],
    ['table', 'last_name,first_name\nDoe,Jane\n'],
    ['table', 'id\tname\r\n1\tAnn\r\n'],
    ['text', 'Mayor opens pier, after years.\n\nJane Doe said, “Well.”'],
    ['text', 'Hello'],
    [undefined, ''],
    [undefined, 'PK\u0003\u0004\0\0'],
    [undefined, '<svg xmlns="http://www.w3.org/2000/svg">'],
    [undefined, '{"a":\n1}'],
  ])('says %s', (format, head) => {
    expect(recogniseFormat(head)).toBe(format);
  });
});
