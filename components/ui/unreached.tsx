import { Notice } from './notice';

const focus = (title: HTMLParagraphElement | null) => title?.focus();

/** Says that the site could not be reached with a form. It takes the focus when it comes. */
export function Unreached({ text }: { text: string }) {
  return <Notice look="stop" title={text} titleRef={focus} />;
}
