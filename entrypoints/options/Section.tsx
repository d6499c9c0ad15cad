interface Props {
  id: string;
  title: string;
  intro?: string;
  /** belongs to the area before it, and is headed as a part of that */
  isPart?: boolean;
  children: preact.ComponentChildren;
}

/** A headed part of the options page, reached by its address. */
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
