/** What may follow a cue that attributes the quotation before it, up to the end of its sentence. */
export const ATTRIBUTION_BEHIND =
  /^(?:\s(?:reporters|journalists|lawmakers|parliament|them|us|me|\p{Ll}+ly))?(?:\s(?:on|in|at|during|after)\s(?![^.]*\bthat\b)[^.!?"“”,;]{1,50})?(?:\s\p{Lu}\p{Ll}+day)?(?:\.|$)/u;
