import { qrCode } from '@/lib/outlook/qr-code';

/** A QR code, dark on white in every theme, so that a camera reads it. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { size, path } = qrCode(text);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="size-36 shrink-0">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
