/** docs/permissions.md goes in; what its sections say comes out, and beside it what the manifest asks for. */
import { readFileSync } from 'node:fs';
import manifestFile from '../manifest.json' with { type: 'json' };

export interface PermissionSection {
  /** The manifest's word for it, or the heading where the manifest has no word. */
  name: string;
  /** The first paragraph, on one line. */
  justification: string;
  text: string;
}

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; exclude_matches?: string[] }[];
  commands?: object;
  browser_specific_settings: { gecko: { data_collection_permissions: { required: string[]; optional?: string[] } } };
}

export const manifest: Manifest = manifestFile;

export function readPermissionSections(): PermissionSection[] {
  const [, ...sections] = readFileSync('docs/permissions.md', 'utf8').split(/^## /m);
  return sections.map((section) => {
    const [heading = '', ...rest] = section.split('\n');
    const text = rest.join('\n').trim();
    const justification = text.split('\n\n')[0]!.replaceAll('\n', ' ');
    return { name: heading.replaceAll('`', '').replace(/^Optional: /, ''), justification, text };
  });
}

/** All that a browser or a store asks a reason for. */
export function listRights(): string[] {
  const { permissions, optional_permissions = [], host_permissions = [], optional_host_permissions = [] } = manifest;
  return [
    ...permissions,
    ...optional_permissions,
    ...host_permissions,
    ...optional_host_permissions,
    ...(manifest.content_scripts ? ['Content script'] : []),
    ...(manifest.commands ? ['Keyboard shortcut'] : []),
    'Data collection (Firefox)',
  ];
}
