/** A dictionary form goes in, the forms that a policy may use come out: verb forms and plural. Too many forms do no harm. */

const IRREGULAR: Record<string, string[]> = {
  sell: ['sells', 'sold', 'selling'],
  buy: ['buys', 'bought', 'buying'],
  give: ['gives', 'gave', 'given', 'giving'],
  keep: ['keeps', 'kept', 'keeping'],
  hold: ['holds', 'held', 'holding'],
  send: ['sends', 'sent', 'sending'],
  get: ['gets', 'got', 'gotten', 'getting'],
  make: ['makes', 'made', 'making'],
  let: ['lets', 'letting'],
  find: ['finds', 'found', 'finding'],
  take: ['takes', 'took', 'taken', 'taking'],
  lend: ['lends', 'lent', 'lending'],
  bind: ['binds', 'bound', 'binding'],
  tell: ['tells', 'told', 'telling'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'reading'],
  leave: ['leaves', 'left', 'leaving'],
  know: ['knows', 'knew', 'known', 'knowing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  build: ['builds', 'built', 'building'],
  set: ['sets', 'setting'],
  put: ['puts', 'putting'],
  bring: ['brings', 'brought', 'bringing'],
  seek: ['seeks', 'sought', 'seeking'],
  think: ['thinks', 'thought', 'thinking'],
  say: ['says', 'said', 'saying'],
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  become: ['becomes', 'became', 'becoming'],
  opt: ['opts', 'opted', 'opting'],
  transfer: ['transfers', 'transferred', 'transferring'],
  refer: ['refers', 'referred', 'referring'],
  permit: ['permits', 'permitted', 'permitting'],
  submit: ['submits', 'submitted', 'submitting'],
  transmit: ['transmits', 'transmitted', 'transmitting'],
  infer: ['infers', 'inferred', 'inferring'],
  log: ['logs', 'logged', 'logging'],
  swap: ['swaps', 'swapped', 'swapping'],
  plug: ['plugs', 'plugged', 'plugging'],
  party: ['parties'],
  child: ['children'],
  person: ['persons', 'people'],
};
const VOWEL = /[aeiou]/;

/** All forms of `word`, itself first: 'share' gives share, shares, shared, sharing. */
export function inflect(word: string): string[] {
  const irregular = IRREGULAR[word];
  if (irregular) return [word, ...irregular];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (word.endsWith('y') && !VOWEL.test(word.at(-2) ?? '')) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  return [word, plural, `${word}ed`, `${word}ing`];
}
