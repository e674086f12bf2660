/**
 * The lock file and the names of what ships go in; a bill of materials in CycloneDX 1.5 comes out: every package with version,
 * licence and checksum. What ships has the scope 'required'; tools for building and testing are 'excluded', as the format has it.
 */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Notice } from './third-party-notices.ts';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  scope?: string;
}

interface Bom {
  serialNumber: string;
  metadata: { timestamp?: string; tools: object[]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const byRef = (a: Component, b: Component) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);

/** npm puts the present time, a random number, its own version and the folder's name in: none of that is about the materials. */
export function writeBom(folder: string, name: string, shipped: readonly Notice[]): string {
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--package-lock-only',
    '--include=dev',
    '--include=optional',
    '--include=peer',
  ];
  const shell = process.platform === 'win32';
  const bom = JSON.parse(
    execFileSync('npm', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26, shell }),
  ) as Bom;
  const isShipped = (one: Component) =>
    shipped.some((notice) => notice.name === one.name && notice.version === one.version);
  delete bom.metadata.timestamp;
  bom.metadata.tools = [{ vendor: 'npm', name: 'cli' }];
  bom.metadata.component.name = name;
  bom.components = bom.components
    .map((one) => ({ ...one, scope: isShipped(one) ? 'required' : 'excluded' }))
    .sort(byRef);
  bom.dependencies = bom.dependencies
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: [...dependsOn].sort() }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
  bom.serialNumber = '';
  bom.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bom))}`;
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** A UUID that follows from the text: version 8, 'custom', of RFC 9562. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
