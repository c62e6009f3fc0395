import { useLingui } from '@lingui/react/macro';
import { encode } from 'uqr';

/** Light around the code, in its own dots: readers need four. */
const quiet = 4;

/** An address as a picture that cameras read, drawn here: nobody is asked for it. */
export function QrCode({ text }: { text: string }) {
  const { t } = useLingui();
  const { data, size } = encode(text, { border: quiet, ecc: 'M' });
  const dots = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return (
    <svg
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      width="120"
      height="120"
      role="img"
      aria-label={t`The address of this brief as a code for cameras`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dots.join('')} fill="#000" />
    </svg>
  );
}
