/** The conductor: a PolicyDocument and the clause library go in, a Report comes out. Read this file first. */
import type { Clause } from './clause.ts';
import type { PolicyDocument } from './document.ts';
import type { Report } from './report.ts';

export interface GradeOptions {
  /** True for text that the person says is a policy: its kind is not doubted. */
  trustKind?: boolean;
}

export function gradePolicy(_document: PolicyDocument, _clauses: Clause[], _options: GradeOptions = {}): Report {
  throw new Error('being written');
}
