import { describe, expect, it } from 'vitest';
import { fillAddress } from '@/lib/core/shelf/fill-address.ts';

const gap = (name: string) => encodeURIComponent(`{{${name}}}`);

describe('fillAddress', () => {
  it('fills in days from today, and the language', () => {
    const address = `https://a.example/?q=${gap('ago400d')}+${gap('in200d')}+${gap('today')}+${gap('lang')}`;
    expect(fillAddress(address, { today: '2026-11-30', lang: 'pt-BR' })).toBe(
      'https://a.example/?q=2025-10-26+2027-06-18+2026-11-30+pt',
    );
    expect(
      fillAddress(`https://a.example/${gap('ago15y')}`, { today: '2026-11-30', lang: 'en' }),
    ).toBe('https://a.example/2011-12-04');
  });

  it('leaves other addresses as they are', () => {
    for (const address of ['https://a.example/{{today}}', `https://a.example/${gap('other')}`])
      expect(fillAddress(address, { today: '2026-11-30', lang: 'en' })).toBe(address);
    expect(fillAddress(gap('lang'), { today: '2026-11-30', lang: '"}' })).toBe('en');
  });
});
