// Stands in for the migrations: the table that records them, one table of accounts, one of organisations.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await client.connect();
await client.query('create table if not exists migration (id serial primary key, timestamp bigint, name text)');
await client.query(`insert into migration (timestamp, name) values (1, 'First1')`);
await client.query('create table if not exists account (id integer primary key)');
await client.query('create table if not exists organisation (id integer primary key, is_demo boolean not null)');
await client.end();
