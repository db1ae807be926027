import { config as readDotenv } from 'dotenv';
import type * as z from 'zod';
import { environmentSchema, type logLevels } from './environment.ts';
import type { Sureness } from './retrieval/sureness.ts';

/** What the bot needs to speak to Discord. */
export interface DiscordConfig {
  /** The bot token: a secret, never to be shown or logged. */
  readonly token: string;
  /** The application to register commands for; null: Discord is asked whose token it is. */
  readonly applicationId: string | null;
  /** The one server to register commands in, for development; null: commands are global. */
  readonly guildId: string | null;
  /** The API's base address, without version and without a slash at the end. */
  readonly api: string;
  /** How many shards to open on the gateway, from 1; `auto`: as many as Discord recommends. */
  readonly shards: number | 'auto';
}

/** What the endpoint needs that Discord calls in place of the gateway. */
export interface HttpConfig {
  readonly host: string;
  readonly port: number;
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /** The API's base address, for what follows a deferral. */
  readonly api: string;
}

/** Where Prometheus reads the metrics. */
export interface MetricsConfig {
  readonly host: string;
  readonly port: number;
}

/** Everything that the environment decides. */
export interface Config {
  /** Null without a token: the bot then runs on this machine only, or over HTTP. */
  readonly discord: DiscordConfig | null;
  /** Null without a public key and a port. Discord sends interactions here or to the gateway, never to both. */
  readonly http: HttpConfig | null;
  /** Null: nothing is counted. */
  readonly metrics: MetricsConfig | null;
  /** A role whose members may moderate besides those with Manage Messages; null for none. */
  readonly moderatorRoleId: string | null;
  /** The folder of articles to serve; null: the seeds that the package ships. */
  readonly seeds: string | null;
  /** Hosts that articles may be fetched from: `example.com`, or `*.example.com` for those below it; none by default. */
  readonly allowedHosts: readonly string[];
  /** How sure the bot must be before it answers. */
  readonly sureness: Sureness;
  /** Where servers' own stories are kept: the path of a SQLite file, or a PostgreSQL address. May hold a password. */
  readonly store: string;
  /** Whether a reload that loses no golden answer is applied without asking. */
  readonly autoReload: boolean;
  readonly logLevel: (typeof logLevels)[number];
}

/** A usable configuration, or one line for each key that is wrong, saying which and how to mend it. */
export type ConfigOutcome =
  | { readonly status: 'usable'; readonly config: Config }
  | { readonly status: 'wrong'; readonly problems: readonly string[] };

/** The variables of an environment, as process.env gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from the variables given, and from nothing else. An empty value counts as unset. */
export function readConfig(environment: Environment): ConfigOutcome {
  const parsed = environmentSchema.safeParse(withoutEmpty(environment));
  if (!parsed.success) {
    return {
      status: 'wrong',
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
    };
  }
  const env = parsed.data;
  const problems = unfitting(env);
  if (problems.length > 0) return { status: 'wrong', problems };
  const discord =
    env.DISCORD_TOKEN === undefined
      ? null
      : {
          token: env.DISCORD_TOKEN,
          applicationId: env.DISCORD_APPLICATION_ID ?? null,
          guildId: env.DISCORD_GUILD_ID ?? null,
          api: env.DISCORD_API,
          shards: env.SHARDS,
        };
  return {
    status: 'usable',
    config: {
      discord,
      http: httpIn(env),
      metrics: env.METRICS_PORT === undefined ? null : { host: env.HTTP_HOST, port: env.METRICS_PORT },
      moderatorRoleId: env.DISCORD_MODERATOR_ROLE_ID ?? null,
      seeds: env.VERBATIM_SEEDS ?? null,
      allowedHosts: env.VERBATIM_ALLOWED_HOSTS,
      sureness: env.VERBATIM_SURENESS,
      store: env.DATABASE_URL,
      autoReload: env.VERBATIM_RELOAD === 'auto',
      logLevel: env.LOG_LEVEL,
    },
  };
}

type Keys = z.infer<typeof environmentSchema>;

/** What is wrong with keys that are right by themselves. */
function unfitting({ DISCORD_PUBLIC_KEY, HTTP_PORT, METRICS_PORT }: Keys): readonly string[] {
  const problems: string[] = [];
  if (HTTP_PORT !== undefined && DISCORD_PUBLIC_KEY === undefined) {
    problems.push(
      'HTTP_PORT needs DISCORD_PUBLIC_KEY: copy it from Developer Portal → General Information → Public Key',
    );
  }
  if (DISCORD_PUBLIC_KEY !== undefined && HTTP_PORT === undefined) {
    problems.push(
      'DISCORD_PUBLIC_KEY needs HTTP_PORT, the port of the interactions endpoint: set it, or leave both empty for the gateway',
    );
  }
  if (METRICS_PORT !== undefined && METRICS_PORT === HTTP_PORT) {
    problems.push('METRICS_PORT must not be HTTP_PORT: what Discord reaches, everybody does');
  }
  return problems;
}

function httpIn({ DISCORD_PUBLIC_KEY, HTTP_PORT, HTTP_HOST, DISCORD_API }: Keys): HttpConfig | null {
  if (DISCORD_PUBLIC_KEY === undefined || HTTP_PORT === undefined) return null;
  return { host: HTTP_HOST, port: HTTP_PORT, publicKey: DISCORD_PUBLIC_KEY, api: DISCORD_API };
}

/**
 * Reads the configuration of this process: its environment first, then what the file adds (by default the `.env`
 * of the working folder). The process's environment is left as it is.
 */
export function loadConfig(file = '.env'): ConfigOutcome {
  const fromFile: Record<string, string> = {};
  const { error } = readDotenv({ path: file, quiet: true, processEnv: fromFile });
  // No .env is the usual case where the platform sets the environment.
  if (error !== undefined && 'code' in error && error.code !== 'ENOENT') {
    return {
      status: 'wrong',
      problems: [`${file} cannot be read (${String(error.code)}): mend it, or remove it`],
    };
  }
  return readConfig({ ...fromFile, ...withoutEmpty(process.env) });
}

function withoutEmpty(environment: Environment): Record<string, string> {
  const set: Record<string, string> = {};
  for (const [key, value] of Object.entries(environment)) {
    const trimmed = value?.trim();
    if (trimmed !== undefined && trimmed !== '') set[key] = trimmed;
  }
  return set;
}
