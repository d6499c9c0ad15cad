import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRecords, fingerprintOf } from '@/lib/core/formats/pack/compare-records.ts';
import { claim, event, person } from '@/tests/support/arbitrary-records.ts';

const record = fc.oneof(person, event, claim);

describe('compareRecords', () => {
  it('finds a difference exactly where fingerprints differ', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const { fields, roles } = compareRecords(a, b);
        const isSame = fields.length + roles.new.length + roles.gone.length === 0;
        expect(isSame).toBe(fingerprintOf(a) === fingerprintOf(b));
      }),
    );
  });

  it('does not mind the order of names and roles', () => {
    fc.assert(
      fc.property(person, (one) => {
        const turned = {
          ...one,
          aliases: one.aliases.toReversed(),
          roles: one.roles.toReversed().map((role, index) => ({ ...role, field: `x[${index}]` })),
        };
        expect(fingerprintOf(turned)).toBe(fingerprintOf(one));
        expect(compareRecords(one, turned)).toEqual({ fields: [], roles: { new: [], gone: [] } });
      }),
    );
  });
});
