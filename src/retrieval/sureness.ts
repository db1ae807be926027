/**
 * How sure the bot must be before it answers. `bench/train` derives each setting's threshold from what withholding a
 * right passage costs where showing a wrong one costs 1: a half for `strict`, one and a half for `balanced`, four for
 * `eager`.
 */
export const SURENESS = ['strict', 'balanced', 'eager'] as const;

/** One of {@link SURENESS}. */
export type Sureness = (typeof SURENESS)[number];

/** What holds where nobody has chosen. */
export const DEFAULT_SURENESS: Sureness = 'balanced';
