/**
 * How lines look. People are dotted and events dashed (measure.ts), so that they differ in shape and not by colour alone. Where
 * somebody is only probable, the dots are fewer and fainter. A line has the colour of its text. Nothing shows unless the sheet in the manifest shows the host: it goes with the extension.
 */
export const MARKS_CSS = `
:host { display: none; }
svg, .layer, .top {
  position: absolute; inset: 0 auto auto 0; width: 0; height: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; pointer-events: none; forced-color-adjust: none;
}
/* Nothing inside makes the page longer, or wider. */
.layer { contain: layout size style; }
svg g { visibility: visible; fill: none; stroke: currentColor; }
.dramatis-person, .dramatis-probable { stroke-linecap: round; }
.dramatis-probable { stroke-opacity: .6; }
.dramatis-probable-tint { stroke: rgb(255 214 102 / 17%); }
.dramatis-person-tint { stroke: rgb(255 214 102 / 35%); }
.dramatis-event-tint { stroke: rgb(120 190 255 / 32%); }
.dramatis-current { stroke: Highlight; stroke-opacity: .4; }
@media (forced-colors: active) {
  .dramatis-person-tint, .dramatis-probable-tint, .dramatis-event-tint { stroke: Highlight; stroke-opacity: .4; }
}
@media print { svg { display: none; } }
`;
