/** Line drawings, 16 units square. They take the colour of the text, and screen readers skip them. */
function Icon({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}

export const CloseIcon = () => <Icon path="M4 4l8 8M12 4l-8 8" />;
export const BackIcon = () => <Icon path="M9.5 3.5L5 8l4.5 4.5" />;
export const OutIcon = () => <Icon path="M6 4H4v8h8v-2M9 3.5h3.5V7M12 4L7.5 8.5" />;
export const SearchIcon = () => (
  <Icon path="M10.5 10.5L14 14M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9z" />
);
export const CopyIcon = () => <Icon path="M6 5.5h7v8H6zM10 5.5v-3H3v8h3" />;
export const DoneIcon = () => <Icon path="M3.5 8.5l3 3 6-7" />;
export const PinIcon = () => <Icon path="M8 10v4M5.5 2.5h5M6 2.5v4L4 10h8L10 6.5v-4" />;
export const UpIcon = () => <Icon path="M8 13V3.5M4 7l4-4 4 4" />;
export const DownIcon = () => <Icon path="M8 3v9.5M4 9l4 4 4-4" />;
export const MoreIcon = () => <Icon path="M3 8h.01M8 8h.01M13 8h.01" />;
export const GripIcon = () => <Icon path="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" />;
