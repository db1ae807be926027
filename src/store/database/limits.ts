const MEGABYTE = 1024 * 1024;
const HOUR = 60 * 60 * 1000;

/** How many stories may stand on a server's shelf. */
export const MAX_STORIES = 100;

/** How large the texts that serve, or would serve after a switch, may be together on one shelf, in bytes. */
export const MAX_CURRENT_BYTES = 64 * MEGABYTE;

/** How much a server may keep in all, with earlier versions, proposals and removed stories, in bytes. */
export const MAX_STORED_BYTES = 512 * MEGABYTE;

/** How many versions of a story that have served are kept. */
export const MAX_SERVED = 20;

/** How long a proposal that never served is kept, in milliseconds. */
export const PROPOSAL_LIFE = 24 * HOUR;

/** How long a removed story can be restored, in milliseconds. */
export const REMOVED_LIFE = 24 * HOUR;

/** The longest term or passage that is counted, in UTF-16 units. */
export const MAX_COUNTED = 200;
