/** A name that opens its own card. */
export function NameButton(props: { id: string; name: string; onOpen: (id: string) => void }) {
  return (
    <button type="button" class="name" dir="auto" onClick={() => props.onOpen(props.id)}>
      {props.name}
    </button>
  );
}
