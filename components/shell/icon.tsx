/** From Phosphor's bold set (MIT), whose grid is 256 wide. */
const paths = {
  search:
    'M232.49,215.51,185,168a92.12,92.12,0,1,0-17,17l47.53,47.54a12,12,0,0,0,17-17ZM44,112a68,68,0,1,1,68,68A68.07,68.07,0,0,1,44,112Z',
  right:
    'M224.49,136.49l-72,72a12,12,0,0,1-17-17L187,140H40a12,12,0,0,1,0-24H187L135.51,64.48a12,12,0,0,1,17-17l72,72A12,12,0,0,1,224.49,136.49Z',
} as const;

/** A small drawing beside words, in their color and as high as they are. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 256 256" width="16" height="16" className="icon" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
