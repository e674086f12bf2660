/** From now on fast-check draws the same for everybody: a test that fails must fail for all. FUZZ_SEED asks for another draw. */
import fc from 'fast-check';

export function fixChance(): void {
  fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261122) });
}
