import * as z from 'zod';
import { DEFAULT_SURENESS, SURENESS } from './retrieval/sureness.ts';
import { isSnowflake } from './shelf/settings.ts';
import { isHostPattern } from './store/address/allowed-hosts.ts';
import { readAddress } from './store/database/address.ts';

/** How much is logged, least first. */
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

// The messages end the sentence "KEY …" and never repeat the value: it may be a secret.
const tokenRemedy =
  'copy it from Developer Portal → your application → Bot → Reset Token, without "Bot " before it';
const token = z
  .string()
  .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, `is not a bot token (three parts joined by dots): ${tokenRemedy}`);

const snowflake = (remedy: string) =>
  z.string().refine(isSnowflake, `is not a Discord id (17 to 20 digits): ${remedy}`);

const api = z
  .string()
  .refine(
    isSafeAddress,
    'must be an https:// address (http:// only on this machine): leave it empty for Discord itself',
  )
  .transform((address) => address.replace(/(?<!\/)\/+$/, ''));

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

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'is not a port: a number from 1 to 65535')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, 'is not a port: a number from 1 to 65535');

const SHARDS_WANTED = 'must be auto or a whole number from 1 to 9999: leave it empty, and Discord is asked';
const shards = z
  .string()
  .regex(/^(?:auto|[1-9]\d{0,3})$/, SHARDS_WANTED)
  .transform((value) => (value === 'auto' ? ('auto' as const) : Number(value)));

const publicKey = z
  .string()
  .regex(
    /^[\da-f]{64}$/i,
    'is not a public key (64 hexadecimal digits): copy it from Developer Portal → General Information → Public Key',
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
  SHARDS: shards.default('auto'),
  DISCORD_PUBLIC_KEY: publicKey.optional(),
  HTTP_PORT: port.optional(),
  HTTP_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: port.optional(),
  VERBATIM_SEEDS: z.string().optional(),
  VERBATIM_ALLOWED_HOSTS: hosts,
  VERBATIM_SURENESS: z
    .enum(SURENESS, { error: `must be one of ${SURENESS.join(', ')}` })
    .default(DEFAULT_SURENESS),
  DATABASE_URL: z
    .string()
    .refine(
      (address) => readAddress(address) !== null,
      'must be the path of a file, or postgres://name:password@host/database: leave it empty for a file',
    )
    .default('verbatim.db'),
  VERBATIM_RELOAD: z.enum(['ask', 'auto'], { error: 'must be ask or auto' }).default('ask'),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
});

// The token goes to this address with every request: it must not travel in the clear.
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const here = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && here);
}
