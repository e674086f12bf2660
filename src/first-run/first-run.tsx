/** What the extension does with pages and what it does not, for somebody who has just installed it. Asks for nothing. */
import { type MessageKey, text } from '../locale/text.ts';

const PARTS: readonly { id: string; heading: MessageKey; lines: readonly MessageKey[] }[] = [
  { id: 'use', heading: 'firstUse', lines: ['firstUseClick', 'firstUsePin', 'firstUsePolicy', 'firstUseMenu'] },
  { id: 'does', heading: 'firstDoes', lines: ['firstDoesPolicies', 'firstDoesClick', 'firstDoesMemory'] },
  { id: 'does-not', heading: 'firstDoesNot', lines: ['firstNotSent', 'firstNotOther', 'firstNotCookies'] },
];

interface Props {
  /** The browser has a choice 'on click' for each extension; else the right to all sites is withdrawn as a whole. */
  isOnClickChoice: boolean;
  /** The browser puts the icon of a new extension behind a button of its own. */
  isHidden: boolean;
  /** The browser has a menu by a right click. */
  hasMenus: boolean;
  onSettings: () => void;
}

export function FirstRun({ isOnClickChoice, isHidden, hasMenus, onSettings }: Props) {
  const isSaid = (line: MessageKey) => (hasMenus || line !== 'firstUseMenu') && (isHidden || line !== 'firstUsePin');
  return (
    <main>
      <header>
        <h1>{text('firstTitle')}</h1>
        <p>{text('firstText')}</p>
      </header>
      {PARTS.map(({ id, heading, lines }) => (
        <section key={id} class="part" aria-labelledby={id}>
          <h2 id={id}>{text(heading)}</h2>
          <ul>
            {lines.filter(isSaid).map((line) => (
              <li key={line}>{text(line)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section class="part" aria-labelledby="warning">
        <h2 id="warning">{text('firstWarning')}</h2>
        <p>{text('firstWarningWhy')}</p>
        <p>{text(isOnClickChoice ? 'firstWarningLess' : 'firstWarningLessFirefox')}</p>
      </section>
      <p class="buttons">
        <button type="button" onClick={onSettings}>
          {text('openOptions')}
        </button>
      </p>
    </main>
  );
}
