/** Two addresses go in; true comes out where they are the same page, whatever part of it they point at. */
export function isSamePage(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && withoutFragment(one) === withoutFragment(other);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
