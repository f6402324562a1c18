// The SQL that turns stories as Node writes them into the rows that commands would have left.

/** `bench` maps the numbers of authors, tags and stories to ids; it goes with the database. */
export const FOUND = {
  schema: `create schema bench;
    create table bench.story (n int primary key, id uuid not null, at timestamptz(3) not null);
    create table bench.author (n int primary key, id uuid not null, name text not null);
    create table bench.tag (n int primary key, id uuid not null, name text not null);
    create table bench.section (n int primary key, id uuid not null);
    update "Site" set "name" = 'Harian Arsip'`,
  sections: `with made as (
      insert into "Section" ("slug", "name", "position")
      select "slug", "name", "position" from jsonb_to_recordset($1::jsonb) as s("slug" text, "name" text, "position" int)
      returning "position", "id")
    insert into bench.section select "position", "id" from made`,
  people: `insert into "User" ("email", "name", "handle", "bio", "passwordHash")
    select "email", "name", "handle", "bio", $2
    from jsonb_to_recordset($1::jsonb) as p("email" text, "name" text, "handle" text, "bio" text)`,
  roles: `insert into "UserRole" ("userId", "role")
    select u."id", r::"Role" from jsonb_to_recordset($1::jsonb) as p("handle" text, "roles" jsonb)
    join "User" u using ("handle") cross join jsonb_array_elements_text(p."roles") r`,
  sectionsOfEditors: `insert into "UserSection" ("userId", "sectionId")
    select u."id", s."id" from jsonb_to_recordset($1::jsonb) as p("handle" text, "sections" jsonb)
    join "User" u using ("handle") cross join jsonb_array_elements_text(p."sections") wanted
    join "Section" s on s."slug" = wanted`,
  authors: `insert into bench.author select n - 1, u."id", u."name"
    from unnest($1::text[]) with ordinality h(handle, n) join "User" u using (handle)`,
  tags: `with made as (
      insert into "Tag" ("slug", "name") select replace(lower(name), ' ', '-'), name from unnest($1::text[]) name
      on conflict do nothing returning "id", "name"),
    numbered as (select min(n) n, name from unnest($1::text[]) with ordinality t(name, n) group by name)
    insert into bench.tag select n - 1, m."id", m."name" from numbered join made m on m."name" = numbered.name`,
}

/** Ids of all stories, in the order of their times: one every `$2` seconds, the last one now. */
export const IDS = `insert into bench.story
  select n, uuidv7(-(($1::int - n) * $2::float) * interval '1 second'), now() - (($1::int - n) * $2::float) * interval '1 second'
  from generate_series(1, $1::int) n`

export const CHUNK = `create temp table chunk on commit drop as
  select s.*, me.id, me.at, uuidv7(me.at - now()) as revision, author.id as author_id, author.name as author_name,
    section.id as section_id, tag.names as tag_names, link.ids as link_ids, $2::int as schema_version,
    coalesce(editor.id, author.id) as editor_id,
    encode(sha256(convert_to('story ' || s.n, 'utf8')), 'hex') as hash,
    encode(sha256(convert_to('changed ' || s.n, 'utf8')), 'hex') as changed_hash,
    jsonb_build_object('headline', s.headline, 'standfirst', s.standfirst, 'body', jsonb_build_object('type', 'doc',
      'content', s.content || coalesce(link.nodes, '[]'))) as document,
    jsonb_build_object('slug', s.slug, 'slugTouched', false, 'tags', to_jsonb(coalesce(tag.names, '{}')),
      'credits', jsonb_build_array(jsonb_build_object('role', 'writer', 'name', author.name, 'userId', author.id)),
      'leadImage', null, 'seoTitle', '', 'seoDescription', '') as metadata
  from jsonb_to_recordset($1::jsonb) as s(n int, headline text, standfirst text, slug text, words int, content jsonb,
    author int, section int, tags jsonb, links jsonb, stage text, publication text, changed bool, returned bool,
    claimed bool, "scheduledIn" int, "dueIn" int, priority text, "needsLegal" bool, sensitive bool)
  join bench.story me using (n)
  join bench.author author on author.n = s.author
  join bench.section section on section.n = s.section
  left join lateral (select us."userId" as id from "UserSection" us where us."sectionId" = section.id limit 1) editor on true
  left join lateral (
    select array_agg(t.name order by t.n) as names from jsonb_array_elements(s.tags) one
    join bench.tag t on t.n = one::int) tag on true
  left join lateral (
    select array_agg(o.id) as ids, jsonb_agg(jsonb_build_object('type', 'readAlso', 'attrs',
      jsonb_build_object('articleId', o.id, 'label', null, 'wantedTitle', null))) as nodes
    from jsonb_array_elements(s.links) one join bench.story o on o.n = one::int) link on true`

const ARTICLES = `insert into "Article" ("id", "number", "stage", "publication", "version", "createdById", "assigneeId", "round",
    "createdAt", "touchedAt", "yjs", "schemaVersion", "document", "headline", "words", "metadata", "sectionId",
    "contentHash", "contentById", "contentAt", "returnNote", "returnedById", "priority", "dueAt", "needsLegal",
    "sensitive", "scheduledAt", "scheduledById", "retractionId", "latestRevisionId", "approvedRevisionId",
    "liveRevisionId", "liveSectionId", "liveHeadline", "publishedAt", "updatedAt")
  select id, n, stage, publication::"Publication", 4, author_id, case when claimed then editor_id end, 1,
    at - interval '3 hours', at, '\\x0000', schema_version, document, headline, words, metadata, section_id,
    case when changed then changed_hash else hash end, author_id, at,
    case when returned then 'Angka di alinea ketiga belum ada sumbernya.' end, case when returned then editor_id end,
    priority::"Priority", at + "dueIn" * interval '1 minute', "needsLegal", sensitive,
    date_trunc('minute', now()) + "scheduledIn" * interval '1 minute', case when "scheduledIn" is not null then editor_id end,
    case when publication = 'retracted' then id end, revision, case when stage = 'approved' then revision end,
    case when publication = 'live' then revision end, case when publication = 'live' then section_id end,
    case when publication = 'live' then headline end, case when publication <> 'none' then at end, null
  from chunk`

