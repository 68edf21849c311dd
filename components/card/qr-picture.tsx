import { type CodeSize, qrCode } from '@/lib/outlook/qr-code';

/** The widths of `codeSizes`. */
const widths = { tiny: 'w-36', modest: 'w-48', small: 'w-72', large: 'w-96' } as const satisfies Record<
  CodeSize,
  string
>;

/** `at`: the size that `codeSizeOf` gives for the text, or a larger one. */
type Props = { text: string; label: string; at: CodeSize };

/** A QR code, dark on white in every theme, so that a camera reads it. */
export function QrPicture({ text, label, at }: Props) {
  const { size, path } = qrCode(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={`${widths[at]} h-auto max-w-full shrink-0`}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
