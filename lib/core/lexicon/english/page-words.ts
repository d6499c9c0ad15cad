/**
 * Lines that sites put between and around the paragraphs of an article: sharing, signing in, subscribing, pictures,
 * comments, advertising. Each pattern covers a whole line or its unmistakable beginning. So a sentence of the article
 * that uses the same words stays.
 *
 * Known gaps: a site's own slogans.
 */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|related(?: (?:articles?|stories|content|topics|coverage))?|read more|see also|more on this(?: story)?|don['’]t miss|recommended|most read|trending|share(?: this)?(?: (?:article|story|page))?|copy link|print|save|close|caption|photo|video|menu|search|home|tags?|topics?|comments?|updated?|loading(?: (?:content|photo gallery|comments))?|listen|transcript|gift article|view (?:comments|gallery)|more|highlights|you (?:may|might) also like|order reprints|live ?blog)[\s:.…]*$/i,
  /^(?:sign (?:in|up)|log ?in|register|subscribe|create an account|already a (?:subscriber|member)|you can save this article)\b.{0,120}$/i,
  /^(?:follow|find|like|reach) (?:us|me|him|her|them|the (?:reporters?|author|writer)) (?:on|at)\b.{0,160}$/i,
  /^(?:get|join|sign up (?:for|to)) (?:our|the|your|email|more) .{0,60}(?:newsletters?|updates|alerts|inbox|conversation|app)\b.{0,120}$/i,
  /^(?:this (?:web)?site|we) uses? cookies\b/i,
  /^by (?:signing up|clicking|continuing|subscribing),? (?:you|to)\b/i,
  /^(?:a welcome email is on its way|the next issue of\b.{0,60}inbox|we encountered an issue)/i,
  /^(?:join the conversation|(?:post|leave|add|show|view|read) (?:a |all |your )?comments?)\b.{0,60}$/i,
  /^(?:image|photo|slide|picture) \d+ of\b.{0,12}$/i,
  /^(?:photo|image|picture|credit|photograph|video)s?(?: by)?\s*[:/]\s*\S.{0,79}$/i,
  /\((?:image|photo|picture|credit|file photo)s?:[^()]{1,60}\)$/i,
  /^(?:©|\(c\)|copyright)\s*(?:[©@]\s*)?\d{4}\b/i,
  /^[-–—_*•\s]*(?:advertisement[-–—_*•\s]*)?$/i,
  /^(?:our standards: the thomson reuters|follow .{2,60} (?:at|on) https?:)/i,
  /^(?:first )?(?:published|last (?:updated|modified)|updated|posted)\s*(?::|on\b|at\b|[A-Z]?[a-z]{2,8}\.? \d|\d).{0,90}$/i,
  // A line that is only a date.
  /^(?:[A-Z][a-z]{2,8}day,?\s+)?(?:[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,12})?$/,
  /^\d+ min(?:ute)?s? (?:read|ago)$/i,
  /^https?:\/\/\S+$/i,
];

/**
 * The same for the plain text of an article, where a line may be the article's. There are fewer, and each is certain.
 */
export const FURNITURE_IN_PLAIN_TEXT: readonly RegExp[] = [
  /^advertisement\.?$/i,
  /^ad(?:vert)?$/i,
  /^stay (?:informed|connected|up to date)\b/i,
  /^sponsored(?: content| stories| links)?\b/i,
  /^promoted\b/i,
  /^(?:share|tweet|email|print|save)(?: (?:this|on|via|with)\b.*)?[!.]?$/i,
  /^(?:sign up|subscribe|click here|follow us|like us|download (?:the|our) app|join (?:us|our))\b/i,
  /^(?:get|receive) (?:the latest|breaking|our|daily)\b/i,
  /^(?:read|see|watch|listen)(?: (?:more|also|next|now))\b/i,
  // Headings of link lists: they end in a colon, or don't end like a sentence.
  /^related(?: (?:articles?|stories|story|topics|content|coverage|news|links))?(?::.*)?$/i,
  /^(?:more (?:from|on|stories)|most read|recommended|trending(?: now)?|you may also like|story continues below)\b.{0,80}(?<![.!?])$/i,
  /^(?:©|copyright\b|\(c\) )/i,
  /^all rights reserved\b/i,
  /^(?:comments?|leave a comment|view comments)(?: \(\d+\))?$/i,
  /^https?:\/\/\S+$/i,
];
