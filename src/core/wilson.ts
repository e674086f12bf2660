/** Successes and trials go in, the lower end of the 95 % Wilson score interval comes out, 0 to 1. Source: Wilson 1927. */
export function wilsonLower(successes: number, trials: number): number {
  if (trials === 0) return 0;
  const z = 1.96;
  const p = successes / trials;
  const centre = p + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * trials)) / trials);
  return Math.max(0, (centre - spread) / (1 + (z * z) / trials));
}
