/** The day comes out, as an ISO date in the person's own time. */
export function today(): string {
  return isoDay(Date.now());
}

/** `at` in milliseconds since 1970. */
export function isoDay(at: number): string {
  const day = new Date(at);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