const REVISIONS = `insert into "Revision" ("id", "articleId", "ordinal", "document", "metadata", "headline", "standfirst", "slug",
    "sectionId", "words", "hash", "reason", "byId", "at")
  select revision, id, 1, document, metadata, headline, standfirst, slug, section_id, words, hash, 'submitted', author_id, at
  from chunk`

const EVENTS = `insert into "Event" ("stream", "ordinal", "name", "actorId", "articleId", "at", "facts", "hash", "previousHash")
  select 'article:' || id, o, e.name, case when o = 1 then author_id else editor_id end, id,
    at - (4 - o) * interval '40 minutes', '{}', hash, case when o = 1 then '' else hash end
  from chunk cross join (values (1, 'article.created'), (2, 'article.submitted'), (3, 'article.published')) e(o, name)
  where o = 1 or (o = 2 and stage in ('review', 'approved')) or (o = 3 and publication <> 'none')`

export const INTO = [
  ARTICLES,
  `insert into "Participant" ("userId", "articleId", "byCredit")
    select p."userId", chunk.id, p."byCredit" from chunk,
      participants_of(author_id, case when claimed then editor_id end, metadata) p`,
  REVISIONS,
  EVENTS,
  `insert into "Credit" ("revisionId", "position", "role", "name", "userId")
    select revision, 0, 'writer', author_name, author_id from chunk`,
  `insert into "RevisionTag" ("revisionId", "tagId", "position")
    select revision, t.id, row_number() over (partition by revision) - 1
    from chunk cross join jsonb_array_elements(tags) one join bench.tag t on t.n = one::int`,
  `insert into "ArticleLink" ("revisionId", "position", "fromId", "toId")
    select revision, p - 1, id, o from chunk cross join unnest(link_ids) with ordinality l(o, p)`,
  `insert into "LinkNow" ("articleId", "live", "position", "toId", "publishedAt")
    select id, now.live, p - 1, o, case when now.live then at end
    from chunk cross join unnest(link_ids) with ordinality l(o, p) cross join (values (true), (false)) now(live)
    where publication = 'live' or not now.live`,
  `insert into "Listing" ("kind", "key", "articleId", "publishedAt")
    select 'section'::"ListingKind", section_id, id, at from chunk where publication = 'live'
    union all select 'author', author_id, id, at from chunk where publication = 'live'
    union all select 'tag', t.id, chunk.id, at
      from chunk cross join jsonb_array_elements(tags) one join bench.tag t on t.n = one::int where publication = 'live'`,
  `insert into "Retraction" ("id", "articleId", "revisionId", "reason", "text", "byId", "at")
    select id, id, revision, 'pressCouncil', 'Dicabut atas penilaian Dewan Pers.', editor_id, at
    from chunk where publication = 'retracted'`,
  `insert into "SignOff" ("articleId", "round", "stage", "slot", "role", "byId", "revisionId", "hash", "at")
    select id, 1, 'review', 'redaktur', 'editor', editor_id, revision, hash, at from chunk where stage = 'approved'`,
  `insert into "Assignment" ("state", "topic", "angle", "sectionId", "dueAt", "pitchedById", "pitchedAt", "reporterId",
      "decidedById", "decidedAt", "articleId")
    select (case when n % 50 < 30 then 'started' else 'declined' end)::"AssignmentState", headline, standfirst, section_id,
      at, author_id, at - interval '1 day', case when n % 50 < 30 then author_id end, editor_id, at - interval '20 hours',
      case when n % 50 < 30 then id end
    from chunk where n % 25 = 0`,
]

/** What stands at the end of the archive: its numbers, plans for the coming days, news for people, saved views. */
export const REST = `
  select setval(pg_get_serial_sequence('"Article"', 'number'), (select max(n) from bench.story));
  insert into "Assignment" ("state", "topic", "angle", "sectionId", "dueAt", "pitchedById", "pitchedAt", "reporterId", "photographerId", "decidedById", "decidedAt")
  select (case when n % 5 < 2 then 'pitched' else 'accepted' end)::"AssignmentState", "headline", 'Sudut pandang warga.', "sectionId",
    now() + (n * 53 % 10000) * interval '1 minute', "createdById", now() - n * interval '7 minutes',
    case when n % 5 >= 2 then "createdById" end, null, null, null
  from (select row_number() over (order by "number" desc) n, * from "Article" order by "number" desc limit 200) a;
  insert into "Notification" ("userId", "eventId", "articleId", "at", "readAt")
  select u."id", e."id", e."articleId", e."at", case when random() < 0.9 then e."at" end
  from (select * from "Event" order by "at" desc limit 4000) e
  cross join "User" u where u."handle" in ('ani', 'budi', 'citra', 'dewi', 'hadi');
  insert into "SavedView" ("userId", "name", "screen", "query")
  select u."id", 'Saringan ' || n, 'list', 'stage=review' from "User" u cross join generate_series(1, 8) n
  where u."handle" in ('ani', 'budi', 'citra', 'dewi')`
