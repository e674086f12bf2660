/** The standing of all topics goes in; an overview comes out of what the policy speaks of, leaves out and contradicts. */
import type { TopicStanding } from '../../export/report-sections.ts';
import { STANDING_TEXTS, TOPIC_TEXTS } from '../../locale/message-tables.ts';
import { countText, text } from '../../locale/text.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

export function TopicOverview({ topics }: { topics: TopicStanding[] }) {
  return (
    <section class="topics" aria-labelledby="topics">
      <div class="section-head">
        <h2 id="topics">{text('topics')}</h2>
      </div>
      <ul>
        {topics.map((topic) => (
          <li key={topic.topic} class={`topic topic-${topic.standing}`}>
            <Icon name={iconOf(topic)} />
            <strong>{text(TOPIC_TEXTS[topic.topic])}</strong>
            <span class="standing">{describe(topic)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function iconOf({ standing, hurts, helps }: TopicStanding): IconName {
  if (standing !== 'says') return standing;
  if (hurts === 0 && helps === 0) return 'neutral';
  return hurts === 0 ? 'good' : helps === 0 ? 'serious' : 'moderate';
}

function describe({ standing, hurts, helps }: TopicStanding): string {
  const counts = [hurts > 0 ? countText('topicHurts', hurts) : '', helps > 0 ? countText('topicHelps', helps) : ''];
  const said = counts.filter((count) => count !== '').join(text('listSeparator'));
  if (standing === 'says' && said !== '') return said;
  return text(STANDING_TEXTS[standing]);
}
