/** A Report and its source go in; all that stands inside can have its words marked in the page, and knows how the marks stand. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core/report.ts';
import type { MarksAnswer, Source } from '../../protocol.ts';
import { isSamePage } from '../../same-page.ts';
import { type MarksHost, useHost } from '../popup-host.ts';

export interface Marks {
  answer: MarksAnswer;
  /** Addresses of the documents that hold passages, the one in the tab first. */
  addresses: string[];
  isInTab(url: string): boolean;
  ask: MarksHost['ask'];
  findKeys: MarksHost['findKeys'];
  leave: MarksHost['leave'];
}

const MarksContext = createContext<Marks | null>(null);

/** Null where nothing can be marked: the text has no page. */
export function useMarks(): Marks | null {
  return useContext(MarksContext);
}

interface Props {
  report: Report;
  source: Source;
  children: ComponentChildren;
}

export function MarksProvider({ report, source, children }: Props) {
  const { marks: host } = useHost();
  const [answer, setAnswer] = useState<MarksAnswer>({ status: 'none' });
  useEffect(() => {
    void host?.ask({ type: 'popup:marks-moved', by: 0 }).then(setAnswer);
  }, [host, report]);
  if (host === undefined || source.kind === 'pasted' || source.kind === 'selected') return <>{children}</>;

  const inTab = source.kind === 'this-page' ? report.url : source.fromUrl;
  const isInTab = (url: string) => isSamePage(url, inTab);
  const addresses = addressesOf(report).sort((one, other) => Number(isInTab(other)) - Number(isInTab(one)));
  const ask: Marks['ask'] = async (wanted) => {
    const next = await host.ask(wanted);
    // Where words were not found, what was marked before is still there.
    if (next.status === 'marked' || next.status === 'none') setAnswer(next);
    return next;
  };
  return <MarksContext.Provider value={{ ...host, answer, addresses, isInTab, ask }}>{children}</MarksContext.Provider>;
}

/** Browsers show PDF files by means of their own, in which nobody else may mark. */
export function canBeMarked(url: string | null): url is string {
  return url !== null && /^https?:/i.test(url) && !/\.pdf(?:$|[?#])/i.test(url);
}

function addressesOf({ clauses, denials }: Report): string[] {
  const urls = [...clauses, ...denials].flatMap(({ evidence }) => evidence.map(({ url }) => url));
  return [...new Set(urls)].filter(canBeMarked);
}
