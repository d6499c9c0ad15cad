import type { BoundKey } from './welcome-state.ts';

/** Which keys do what. */
export function KeyTable({ keys }: { keys: BoundKey[] }) {
  return (
    <dl class="keys">
      {keys.map(({ description, key }) => (
        <div key={description}>
          <dt>{description}</dt>
          <dd>
            <kbd>{key}</kbd>
          </dd>
        </div>
      ))}
    </dl>
  );
}
