interface Props {
  id: string;
  title: string;
  intro?: string;
  /** belongs to the area before it, and gets a heading one level lower */
  isPart?: boolean;
  children: preact.ComponentChildren;
}

/** A part of the options page with a heading and an address. */
export function Section({ id, title, intro, isPart = false, children }: Props) {
  const Heading = isPart ? 'h3' : 'h2';
  return (
    <section
      id={id}
      class={`options-section ${isPart ? 'options-part' : ''}`}
      aria-labelledby={`${id}-title`}
    >
      <Heading id={`${id}-title`} class="section-title" tabIndex={-1}>
        {title}
      </Heading>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </section>
  );
}
