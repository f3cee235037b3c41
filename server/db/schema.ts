import { sql, type SQL } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Character, Portrait } from '../../shared/character.ts';
import type { Concept } from '../../shared/concept.ts';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import type { Note } from '../../shared/rules/legality.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const at = (name: string) => timestamp(name, { withTimezone: true });

/* Accounts: the tables that better-auth reads and writes. */

export const user = pgTable('user', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

export const session = pgTable(
  'session',
  {
    id: text('id').primaryKey(),
    expiresAt: at('expires_at').notNull(),
    token: text('token').notNull().unique(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
  },
  (table) => [index('session_user').on(table.userId)],
);

export const account = pgTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: at('access_token_expires_at'),
    refreshTokenExpiresAt: at('refresh_token_expires_at'),
    scope: text('scope'),
    /** argon2id. */
    password: text('password'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [index('account_user').on(table.userId)],
);

export const verification = pgTable(
  'verification',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: at('expires_at').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);

/* Devices: browsers in a Foundry world that act for a user. Tokens and device codes are kept as SHA-256. */

export const pairing = pgTable(
  'pairing',
  {
    deviceCodeHash: text('device_code_hash').primaryKey(),
    userCode: text('user_code').notNull().unique(),
    name: text('name').notNull(),
    status: text('status', { enum: ['pending', 'approved', 'denied'] }).notNull(),
    userId: text('user_id').references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [index('pairing_expires').on(table.expiresAt)],
);

export const device = pgTable(
  'device',
  {
    id: uuid('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull().unique(),
    createdAt: at('created_at').notNull().defaultNow(),
    lastUsedAt: at('last_used_at').notNull().defaultNow(),
  },
  (table) => [index('device_user').on(table.userId, table.createdAt)],
);

/* Limits: one counter per key, as rate-limiter-flexible keeps it. */

export const rateLimit = pgTable(
  'rate_limit',
  {
    key: text('key').primaryKey(),
    points: integer('points').notNull(),
    expire: at('expire'),
  },
  (table) => [index('rate_limit_expire').on(table.expire)],
);

/* Generation. `owner` is `user:<id>` or `visitor:<sha-256 of the visitor's token>`. */

export const generation = pgTable(
  'generation',
  {
    id: uuid('id').primaryKey(),
    owner: text('owner').notNull(),
    requestId: uuid('request_id').notNull(),
    concept: jsonb('concept').$type<Concept>().notNull(),
    character: jsonb('character').$type<Character>().notNull(),
    notes: jsonb('notes').$type<Note[]>().notNull(),
    status: text('status', { enum: ['writing', 'done', 'failed', 'cancelled'] }).notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('generation_request').on(table.owner, table.requestId),
    index('generation_writing').on(table.status, table.updatedAt),
    index('generation_created').on(table.createdAt),
  ],
);

export const generationEvent = pgTable(
  'generation_event',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    generationId: uuid('generation_id')
      .notNull()
      .references(() => generation.id, { onDelete: 'cascade' }),
    event: jsonb('event').$type<GenerationEvent>().notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [index('generation_event_order').on(table.generationId, table.id)],
);

/* Library. */

export const character = pgTable(
  'character',
  {
    /** Made by the client, so that a repeated save is one character. Unique for its owner alone: nobody learns another's. */
    id: uuid('id').notNull(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    epithet: text('epithet').notNull(),
    system: text('system').notNull(),
    rules: text('rules').notNull(),
    kind: text('kind').notNull(),
    /** Identifiers and the names shown in the list. */
    class: text('class').notNull(),
    className: text('class_name').notNull(),
    species: text('species').notNull(),
    speciesName: text('species_name').notNull(),
    level: integer('level').notNull(),
    tags: text('tags')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    /** The sentence and the first picture stand beside the document, so that a list need not read it. */
    prompt: text('prompt').notNull(),
    portrait: jsonb('portrait').$type<Portrait>(),
    document: jsonb('document').$type<Character>().notNull(),
    /** Raised by every change; a save that names an older one is a conflict. */
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
    deletedAt: at('deleted_at'),
    /** Words of name, epithet, species, class, tags and prompt; no language's stemming, so that names are found. */
    search: tsvector('search').generatedAlwaysAs(
      (): SQL => sql`to_tsvector('simple', ${character.name} || ' ' || ${character.epithet} || ' ' || ${character.speciesName}
        || ' ' || ${character.className} || ' ' || fcc_words(${character.tags}) || ' ' || ${character.prompt})`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.id] }),
    index('character_list')
      .on(table.ownerId, table.updatedAt.desc(), table.id.desc())
      .where(sql`deleted_at is null`),
    index('character_class')
      .on(table.ownerId, table.class, table.updatedAt.desc())
      .where(sql`deleted_at is null`),
    index('character_deleted')
      .on(table.ownerId, table.deletedAt)
      .where(sql`deleted_at is not null`),
    index('character_search').using('gin', table.search),
    index('character_tags').using('gin', table.tags),
  ],
);
