/** What a client showed to sign in. For XOAUTH2 the token stands in `password`. */
export type SignInSeen = { mechanism: string; user: string; password: string };

const decode = (text: string) => Buffer.from(text, 'base64').toString();
const encode = (text: string) => Buffer.from(text).toString('base64');

/** Asks for what is missing from an AUTH line (RFC 4954): PLAIN, LOGIN and XOAUTH2. Undefined when the client hung up or the mechanism is another. */
export async function readSignIn(
  line: string,
  ask: (challenge: string) => Promise<string | undefined>,
): Promise<SignInSeen | undefined> {
  const [, mechanism = '', initial] = line.trim().split(/\s+/);
  const first = async (challenge: string) => {
    const answer = initial ?? (await ask(challenge));
    return answer === undefined ? undefined : decode(answer);
  };
  switch (mechanism.toUpperCase()) {
    case 'PLAIN': {
      const [, user, password] = (await first(''))?.split('\0') ?? [];
      return user === undefined || password === undefined
        ? undefined
        : { mechanism: 'PLAIN', user, password };
    }
    case 'LOGIN': {
      const user = await first(encode('Username:'));
      const password = await ask(encode('Password:'));
      if (user === undefined || password === undefined) return undefined;
      return { mechanism: 'LOGIN', user, password: decode(password) };
    }
    case 'XOAUTH2': {
      const fields = (await first(''))?.split('\u0001') ?? [];
      const field = (prefix: string) => fields.find((text) => text.startsWith(prefix))?.slice(prefix.length);
      const user = field('user=');
      const password = field('auth=Bearer ');
      if (user === undefined || password === undefined) return undefined;
      return { mechanism: 'XOAUTH2', user, password };
    }
    default:
      return undefined;
  }
}
