/** The Report that is shown, for the parts deep inside it that speak of all of it. */
import { createContext } from 'preact';
import type { Report } from '../../core/report.ts';

export const ReportContext = createContext<Report | null>(null);
