import { client } from '../client.ts';
import { describe, Document } from '../document.ts';
import { runQuery } from '../queries.ts';
import { ForeignDocumentField } from '../fields/identity.ts';
import type { DataSchema } from '../fields/schema.ts';
import { NumberField } from '../fields/simple.ts';
import { ColorField, FilePathField } from '../fields/special-text.ts';
import { defaultPermissions, userRoles } from '../permissions.ts';
import { Actor } from './actor.ts';
import { everyDocument, nameField } from './shared-fields.ts';

/** Schema of the people at the table. */
export class BaseUser extends Document {
  static override metadata = describe('User', 'users');
  static override defineSchema(): DataSchema {
    return {
      ...everyDocument(),
      name: nameField(),
      role: new NumberField({ required: true, initial: userRoles.PLAYER, choices: Object.values(userRoles) }),
      color: new ColorField({ nullable: false, initial: '#ffffff' }),
      character: new ForeignDocumentField(Actor),
      avatar: new FilePathField({ categories: ['IMAGE'] }),
    };
  }
}

/** Somebody at the table. Everyone is connected unless a test says otherwise. */
export class User extends BaseUser {
  declare role: number;
  active = true;

  get isGM(): boolean {
    return this.role >= userRoles.ASSISTANT;
  }
  get isSelf(): boolean {
    return client.game.userId === this.id;
  }
  get isActiveGM(): boolean {
    return client.game.users.activeGM === this;
  }
  get targets(): Set<unknown> {
    return new Set();
  }
  can(action: string): boolean {
    return action in userRoles ? this.hasRole(action) : this.hasPermission(action);
  }
  hasRole(role: string | number, { exact = false }: { exact?: boolean } = {}): boolean {
    const level = typeof role === 'number' ? role : (userRoles as Record<string, number>)[role];
    if (level === undefined) return false;
    return exact ? this.role === level : this.role >= level;
  }
  hasPermission(permission: string): boolean {
    if (!(permission in defaultPermissions)) throw new Error(`"${permission}" is not a user permission`);
    if (this.role === userRoles.GAMEMASTER) return true;
    const granted = client.game.settings.get('core', 'permissions') as Record<string, number[]>;
    return granted[permission]?.includes(this.role) ?? false;
  }
  /** Asks this user's client, which is the same process here: what goes over and what comes back is copied as JSON. */
  query(name: string, query: unknown, options: { timeout?: number } = {}): Promise<unknown> {
    return runQuery(this, name, query, options);
  }
  assignHotbarMacro(): void {}
}
