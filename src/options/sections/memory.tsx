/** What is remembered of graded sites: on or off, of how many, and all of it deleted at the person's word. Turning it off deletes nothing. */
import { useEffect, useState } from 'preact/hooks';
import { memoryNoteText } from '../../locale/memory-texts.ts';
import { countText, text } from '../../locale/text.ts';
import type { TroubleCode } from '../../protocol.ts';
import { MEMORY_LIMITS, type Settings } from '../../settings/settings.ts';
import { DeleteAll } from '../../ui/delete-all.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import { useOptionsHost } from '../options-host.ts';
import { Part } from '../part.tsx';
import { Switch } from '../switch.tsx';

export function MemoryPart({ memory }: { memory: Settings['memory'] }) {
  const host = useOptionsHost();
  return (
    <Part id="memory" heading={text('memory')}>
      <Switch
        label={text('memorySwitch')}
        hint={text('memorySwitchText')}
        isOn={memory.on}
        onChange={(on) => host.change((now) => ({ memory: { ...now.memory, on } }))}
      />
      <ChoiceGroup
        legend={text('memoryLimit')}
        chosen={String(memory.limit)}
        choices={MEMORY_LIMITS.map((limit) => [String(limit), text('memorySites', limit)] as const)}
        onChoose={(chosen) => {
          const limit = MEMORY_LIMITS.find((each) => String(each) === chosen);
          if (limit !== undefined) host.change((now) => ({ memory: { ...now.memory, limit } }));
        }}
      />
      <WhatIsKept memory={memory} />
    </Part>
  );
}

function WhatIsKept({ memory }: { memory: Settings['memory'] }) {
  const host = useOptionsHost();
  const [kept, setKept] = useState<number | TroubleCode | null>(null);
  useEffect(() => host.watchMemory(setKept), [host]);

  if (typeof kept === 'string') return <p role="status">{memoryNoteText({ code: kept })}</p>;
  const over = (kept ?? 0) - memory.limit;
  return (
    <>
      <p role="status">
        {kept !== null && countText(memory.on || kept === 0 ? 'memoryCount' : 'memoryStillKept', kept)}{' '}
        {memory.on && over > 0 && countText('memoryWillLeave', over)}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => host.openHistory()}>
          {text('mySites')}
        </button>
      </p>
      {kept !== null && <DeleteAll count={kept} onDelete={() => host.deleteMemory()} />}
    </>
  );
}
