/** The parts of the popup that it loads when they are wanted, here from the beginning: so that none is on its way when a test ends. */
import '../../src/popup/act/what-you-can-do.tsx';
import '../../src/popup/changes/policy-news.tsx';
import '../../src/popup/flag/flag-form.tsx';
import '../../src/popup/marks/marks-bar.tsx';
import '../../src/popup/own/own-letter.tsx';
import '../../src/popup/states/no-report.tsx';
