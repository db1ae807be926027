/** A noun beside 1, 2 and 5: «цитата», «цитаты», «цитат». */
export type Forms = readonly [one: string, few: string, many: string];

const rules = new Intl.PluralRules('ru');

/** "1 цитата", "2 цитаты", "5 цитат", "21 цитата". */
export function counted(count: number, [one, few, many]: Forms): string {
  const category = rules.select(count);
  return `${count} ${category === 'one' ? one : category === 'few' ? few : many}`;
}
