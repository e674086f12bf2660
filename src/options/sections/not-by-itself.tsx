/** Shown where the browser does not let the extension look at policies without a click: what that means, and the way to change it. */
import { useState } from 'preact/hooks';
import { text } from '../../locale/text.ts';
import { useOptionsHost } from '../options-host.ts';
import { Part } from '../part.tsx';

export function NotByItself() {
  const host = useOptionsHost();
  const [isRefused, setRefused] = useState(false);

  // The browser asks only as part of the press, so nothing is waited for before.
  const allow = async () => setRefused(!(await host.allowPolicies()));

  return (
    <Part id="not-by-itself" heading={text('notByItself')} isNotice>
      <p>{text('notByItselfText')}</p>
      <p role="status">{isRefused && <strong>{text('notByItselfRefused')}</strong>}</p>
      <p class="buttons">
        <button type="button" onClick={allow}>
          {text('notByItselfAllow')}
        </button>
      </p>
    </Part>
  );
}
