import { client } from '../core/client.ts';
import { Hooks } from '../core/hooks.ts';
import type { SystemDescription } from '../core/game.ts';
import { CompendiumCollection } from '../core/packs/compendium.ts';
import type { Source } from '../core/source.ts';
import { serveFilesWith } from '../core/tools/host-files.ts';
import type { StageConfig } from './config.ts';

/** A game system as the page reads it from the server. */
export interface StageSystem extends SystemDescription {
  esmodules: string[];
  packs: { name: string; type: string; label: string }[];
}

const GENERIC: StageSystem = {
  id: 'generic',
  title: 'Generic',
  version: '1.0.0',
  documentTypes: { Actor: { person: {} } },
  esmodules: [],
  packs: [],
};

/** The system that this stage plays. */
export async function readSystem({ system }: StageConfig): Promise<StageSystem> {
  return system === 'generic' ? GENERIC : ((await (await fetch('/systems/dnd5e/system.json')).json()) as StageSystem);
}

/** Runs the system's own modules as they are. Its windows are not on the stage: its elements are not defined. */
export async function evaluateSystem({ id, version, esmodules }: StageSystem): Promise<void> {
  if (esmodules.length === 0) return;
  customElements.define = () => undefined;
  serveFilesWith((address) => readNow(`/${address.replace(/^\//, '')}`));
  client.game.i18n.add(readNow(`/systems/${id}/lang/en.json`) as Source);
  for (const module of esmodules) await import(/* @vite-ignore */ `/systems/${id}/${module}`);
  client.game.settings.preset(id, 'rulesVersion', 'modern');
  // This world was opened in this version before: nothing is to be migrated.
  client.game.settings.preset(id, 'systemMigrationVersion', version);
  Hooks.once('setup', leaveOutCalendar);
}

/** The calendar is a window of templates over the scene, which the stage does not have. */
function leaveOutCalendar(): void {
  const { calendar } = (client.config as { DND5E?: { calendar?: { application?: unknown } } }).DND5E ?? {};
  if (calendar) calendar.application = undefined;
}

/** The system's compendia; each is read when it is first asked for. */
export function openPacks({ id, packs }: StageSystem): void {
  for (const pack of packs) {
    const metadata = { ...pack, id: `${id}.${pack.name}`, packageName: id, packageType: 'system' };
    let documents: Record<string, Source> | undefined;
    const read = (): Record<string, Source> =>
      (documents ??= readNow(`/systems/${id}/packs/${pack.name}.json`) as Record<string, Source>);
    client.game.packs.set(metadata.id, new CompendiumCollection(metadata, read));
  }
}

/** The stand-in reads its packs at once, as Node can; a page waits for the server then. */
function readNow(address: string): unknown {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.send();
  return request.status === 200 ? (JSON.parse(request.responseText) as unknown) : undefined;
}
