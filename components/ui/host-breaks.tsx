import { Fragment } from 'react';

/** A server’s name that is too long to stand anywhere in a line of a phone, with the marks that touch it. */
const longName = /([(“]?(?=[a-z0-9.-]{20})[a-z0-9-]+(?:\.[a-z0-9-]+)+[,;:.)”]*)/i;

/** A text in which a long server’s name keeps together; where even a line of its own is too short, it is broken before a dot. */
export function HostBreaks({ text }: { text: string }) {
  let at = 0;
  return text.split(longName).map((part) => {
    if (part === '') return null;
    const key = at;
    at += part.length;
    return longName.test(part) ? <LongName key={key} name={part} /> : <Fragment key={key}>{part}</Fragment>;
  });
}

function LongName({ name }: { name: string }) {
  const [first, ...rest] = name.split(/(?=\.[a-z0-9])/i);
  let way = first;
  return (
    <span className="inline-block max-w-full">
      {first}
      {rest.map((label) => {
        way += label;
        return (
          <Fragment key={way}>
            <wbr />
            {label}
          </Fragment>
        );
      })}
    </span>
  );
}
