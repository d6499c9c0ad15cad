/** Elements whose text is not running text, is being edited, or is ours. */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST CODE PRE KBD SAMP VAR ' +
    'SVG MATH CANVAS VIDEO AUDIO IFRAME OBJECT EMBED PROGRESS METER HEAD DRAMATIS-HOST'
  ).split(' '),
);

/**
 * Elements that flow with the text around them; all others begin and end a block. By name and not by
 * computed style, which would cost a style calculation per element: a span shown as a block joins its
 * neighbours here, which can hide a name but never makes one up.
 */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY S SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U WBR'
  ).split(' '),
);

export const HOST_TAG = 'dramatis-host';

/** Marks the host where the page has taken that name. */
export const HOST_ATTRIBUTE = 'data-dramatis-host';

/** Must nothing inside this element be read? Depends on the name and on WATCHED_ATTRIBUTES only. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('role') === 'textbox') return true;
  return isEditable(element);
}

/** Attributes whose change may let an element's text in or shut it out. */
export const WATCHED_ATTRIBUTES = ['hidden', 'contenteditable', 'role'];

/** Does this element's text continue the text before it? */
export const isInline = (element: Element): boolean => INLINE.has(element.tagName.toUpperCase());

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
