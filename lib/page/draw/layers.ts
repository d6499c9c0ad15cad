import { createLayer, type Layer } from './layer.ts';
import { MARKS_CSS } from './marks-css.ts';
import type { Part } from './part.ts';

/** What decides which of a page's layers a text belongs to. */
export interface Place {
  /** stays still in the window */
  isFixed: boolean;
  /** in the browser's top layer */
  isTop: boolean;
  /** z-index */
  level: number;
}

export type { Layer };

/** The layers of a page. Each is painted just above its texts. */
export interface Layers {
  layerFor(place: Place): Layer;
  /** draws these lines and no others; layers without lines are removed */
  draw(parts: ReadonlyMap<Layer, readonly Part[]>): void;
  /** raises the layers in the top layer above newcomers */
  raise(): void;
}

/** `onTop`: the layers in the top layer are now above everything there. */
export function createLayers(root: ShadowRoot, onTop: () => void): Layers {
  const document = root.ownerDocument;
  const style = document.createElement('style');
  style.textContent = MARKS_CSS;
  const top = document.createElement('div');
  top.className = 'top';
  top.popover = 'manual';
  root.append(style, top);
  const layers = new Map<string, Layer>();
  const showTop = () => {
    top.showPopover();
    onTop();
  };
  return {
    layerFor(place) {
      const key = `${place.isTop} ${place.isFixed} ${place.level}`;
      let layer = layers.get(key);
      if (!layer) {
        layer = createLayer(document, place);
        layers.set(key, layer);
        (place.isTop ? top : root).append(layer.element);
        if (place.isTop && !top.matches(':popover-open')) showTop();
      }
      return layer;
    },
    draw(parts) {
      for (const [key, layer] of layers) {
        const wanted = parts.get(layer);
        if (wanted) layer.draw(wanted);
        else {
          layers.delete(key);
          layer.element.remove();
        }
      }
      if (top.childElementCount === 0 && top.matches(':popover-open')) top.hidePopover();
    },
    raise() {
      if (!top.matches(':popover-open')) return;
      top.hidePopover();
      showTop();
    },
  };
}
