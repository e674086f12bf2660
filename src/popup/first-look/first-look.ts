/**
 * The popup's first script, loaded before all others and by itself: shows letter and verdict of a known report, which stand in
 * the popup's own address. So they are on the screen before the code of the rest is there: docs/performance.md tells what
 * that gains.
 */
import { readGlimpse } from '../../glimpse.ts';
import { startWords } from '../../ui/start-words.ts';
import { gradePanel } from './grade-panel.ts';
import { gradeWords } from './grade-words.ts';

const glimpse = readGlimpse(location.hash);
if (glimpse !== null) {
  startWords();
  const main = document.createElement('main');
  main.className = 'first-look';
  main.append(gradePanel(gradeWords(glimpse)));
  document.getElementById('app')!.append(main);
}
