// Stands in for the demonstration: one account.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await client.connect();
await client.query('insert into account values (1)');
await client.end();
console.log(JSON.stringify({ email: 'lea@example.org', password: 'demo-password', role: 'director' }));
