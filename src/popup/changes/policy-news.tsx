/** What has changed in the policy goes in, and what there is to say of the memory; both come out in words. */
import type { PolicyChange } from '../../changes/policy-change.ts';
import { memoryNoteText } from '../../locale/memory-texts.ts';
import type { MemoryNote } from '../../protocol.ts';
import { ChangeView } from '../../ui/change-view.tsx';

export function PolicyNews({ news, memory }: { news: PolicyChange[]; memory: MemoryNote | null }) {
  return (
    <>
      {news.map((change) => (
        <ChangeView key={change.on} change={change} isNews />
      ))}
      {memory !== null && (
        <p class="soft" role="status">
          {memoryNoteText(memory)}
        </p>
      )}
    </>
  );
}
