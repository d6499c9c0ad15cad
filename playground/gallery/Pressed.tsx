import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** the buttons by their names, one after the other */
  press: (string | RegExp)[];
  children: preact.ComponentChildren;
}

/** Presses buttons in its content, so that states which need a reader are shown too. */
export function Pressed({ press, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pending = [...press];
    const pressNext = () => {
      const [next] = pending;
      const button = next && findButton(place.current, next);
      if (!button) return;
      pending.shift();
      button.click();
    };
    // The effect of a press comes later. Each change may have brought the next button.
    const observer = new MutationObserver(pressNext);
    if (place.current) observer.observe(place.current, { childList: true, subtree: true });
    pressNext();
    return () => observer.disconnect();
  }, []);
  return <div ref={place}>{children}</div>;
}

function findButton(root: HTMLElement | null, name: string | RegExp) {
  return [...(root?.querySelectorAll('button') ?? [])].find((button) => {
    const label = (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();
    return typeof name === 'string' ? label === name : name.test(label);
  });
}
