import pg from 'pg';

const ORGANISATIONS = 200;
const PARTNERS = 100_000;
const LARGEST = 20_000;

/** 100,000 partners with their partnerships, référents and contacts, and one signed-in director of the largest organisation. */
export async function seedPartners(url, tokenHash) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const profile = {
    legalName: 'Association',
    acronym: '',
    legalForm: '',
    address: { street: '', postalCode: '', city: '', country: 'FR' },
    email: '',
    phone: '',
    website: '',
    siren: '',
    rna: '',
    bce: '',
    representative: { name: '', jobTitle: '', email: '', entitlement: 'statutes', entitledOn: null },
    timeZone: 'Europe/Paris',
    establishments: [],
  };
  const card = {
    acronym: '',
    address: { street: '8, rue du Pont', postalCode: '01999', city: 'Clairval', country: 'FR' },
    email: 'accueil@partenaire.example',
    phone: '03 53 01 30 10',
    website: '',
    numbers: [],
    establishments: [],
    publics: ['homeless'],
    needs: ['addiction-care'],
    territories: ['Clairval'],
    authority: '',
    admission: 'Sans rendez-vous le matin, gratuit.',
    howToRefer: 'Appeler l’accueil.',
    usualDelayDays: 9,
    internalNote: '',
    verifiedOn: '2026-10-06',
  };
  await client.query('begin');
  await client.query(
    `create temporary table org as select n, gen_random_uuid() as id, gen_random_uuid() as member from generate_series(1, ${ORGANISATIONS}) n`,
  );
  await client.query(
    `insert into organisation (tenant_id, slug, name, profile, is_demo, version, created_at) select id, 'org-' || n, 'Association ' || n, $1, false, 1, now() from org`,
    [profile],
  );
  await client.query(
    `insert into member (tenant_id, id, email, name, job_title, roles, status, joined_at, version) select id, member, 'm' || n || '@bench.example', 'Nadia Belkacem', 'Directrice', '{accountManager,director}', 'active', now(), 1 from org`,
  );
  await client.query(`
    create temporary table p as
    select i, gen_random_uuid() as id, gen_random_uuid() as partnership, gen_random_uuid() as contact,
      (select id from org where n = case when i <= ${LARGEST} then 1 else 2 + (i % ${ORGANISATIONS - 1}) end) as tenant,
      (select member from org where n = case when i <= ${LARGEST} then 1 else 2 + (i % ${ORGANISATIONS - 1}) end) as member,
      (array['CSAPA','Centre de santé','Maison de santé','CCAS','Équipe mobile','Foyer'])[1 + i % 6] || ' ' || (array['Le Passage','des Trois-Ponts','Simone-Vairon','du Pont','La Halte','Rive Claire','des Lavandières'])[1 + i % 7] || ' ' || i as name,
      (array['Clairval','Aubrelles','Sault-les-Eaux','Montrieux','Vernay'])[1 + i % 5] as city,
      (array['csapa','health-centre','health-house','ccas','empp','chrs'])[1 + i % 6] as type,
      (array['active','prospect','spotted','convention','dormant'])[1 + i % 5] as stage
    from generate_series(1, ${PARTNERS}) i`);
  await client.query(
    `insert into partner (tenant_id, id, name, structure_type, city, card, search, sort_name, version, created_at, updated_at)
     select tenant, id, name, type, city, $1::jsonb || jsonb_build_object('name', name, 'managedBy', 'Association Rive Claire', 'structureType', type),
       folded(name || ' Association Rive Claire ' || city), folded(name), 1, now(), now() - make_interval(secs => i) from p`,
    [card],
  );
  await client.query(
    `insert into partnership (tenant_id, id, partner_id, stage, stage_since, stage_reason, purpose, gains, listing, contributions, version) select tenant, partnership, id, stage, current_date, '', '', '{"ours":"","theirs":""}', 'partners', '[]', 1 from p`,
  );
  await client.query(
    `insert into contact (tenant_id, id, partner_id, name, email, phone, availability, functions, version) select tenant, contact, id, 'Farid Ouali', 'farid@partenaire.example', '03 53 01 30 12', '', '[{"title":"Chef de service","service":"","from":"2023-01-01","until":null}]', 1 from p`,
  );
  await client.query(
    `insert into tenure (tenant_id, id, partnership_id, side, role, person_id, from_day) select tenant, gen_random_uuid(), partnership, 'ours', 'referent', member, current_date from p`,
  );
  await client.query(
    `insert into tenure (tenant_id, id, partnership_id, side, role, person_id, from_day) select tenant, gen_random_uuid(), partnership, 'theirs', 'referent', contact, current_date from p`,
  );
  const { rows } = await client.query(
    `
    with one as (select * from org where n = 1),
    account as (insert into account (id, email, name, password_hash, password_changed_at, created_at) select gen_random_uuid(), 'bench@bench.example', 'Bench', '', now(), now() returning id),
    linked as (update member m set account_id = account.id from account, one where m.tenant_id = one.id returning m.id)
    insert into session (id, account_id, token_hash, rotated_at, created_at, seen_at, expires_at, agent)
    select gen_random_uuid(), account.id, $1, now(), now(), now(), now() + interval '1 day', 'bench' from account
    returning (select id from one) as tenant`,
    [tokenHash],
  );
  const tenantId = rows[0].tenant;
  const partner = await client.query('select id from p where tenant = $1 order by i limit 1 offset 77', [tenantId]);
  await client.query('commit');
  await client.query('vacuum analyze');
  await client.end();
  return { tenantId, org: 'org-1', partnerId: partner.rows[0].id };
}
