/**
 * Edits (insertion, deletion, substitution, swap of neighbours) between two words: Damerau–Levenshtein, restricted.
 * Infinity where they are more than `most`, which most words show within a few letters.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j += 1) last.push(j);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const swap =
        !same && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      let edits = (last[j - 1] ?? 0) + (same ? 0 : 1);
      edits = Math.min(edits, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (swap) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    // What follows goes on from this row, or by a swap from the one before.
    if (Math.min(least, leastBefore + 1) > most) return Infinity;
    leastBefore = least;
    before = last;
    last = row;
  }
  const distance = last[b.length] ?? a.length;
  return distance > most ? Infinity : distance;
}
