/** A number or a few words, and what they are of. */
export function Count({ term, count }: { term: string; count: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{count}</dd>
    </div>
  );
}
