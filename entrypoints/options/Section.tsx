interface Props {
  id: string;
  title: string;
  intro: string;
  children: preact.ComponentChildren;
}

/** A headed part of the options page, reached by its address. */
export function Section({ id, title, intro, children }: Props) {
  return (
    <section id={id} class="options-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="intro">{intro}</p>
      {children}
    </section>
  );
}
