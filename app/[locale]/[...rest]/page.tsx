import { notFound } from 'next/navigation';

/** Any address without a page of its own: it gets the site's own “no page here”, in the right language. */
export default function Page() {
  notFound();
}
