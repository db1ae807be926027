/** What is wrong at one place of a parsed JSON file. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The complaints named at most; a file of the wrong kind would have thousands. */
const complaintsShown = 3;

/** The first complaints in one sentence, and how many more there are. */
export function describeComplaints(complaints: readonly string[]): string {
  const more = complaints.length - complaintsShown;
  const shown = complaints.slice(0, complaintsShown).join('; ');
  return more > 0 ? `${shown}; and ${more} more` : shown;
}

/** What is wrong with a file's shape, each with its place, as in `questions[3].article: Required`. */
export function describeIssues(issues: readonly Issue[]): string {
  return describeComplaints(issues.map(({ path, message }) => `${placeOf(path)}: ${message}`));
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>(
    (before, key) => (typeof key === 'number' ? `${before}[${key}]` : `${before}.${String(key)}`),
    '',
  );
  return place === '' ? 'the whole file' : place.replace(/^\./, '');
}
