import { config as readDotenv } from 'dotenv';
import * as z from 'zod';
import { isHostPattern } from './store/address/allowed-hosts.ts';
import { DEFAULT_SURENESS, SURENESS, type Sureness } from './retrieval/sureness.ts';

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
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything that the environment decides. */
export interface Config {
  /** Null without a token: the bot then runs in the terminal. */
  readonly discord: DiscordConfig | null;
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

// The messages end the sentence "KEY …" and never repeat the value: it may be a secret.
const tokenRemedy =
  'copy it from Developer Portal → your application → Bot → Reset Token, without "Bot " before it';
const token = z
  .string()
  .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, `is not a bot token (three parts joined by dots): ${tokenRemedy}`);

// https://docs.discord.com/developers/reference#snowflakes
const snowflake = (remedy: string) =>
  z.string().regex(/^\d{17,20}$/, `is not a Discord id (17 to 20 digits): ${remedy}`);

const api = z
  .string()
  .refine(
    isSafeAddress,
    'must be an https:// address (http:// only on this machine): leave it empty for Discord itself',
  )
  .transform((address) => address.replace(/\/+$/, ''));

const hosts = z
  .string()
  .default('')
  .transform((list) =>
    list
      .toLowerCase()
      .split(',')
      .map((host) => host.trim())
      .filter((host) => host !== ''),
  )
  .refine(
    (list) => list.every(isHostPattern),
    'must be names of hosts with commas between, such as example.com, *.example.org (no https://, no port, no path)',
  );

/** The keys of the environment; `.env.example` explains the same ones. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: token.optional(),
  DISCORD_APPLICATION_ID: snowflake(
    'copy it from Developer Portal → General Information, or leave it empty',
  ).optional(),
  DISCORD_GUILD_ID: snowflake(
    'in Discord turn on Developer Mode, then right-click the server → Copy Server ID',
  ).optional(),
  DISCORD_MODERATOR_ROLE_ID: snowflake(
    'in Discord turn on Developer Mode, then Server Settings → Roles → ⋯ → Copy Role ID',
  ).optional(),
  DISCORD_API: api.default('https://discord.com/api'),
  VERBATIM_SEEDS: z.string().optional(),
  VERBATIM_ALLOWED_HOSTS: hosts,
  VERBATIM_SURENESS: z
    .enum(SURENESS, { error: `must be one of ${SURENESS.join(', ')}` })
    .default(DEFAULT_SURENESS),
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseAddress,
      'must be the path of a file, or postgres://name:password@host/database: leave it empty for a file',
    )
    .default('verbatim.db'),
  VERBATIM_RELOAD: z.enum(['ask', 'auto'], { error: 'must be ask or auto' }).default('ask'),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
});

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
  const discord =
    env.DISCORD_TOKEN === undefined
      ? null
      : {
          token: env.DISCORD_TOKEN,
          applicationId: env.DISCORD_APPLICATION_ID ?? null,
          guildId: env.DISCORD_GUILD_ID ?? null,
          api: env.DISCORD_API,
        };
  return {
    status: 'usable',
    config: {
      discord,
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

// The token goes to this address with every request: it must not travel in the clear.
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && here);
}

function isDatabaseAddress(address: string): boolean {
  const [scheme] = /^[a-z][a-z+.-]+:(?=\/\/)/i.exec(address) ?? [];
  if (scheme === undefined || scheme === 'file:') return true;
  return /^postgres(ql)?:$/.test(scheme) && URL.canParse(address);
}
