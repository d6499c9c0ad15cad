import { expect, test } from 'vitest';
import { displayOrder, isReportedOrder, monthOfOrder } from '@/lib/core/card/display-order.ts';

test.each([
  ['2025-03-04', '2025-03'],
  ['2025-03', '2025-03'],
  ['2025', '2025'],
  ['0987-01-02', '0987-01'],
  ['', ''],
])('the place of %j tells its month, quoted or reported', (day, month) => {
  for (const isReported of [false, true]) {
    const order = displayOrder(day, isReported);
    expect(monthOfOrder(order)).toBe(month);
    expect(isReportedOrder(order)).toBe(isReported);
  }
});
