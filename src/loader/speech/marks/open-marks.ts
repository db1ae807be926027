const FAMILIES: Readonly<Record<string, string>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '«': 'angle',
  '»': 'angle',
  "''": 'apostrophes',
};

/** The opening quotation marks met and not yet closed, in order. */
export class OpenMarks {
  private readonly marks: { readonly family: string; readonly at: number }[] = [];
  private readonly counts = new Map<string, number>();

  get isEmpty(): boolean {
    return this.marks.length === 0;
  }

  get first(): number | null {
    return this.marks[0]?.at ?? null;
  }

  get last(): number | null {
    return this.marks.at(-1)?.at ?? null;
  }

  add(mark: string, at: number): void {
    const family = familyOf(mark);
    this.marks.push({ family, at });
    this.count(family, 1);
  }

  /** Closes the nearest open mark of the same family and all opened after it; null where none is open. */
  close(mark: string): number | null {
    // Typists mix them: “We are safe."
    const own = familyOf(mark);
    const other = own === 'straight' ? 'curly' : own === 'curly' ? 'straight' : own;
    const family = !this.counts.get(own) && this.counts.get(other) ? other : own;
    while ((this.counts.get(family) ?? 0) > 0) {
      const closed = this.marks.pop();
      if (!closed) return null;
      this.count(closed.family, -1);
      if (closed.family === family) return closed.at;
    }
    return null;
  }

  private count(family: string, change: number): void {
    this.counts.set(family, (this.counts.get(family) ?? 0) + change);
  }
}

/** Marks of one family close each other, whichever way round a language prints them. */
function familyOf(mark: string): string {
  return FAMILIES[mark] ?? 'straight';
}
