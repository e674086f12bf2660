/** What matters to the person, topic by topic, and where they live: what their own letter is made of. */
import { TOPICS } from '../../core/clause.ts';
import { type Importance, REGIONS, type Region } from '../../core/priorities.ts';
import { REGION_TEXTS, TOPIC_TEXTS } from '../../locale/message-tables.ts';
import { text } from '../../locale/text.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { useOptionsHost } from '../options-host.ts';
import { Part } from '../part.tsx';

export function PrioritiesPart({ settings: { priorities, region } }: { settings: Settings }) {
  const host = useOptionsHost();
  const degrees: [Importance, string][] = [
    ['less', text('mattersLess')],
    ['normal', text('mattersNormal')],
    ['more', text('mattersMore')],
  ];
  const isPlain = TOPICS.every((topic) => priorities[topic] === 'normal');
  return (
    <Part id="priorities" heading={text('priorities')}>
      <p>{text('prioritiesText')}</p>
      <div class="topics">
        {TOPICS.map((topic) => (
          <ChoiceGroup
            key={topic}
            legend={text(TOPIC_TEXTS[topic])}
            chosen={priorities[topic]}
            choices={degrees}
            onChoose={(degree) => host.change((now) => ({ priorities: { ...now.priorities, [topic]: degree } }))}
          />
        ))}
      </div>
      <p class="buttons">
        <button
          type="button"
          disabled={isPlain}
          onClick={() => host.change(() => ({ priorities: DEFAULT_SETTINGS.priorities }))}
        >
          {text('prioritiesReset')}
        </button>
      </p>
      <ChoiceGroup<Region | ''>
        legend={text('region')}
        chosen={region ?? ''}
        choices={[['', text('regionUnsaid')], ...REGIONS.map((each) => [each, text(REGION_TEXTS[each])] as const)]}
        onChoose={(chosen) => host.change(() => ({ region: chosen === '' ? null : chosen }))}
      />
      <p class="soft">{text('regionText')}</p>
    </Part>
  );
}
