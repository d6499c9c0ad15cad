/** What an animation may change without moving or fading the text. */
const STILL =
  /^(?:background|border.*(?:Color|Radius)|boxShadow|color|fill|stroke|outline|textDecoration|caretColor|accentColor|cursor|scrollbarColor|offset$|computedOffset$|easing$|composite$)/;

const moves = new WeakMap<AnimationEffect, boolean>();

/** The elements that an animation or transition is now moving, fading or resizing. */
export function findMoving(document: Document): Set<Element> {
  const moving = new Set<Element>();
  for (const { playState, effect } of document.getAnimations()) {
    if (playState !== 'running' || !(effect instanceof KeyframeEffect)) continue;
    if (effect.target && !effect.pseudoElement && doesMove(effect)) moving.add(effect.target);
  }
  return moving;
}

function doesMove(effect: KeyframeEffect): boolean {
  const known = moves.get(effect);
  if (known !== undefined) return known;
  const does = effect
    .getKeyframes()
    .some((frame) => Object.keys(frame).some((property) => !STILL.test(property)));
  moves.set(effect, does);
  return does;
}
