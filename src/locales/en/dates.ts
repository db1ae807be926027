/** "14 February 2017" for `2017-02-14`, "February 2017" for `2017-02`; anything else stays as it is. */
export function longDate(iso: string): string {
  const [, month, day] = iso.split('-');
  const date = new Date(`${day === undefined ? `${iso}-01` : iso}T00:00:00Z`);
  if (month === undefined || Number.isNaN(date.getTime())) return iso;
  return (day === undefined ? months : days).format(date);
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
