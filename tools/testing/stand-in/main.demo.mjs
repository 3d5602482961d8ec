// Stands in for the demonstration: one account, one organisation.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
await client.connect();
await client.query('insert into account select count(*) + 1 from account');
await client.query('insert into organisation select count(*) + 1, true from organisation');
await client.end();
if (process.env.STAND_IN_FAULT === 'demo') throw new Error('half of it is there');
console.log(JSON.stringify({ email: 'lea@example.org', password: 'demo-password', role: 'director' }));
