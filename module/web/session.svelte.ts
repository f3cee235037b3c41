import { z } from 'zod';
import { Failure } from '../../shared/errors.ts';
import type { PageStorage } from '../keeping/storage.ts';

const Kept = z.object({ token: z.string().min(1), name: z.string(), email: z.string() });
type Kept = z.infer<typeof Kept>;

/** A new account or an old one. */
export interface Credentials {
  name?: string;
  email: string;
  password: string;
}

/** Why signing in failed: `FCC.Web.Account.Failed.<code>`, at which field. */
export class SignInFailure extends Error {
  readonly code: string;
  readonly field: 'name' | 'email' | 'password' | undefined;

  constructor(code: string, field?: 'name' | 'email' | 'password') {
    super(code);
    this.name = 'SignInFailure';
    this.code = code;
    this.field = field;
  }
}

/** Better Auth's codes in our words; what is not here is told as it is told everywhere. */
const CODES: Record<string, [code: string, field?: SignInFailure['field']]> = {
  INVALID_EMAIL_OR_PASSWORD: ['wrong-password', 'password'],
  INVALID_PASSWORD: ['wrong-password', 'password'],
  USER_ALREADY_EXISTS: ['taken', 'email'],
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: ['taken', 'email'],
  INVALID_EMAIL: ['bad-email', 'email'],
  PASSWORD_TOO_SHORT: ['short-password', 'password'],
  PASSWORD_TOO_LONG: ['long-password', 'password'],
  'too-many-requests': ['too-many-requests'],
  VALIDATION_ERROR: ['bad-email', 'email'],
};

const Answer = z.object({ user: z.object({ name: z.string(), email: z.string() }) });
const Refusal = z.object({ code: z.string() });

/** Who is at the page: somebody with an account, or a visitor. Tokens are sent in headers and messages, never in addresses. */
export class Session {
  #kept = $state.raw<Kept | null>(null);
  readonly #base: string;
  readonly #storage: PageStorage;
  readonly #visitor: string;

  /** `base` is the companion's address with a slash at the end. */
  constructor(base: string, storage: PageStorage) {
    this.#base = base;
    this.#storage = storage;
    this.#kept = Kept.safeParse(storage.read('session')).data ?? null;
    const visitor = z
      .string()
      .regex(/^[\w-]{22,128}$/)
      .safeParse(storage.read('visitor')).data;
    this.#visitor = visitor ?? drawToken();
    if (!visitor) storage.write('visitor', this.#visitor);
  }

  get user(): { name: string; email: string } | null {
    return this.#kept;
  }

  token(): string | null {
    return this.#kept?.token ?? null;
  }

  visitor(): string {
    return this.#visitor;
  }

  /** Makes an account and signs in. Raises `SignInFailure`. */
  async signUp(credentials: Credentials): Promise<void> {
    await this.#enter('auth/sign-up/email', credentials);
  }

  /** Raises `SignInFailure`. */
  async signIn({ email, password }: Credentials): Promise<void> {
    await this.#enter('auth/sign-in/email', { email, password });
  }

  /** Signs out here at once, and at the companion as soon as it hears of it. */
  async signOut(): Promise<void> {
    const token = this.token();
    this.forget();
    if (token) await this.#post('auth/sign-out', {}, { authorization: `Bearer ${token}` }).catch(() => undefined);
  }

  /** The token is no longer good. */
  forget(): void {
    this.#kept = null;
    this.#storage.write('session', undefined);
  }

  async #enter(path: string, body: object): Promise<void> {
    const response = await this.#post(path, body).catch(() => {
      throw new SignInFailure('unavailable');
    });
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok) throw failureOf(answer);
    const token = response.headers.get('set-auth-token');
    const user = Answer.safeParse(answer).data?.user;
    if (!token || !user) throw new SignInFailure('unavailable');
    this.#kept = { token, name: user.name, email: user.email };
    this.#storage.write('session', this.#kept);
  }

  #post(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.#base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      credentials: 'omit',
    });
  }
}

function failureOf(answer: unknown): SignInFailure {
  const [code, field] = CODES[Refusal.safeParse(answer).data?.code ?? ''] ?? ['unavailable'];
  return new SignInFailure(code, field);
}

/** 256 bits that nobody guesses. */
function drawToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** True for a failure that says that nobody is signed in. */
export const isSignedOut = (error: unknown): boolean => error instanceof Failure && error.code === 'not-signed-in';
