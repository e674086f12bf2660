/** 'Check every page': off until the person turns it on here and the browser has asked them; off again gives the right back, where it is one of its own. */
import { useState } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import { useOptionsHost } from '../options-host.ts';
import { Part } from '../part.tsx';

export function EveryPage({ isOn }: { isOn: boolean }) {
  const host = useOptionsHost();
  const [isRefused, setRefused] = useState(false);

  // The browser asks only as part of the press, so nothing is waited for before.
  const turnOn = async () => setRefused(!(await host.allowEveryPage()));

  return (
    <Part id="every-page" heading={text('everyPage')}>
      <p>{text('everyPageText')}</p>
      <p class="soft">{text(host.isEveryPageApart ? 'everyPageLimits' : 'everyPageLimitsFirefox')}</p>
      <p role="status">
        <strong>{text(isOn ? 'everyPageOn' : isRefused ? 'everyPageRefused' : 'everyPageOff')}</strong>
      </p>
      <p class="buttons">
        {isOn ? (
          <button type="button" onClick={() => void host.giveBackEveryPage()}>
            {text('everyPageTurnOff')}
          </button>
        ) : (
          <button type="button" onClick={turnOn}>
            {text('everyPageTurnOn')}
          </button>
        )}
      </p>
    </Part>
  );
}
