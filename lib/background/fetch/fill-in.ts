import { fillAddress, type Moment } from '../../core/shelf/fill-address.ts';
import type { Door } from './door.ts';

/** Fills in the day and the language where an address leaves gaps for them, each time it is asked. */
export const fillingIn = (door: Door, moment: () => Moment): Door => ({
  ask: (question) => door.ask({ ...question, address: fillAddress(question.address, moment()) }),
});
