// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ready, section, show } from '../show-card.tsx';

describe('what is contested', () => {
  it('shows both sides of a dispute with the words that tie them in between', () => {
    show(ready());
    const pair = section('Disputed').querySelector('.contested') as HTMLElement;
    const [claim, tie, reply] = [...pair.children];
    expect(claim?.textContent).toContain('unlawful levy');
    expect(tie?.textContent).toContain('responded, arguing that');
    expect(reply?.textContent).toContain('the council’s view');
    expect(claim?.className).toBe(reply?.className);
  });
});
