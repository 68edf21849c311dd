/** A line of base64 as mail has it (RFC 2045 §6.8), quoted or not. */
const encoded = /^[>\s]*[A-Za-z0-9+/]{40,1000}={0,2}\s*$/;

/** Lines of base64 in a row from which on they are a file: what a server says in base64 is shorter (some five thousand letters). */
const fewestOfFile = 100;

/** Characters without a space from which on they are a file that lost its line ends. */
const longestWord = 10_000;
const word = /[A-Za-z0-9+/]{40,}={0,2}/g;

/** A mail without the files in it: pictures and documents say nothing of a failure, and are most of its length. In linear time. */
export function withoutAttachments(text: string): string {
  const kept: string[] = [];
  let run: string[] = [];
  const endRun = () => {
    if (run.length < fewestOfFile) kept.push(...run);
    run = [];
  };
  for (const line of text.replace(word, (run) => (run.length < longestWord ? run : ' ')).split('\n')) {
    if (encoded.test(line)) run.push(line);
    else {
      endRun();
      kept.push(line);
    }
  }
  endRun();
  return kept.join('\n');
}
