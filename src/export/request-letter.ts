/**
 * A Report, a law, a request and the day go in; a letter to the company comes out, filled with what its policy gives. In English,
 * whatever the person's language: it goes to whoever wrote the English policy. What nobody knows but the person is a blank in
 * [square brackets]; nothing is made up.
 *
 * Sources: Regulation (EU) 2016/679 (GDPR), whose articles the UK GDPR keeps: access Art. 15, rectification Art. 16, erasure
 * Art. 17, notice to recipients Art. 19, objection to direct marketing Art. 21(2) and (3), one month to answer Art. 12(3), reasons
 * for a refusal Art. 12(4). California Civil Code: right to know and have a copy § 1798.100 and § 1798.110, deletion § 1798.105,
 * correction § 1798.106, sale and sharing § 1798.120, 45 days to answer § 1798.130(a)(2); California Code of Regulations, title 11,
 * § 7026(f): 15 business days for an opt-out.
 */
import type { Channel, Report } from '../core/report.ts';
import { cleanText } from './clean-text.ts';
import { safeAddress } from './safe-address.ts';

export type Law = 'gdpr' | 'california';
export type RequestKind = 'access' | 'deletion' | 'correction' | 'no-sale' | 'no-marketing';

/** What each law gives a right to, in the order of offering. */
export const REQUESTS: Record<Law, readonly RequestKind[]> = {
  gdpr: ['access', 'deletion', 'correction', 'no-marketing'],
  california: ['access', 'deletion', 'correction', 'no-sale'],
};

export interface Letter {
  /** The address that the policy gives, else null. */
  to: string | null;
  subject: string;
  body: string;
}

interface Request {
  subject: string;
  demand: string[];
}

const GDPR_ANSWER =
  'Please answer without undue delay and within one month of receipt, as Article 12(3) GDPR requires. If you do not take action, please tell me why (Article 12(4)).';
const CALIFORNIA_ANSWER =
  'Please answer within 45 days of receipt, as Cal. Civ. Code § 1798.130(a)(2) requires. If you deny any part, please tell me why.';

const GDPR: Partial<Record<RequestKind, Request>> = {
  access: {
    subject: 'Request for access to my personal data (Art. 15 GDPR)',
    demand: [
      'Under Article 15 of the General Data Protection Regulation (GDPR), please tell me whether you process personal data about me. If you do, please send me a copy of it and the information listed in Article 15(1) and (2), above all the purposes, the recipients, the source and how long you keep it.',
      GDPR_ANSWER,
    ],
  },
  deletion: {
    subject: 'Request for erasure of my personal data (Art. 17 GDPR)',
    demand: [
      'Under Article 17 of the General Data Protection Regulation (GDPR), please erase the personal data that you hold about me, and tell those to whom you disclosed it (Article 19). As far as you rely on my consent, I withdraw it. If you must keep some of it, please tell me which data, why and for how long.',
      GDPR_ANSWER,
    ],
  },
  correction: {
    subject: 'Request for rectification of my personal data (Art. 16 GDPR)',
    demand: [
      'Under Article 16 of the General Data Protection Regulation (GDPR), please correct the following personal data about me, and tell those to whom you disclosed it (Article 19):',
      '[what is wrong, and what is right]',
      GDPR_ANSWER,
    ],
  },
  'no-marketing': {
    subject: 'Objection to direct marketing (Art. 21(2) GDPR)',
    demand: [
      'Under Article 21(2) of the General Data Protection Regulation (GDPR), I object to the processing of personal data about me for direct marketing, including profiling related to it. By Article 21(3) the data may no longer be processed for such purposes. Please confirm this.',
      GDPR_ANSWER,
    ],
  },
};

const CALIFORNIA: Partial<Record<RequestKind, Request>> = {
  access: {
    subject: 'Request to know (Cal. Civ. Code § 1798.110)',
    demand: [
      'I am a California resident. Under Cal. Civ. Code §§ 1798.100 and 1798.110, please disclose the categories of personal information that you have collected about me, their sources, the purposes, the categories of third parties to whom you disclose it, and the specific pieces of personal information themselves.',
      CALIFORNIA_ANSWER,
    ],
  },
  deletion: {
    subject: 'Request to delete (Cal. Civ. Code § 1798.105)',
    demand: [
      'I am a California resident. Under Cal. Civ. Code § 1798.105, please delete the personal information that you have collected from me, and tell your service providers, contractors and third parties to delete it too. If an exception applies, please tell me which, and what you keep.',
      CALIFORNIA_ANSWER,
    ],
  },
  correction: {
    subject: 'Request to correct (Cal. Civ. Code § 1798.106)',
    demand: [
      'I am a California resident. Under Cal. Civ. Code § 1798.106, please correct the following inaccurate personal information about me:',
      '[what is wrong, and what is right]',
      CALIFORNIA_ANSWER,
    ],
  },
  'no-sale': {
    subject: 'Request to opt out of sale and sharing (Cal. Civ. Code § 1798.120)',
    demand: [
      'I am a California resident. Under Cal. Civ. Code § 1798.120, I direct you not to sell or share my personal information, for cross-context behavioral advertising or otherwise.',
      'Please comply as soon as feasibly possible and within 15 business days of receipt (Cal. Code Regs. tit. 11, § 7026(f)), and confirm it.',
    ],
  },
};

function firstOf({ channels = [] }: Report, kind: Channel['kind']): Channel | undefined {
  return channels.find((channel) => channel.kind === kind);
}

/** Name and postal address, line by line as the policy has them; a blank for the name where it gives none. */
function addressee(report: Report): string[] {
  const lines = (firstOf(report, 'post')?.quote ?? '').split('\n').map((line) => cleanText(line).trim());
  const name = report.company ? cleanText(report.company.quote).trim() : null;
  const isInAddress = name !== null && lines[0]!.startsWith(name);
  return [...(isInAddress ? [] : [name ?? '[name of the company]']), ...lines].filter((line) => line !== '');
}

function policyLine(report: Report): string {
  const address = safeAddress(report.url)?.replace(/[?#].*$/s, '');
  const date = report.dateStated === null ? '' : `, dated ${cleanText(report.dateStated)}`;
  return address === undefined ? '' : `I have read your privacy policy at ${address}${date}.`;
}

/** 'November 27, 2026' for '2026-11-27'. */
function dayInEnglish(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** `day` is an ISO date. Throws where the law knows no such request: choose from REQUESTS. */
export function requestLetter(report: Report, law: Law, kind: RequestKind, day: string): Letter {
  const request = (law === 'gdpr' ? GDPR : CALIFORNIA)[kind];
  if (!request) throw new Error(`${law} knows no request of the kind ${kind}`);
  const parts = [
    addressee(report).join('\n'),
    dayInEnglish(day),
    'Dear Sir or Madam,',
    ...request.demand,
    'You can find me in your records by: [your e-mail address, customer number or order number]',
    policyLine(report),
    'Yours faithfully,\n[your full name]',
  ];
  const body = parts.filter((part) => part !== '').join('\n\n');
  return { to: firstOf(report, 'email')?.href?.replace(/^mailto:/, '') ?? null, subject: request.subject, body };
}
