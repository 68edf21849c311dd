import { qrCode } from '@/lib/outlook/qr-code';

/** `className` says how large it is: a long text needs a large picture. */
type Props = { text: string; label: string; className?: string };

/** A QR code, dark on white in every theme, so that a camera reads it. */
export function QrPicture({ text, label, className = 'size-36' }: Props) {
  const { size, path } = qrCode(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className={`${className} shrink-0`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
