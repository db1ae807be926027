const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never neither nor none nobody nothing nowhere without hardly barely scarcely non cannot'.split(' '),
);

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'] as const;

/** Whether the word by itself denies: "not", "never", "without". */
export function isNegation(key: string): boolean {
  return NEGATIONS.has(key);
}

/** Whether `negative` denies `positive` by a prefix or by "-less": "unhappy" and "happy", "careless" and "careful". */
export function isNegatedFormOf(negative: string, positive: string): boolean {
  if (PREFIXES.some((prefix) => negative === prefix + positive)) return true;
  const [stem, ending] = [
    negative.replace(/less(ly|ness)?$/, ''),
    /less(ly|ness)?$/.exec(negative)?.[1] ?? '',
  ];
  return stem !== negative && (positive === stem + ending || positive === `${stem}ful${ending}`);
}

/** The words that may be `key` denied, or what it denies: where to look for a near spelling. */
export function deniedForms(key: string): readonly string[] {
  const longer = PREFIXES.map((prefix) => prefix + key);
  const shorter = PREFIXES.filter((prefix) => key.startsWith(prefix)).map((prefix) =>
    key.slice(prefix.length),
  );
  return [...longer, ...shorter];
}
