import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { host, nothing } from './parts.ts';

const hosts = v.pipe(v.array(host), v.maxLength(LIMITS.ids));

/** Articles that are kept because the reader read them. */
export const REMEMBER_SHAPES = {
  rememberPage: nothing,
  getRememberRules: nothing,
  setRememberRules: v.object({
    change: v.object({
      on: v.exactOptional(v.boolean()),
      where: v.exactOptional(v.picklist(['all', 'only'])),
      except: v.exactOptional(hosts),
      only: v.exactOptional(hosts),
      days: v.exactOptional(
        v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500))),
      ),
    }),
  }),
  forgetRemembered: nothing,
};
