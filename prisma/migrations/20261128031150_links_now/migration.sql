-- AlterTable
ALTER TABLE "ArticleLink" ADD COLUMN "fallbackId" UUID;

-- CreateTable
CREATE TABLE "LinkNow" (
    "articleId" UUID NOT NULL,
    "live" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "toId" UUID,
    "fallbackId" UUID,
    "wantedTitle" TEXT,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkNow_pkey" PRIMARY KEY ("articleId","live","position")
);

-- CreateIndex
CREATE INDEX "LinkNow_toId_live_publishedAt_articleId_idx" ON "LinkNow"("toId", "live", "publishedAt" DESC, "articleId" DESC);

-- AddForeignKey
ALTER TABLE "ArticleLink" ADD CONSTRAINT "ArticleLink_fallbackId_fkey" FOREIGN KEY ("fallbackId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkNow" ADD CONSTRAINT "LinkNow_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkNow" ADD CONSTRAINT "LinkNow_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkNow" ADD CONSTRAINT "LinkNow_fallbackId_fkey" FOREIGN KEY ("fallbackId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A fallback is another story than the linking one and than the target.
alter table "ArticleLink" add constraint fallback_leads_elsewhere
  check ("fallbackId" is null or ("fallbackId" <> "fromId" and "fallbackId" is distinct from "toId"));
alter table "LinkNow" add constraint now_leads_elsewhere
  check ("toId" is distinct from "articleId" and ("fallbackId" is null or ("fallbackId" <> "articleId" and "fallbackId" is distinct from "toId")));

-- Few links have a fallback, and few wait for a title: whoever looks for these reads no others.
create index link_now_fallback on "LinkNow" ("fallbackId", "live", "publishedAt" desc, "articleId" desc) where "fallbackId" is not null;
create index link_now_pending on "LinkNow" ("articleId" desc, "position") where "toId" is null and not "live";
-- Links to what was taken from readers are found from the few stories that were.
create index article_retracted on "Article" ("touchedAt" desc, "id" desc) where "publication" = 'retracted';
-- What a story of the newsroom that is not live yet is called, for the one who picks it as a baca juga.
create index article_waiting_headline on "Article" using gin ("headline" gin_trgm_ops) where "publication" = 'none' and "stage" <> 'spiked';

-- The baca juga of a document, as `writeLinks` in lib/commands/article/cut-revision.ts writes them for a revision.
create function links_in(linking uuid, document jsonb)
returns table ("position" int, "toId" uuid, "fallbackId" uuid, "wantedTitle" text) language sql stable as $$
  select (row_number() over (order by n.at) - 1)::int, target."id", other."id",
    coalesce(n.node #>> '{attrs,wantedTitle}', case when target."id" is null then coalesce(n.node #>> '{attrs,label}', '') end)
  from jsonb_array_elements(document #> '{body,content}') with ordinality n(node, at)
  left join "Article" target on target."id" = (n.node #>> '{attrs,articleId}')::uuid and target."id" <> linking
  left join "Article" other on other."id" = (n.node #>> '{attrs,fallbackId}')::uuid and other."id" <> linking
    and other."id" is distinct from target."id"
  where n.node ->> 'type' = 'readAlso'
$$;

create function keep_working_links() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and jsonb_path_query_array(old."document", '$.body.content[*] ? (@.type == "readAlso")')
    = jsonb_path_query_array(new."document", '$.body.content[*] ? (@.type == "readAlso")') then
    return null;
  end if;
  delete from "LinkNow" where "articleId" = new."id" and not "live";
  insert into "LinkNow" ("articleId", "live", "position", "toId", "fallbackId", "wantedTitle")
    select new."id", false, l.* from links_in(new."id", new."document") l;
  return null;
end $$;
create trigger article_keeps_working_links after insert or update of "document" on "Article"
  for each row execute function keep_working_links();

create function keep_live_links() returns trigger language plpgsql as $$
begin
  delete from "LinkNow" where "articleId" = new."id" and "live";
  insert into "LinkNow" ("articleId", "live", "position", "toId", "fallbackId", "wantedTitle", "publishedAt")
    select k."fromId", true, k."position", k."toId", k."fallbackId", k."wantedTitle", new."publishedAt"
    from "ArticleLink" k where k."revisionId" = new."liveRevisionId";
  return null;
end $$;
create trigger article_keeps_live_links after update of "liveRevisionId" on "Article"
  for each row when (old."liveRevisionId" is distinct from new."liveRevisionId") execute function keep_live_links();

insert into "LinkNow" ("articleId", "live", "position", "toId", "fallbackId", "wantedTitle")
  select a."id", false, l.* from "Article" a cross join lateral links_in(a."id", a."document") l;
insert into "LinkNow" ("articleId", "live", "position", "toId", "fallbackId", "wantedTitle", "publishedAt")
  select a."id", true, k."position", k."toId", k."fallbackId", k."wantedTitle", a."publishedAt"
  from "Article" a join "ArticleLink" k on k."revisionId" = a."liveRevisionId";
